package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.structure.Decision.Level;

/** A clause while its lines are being collected. */
final class ClauseDraft {
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{4}\\.)(?=\\p{Lu}\\p{Ll}{2})");

  final Optional<Mark> mark;
  final List<Level> levels;
  final Place place;
  final Look look;
  final List<ClauseDraft> children = new ArrayList<>();
  private final List<Body> body = new ArrayList<>();
  private final List<Body> after = new ArrayList<>();

  ClauseDraft(Optional<Mark> mark, List<Level> levels, Place place, Look look) {
    this.mark = mark;
    this.levels = levels;
    this.place = place;
    this.look = look;
  }

  List<Body> body() {
    return body;
  }

  List<Body> after() {
    return after;
  }

  private List<Body> open() {
    return children.isEmpty() ? body : after;
  }

  /** Adds words: a paragraph of their own, or the rest of the last one. */
  void add(Piece.Line line, Joiner joiner) {
    List<Body> blocks = open();
    Optional<Body> last = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
    if (last.isEmpty()) {
      blocks.add(new Body.Text(line.text()));
    } else if (goesOn(last.get(), line)) {
      blocks.set(blocks.size() - 1, longer(last.get(), line, joiner));
    } else {
      blocks.add(new Body.Text(line.text()));
    }
  }

  /** Adds an item with a dash or dot. */
  void bullet(String words) {
    List<Body> blocks = open();
    List<String> items = new ArrayList<>();
    if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Body.Bullets before) {
      items.addAll(before.items());
      blocks.remove(blocks.size() - 1);
    }
    Matcher glued = GLUED.matcher(words);
    if (glued.find()) {
      items.add(words.substring(0, glued.start()));
      blocks.add(new Body.Bullets(items));
      blocks.add(new Body.Text(words.substring(glued.start())));
    } else {
      items.add(words);
      blocks.add(new Body.Bullets(items));
    }
  }

  void table(Piece.Grid grid) {
    open().add(new Body.Table(grid.rows()));
  }

  private static boolean goesOn(Body last, Piece.Line line) {
    String words = last instanceof Body.Bullets list
        ? list.items().get(list.items().size() - 1)
        : last.words();
    if (last instanceof Body.Table || words.isEmpty()) {
      return words.isEmpty() && !(last instanceof Body.Table);
    }
    boolean small = !line.text().isEmpty() && Character.isLowerCase(line.text().codePointAt(0));
    boolean open = LineView.isOpen(words);
    if (line.look().whole()) {
      return open && small;
    }
    return !line.look().apart() || open && (small || !line.look().standsOut());
  }

  private Body longer(Body last, Piece.Line line, Joiner joiner) {
    if (last instanceof Body.Bullets list) {
      List<String> items = new ArrayList<>(list.items());
      int end = items.size() - 1;
      items.set(end, joiner.join(items.get(end), line.text(), line.place()));
      return new Body.Bullets(items);
    }
    return new Body.Text(joiner.join(last.words(), line.text(), line.place()));
  }
}
