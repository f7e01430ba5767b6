package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;

/**
 * Joins the lines of a paragraph. A word divided at a line's end is put together: {@code infor-} and
 * {@code mācija}; but {@code e-} and {@code klases} keep their hyphen.
 */
final class Joiner {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
  private static final Pattern LAST = Pattern.compile("(?<![\\p{L}\\d-])([\\p{L}\\d]+)-$");
  private static final Pattern FIRST = Pattern.compile("^(\\p{Ll}[\\p{L}\\d]*)");
  private static final Set<String> PREFIXES =
      new TreeSet<>(List.of("e", "pr", "web", "online", "wi", "it", "sms", "ne", "pus"));

  private final Set<String> words = new TreeSet<>();
  private final List<Doubt> doubts;

  Joiner(List<Piece> pieces, List<Doubt> doubts) {
    this.doubts = doubts;
    for (Piece piece : pieces) {
      Matcher word = WORD.matcher(piece.words().toLowerCase(Locale.ROOT));
      while (word.find()) {
        words.add(word.group());
      }
    }
  }

  /** Both lines as one. */
  String join(String before, String next, Place place) {
    if (before.isEmpty() || next.isEmpty()) {
      return before + next;
    }
    if (before.endsWith("\u00ad")) {
      return before.substring(0, before.length() - 1) + next;
    }
    Matcher last = LAST.matcher(before);
    Matcher first = FIRST.matcher(next);
    if (!last.find() || !first.find()) {
      boolean glued = before.endsWith("/") && Character.isLowerCase(next.charAt(0));
      return glued ? before + next : before + " " + next;
    }
    String start = last.group(1).toLowerCase(Locale.ROOT);
    String end = first.group(1).toLowerCase(Locale.ROOT);
    String open = before.substring(0, before.length() - 1);
    if (words.contains(start + end)) {
      return open + next;
    }
    if (words.contains(start + "-" + end) || PREFIXES.contains(start)) {
      return before + next;
    }
    if (end.equals("un") || end.equals("vai")) {
      return before + " " + next;
    }
    doubts.add(Doubt.of(Doubt.Kind.HYPHEN, place, last.group(1) + "-" + first.group(1)));
    return open + next;
  }

  /** The pieces with the known line ends inside their words taken away. */
  List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line && line.text().indexOf('\n') >= 0) {
        String words = "";
        for (String part : line.text().split("\n")) {
          words = join(words, part.strip(), line.place());
        }
        joined.add(line.with(words));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
