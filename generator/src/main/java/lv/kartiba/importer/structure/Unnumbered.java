package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.structure.Decision.Kind;
import lv.kartiba.importer.structure.Decision.Level;
import lv.kartiba.importer.structure.Decision.Style;
import lv.kartiba.model.Header.Chapters;
import lv.kartiba.model.Header.Clauses;

/**
 * Reads a document whose paragraphs have no numbers: each heading is a chapter, each paragraph below
 * it a clause, each item of a list a sub-clause of the paragraph before it.
 */
final class Unnumbered {
  private static final double LEAST = 0.35;
  private static final int MANY = 3;
  private static final int LONGEST_HEADING = 110;

  private final List<LineView> lines;
  private final Set<Integer> headings = new TreeSet<>();
  private final List<Decision> decisions = new ArrayList<>();
  private Chapters chapters = Chapters.NONE;
  private int top;
  private boolean inList;
  private boolean open;

  private Unnumbered(List<Piece> pieces) {
    this.lines = LineView.of(pieces);
  }

  /** The reading by numbers, or one by paragraphs where numbers say too little. */
  static Reading.Best orByNumbers(Reading.Best numbered, List<Piece> pieces) {
    if (!isPoor(numbered.decisions())) {
      return numbered;
    }
    Unnumbered reader = new Unnumbered(pieces);
    reader.read();
    boolean found = reader.decisions.stream().anyMatch(one -> one.kind() == Kind.CLAUSE);
    return found
        ? new Reading.Best(new Scheme(reader.chapters, Clauses.CONTINUOUS), 0, reader.decisions)
        : numbered;
  }

  /** Whether a reading was made by paragraphs. */
  static boolean isOne(Reading.Best reading) {
    return reading.decisions().stream()
        .filter(one -> one.kind() == Kind.CLAUSE)
        .allMatch(one -> one.mark().isEmpty());
  }

  /** Whether most words stand before the first number, or numbers count headings only. */
  private static boolean isPoor(List<Decision> decisions) {
    long all = 0;
    long within = 0;
    int sentences = 0;
    int clauses = 0;
    int titles = 0;
    boolean begun = false;
    for (int i = 0; i < decisions.size(); i++) {
      Decision one = decisions.get(i);
      boolean clause = one.kind() == Kind.CLAUSE;
      begun |= clause;
      int length = one.piece().words().length();
      all += length;
      within += begun ? length : 0;
      sentences += !begun && length > 80 && one.piece().words().endsWith(".") ? 1 : 0;
      clauses += clause ? 1 : 0;
      boolean followed = i + 1 < decisions.size() && decisions.get(i + 1).kind() == Kind.TEXT;
      titles += clause && followed && isTitle(one) ? 1 : 0;
    }
    return clauses == 0 || sentences >= MANY && within < all * LEAST || clauses > 1 && titles * 10 >= clauses * 9;
  }

  private static boolean isTitle(Decision one) {
    String words = one.mark().map(Mark::rest).orElse("");
    boolean brief = !words.isEmpty() && words.length() < 90 && Character.isUpperCase(words.codePointAt(0));
    return brief && one.levels().size() == 1 && !words.matches(".*[.;:!?,]");
  }

  private void read() {
    findHeadings();
    int first = firstChapter();
    for (int i = 0; i < lines.size(); i++) {
      LineView line = lines.get(i);
      if (i < first) {
        add(Kind.HEAD, line, Optional.empty(), List.of());
      } else if (headings.contains(i)) {
        heading(i);
      } else if (line.piece() instanceof Piece.Line words) {
        words(words, line);
      } else {
        add(Kind.TEXT, line, Optional.empty(), List.of());
        open = false;
      }
    }
  }

  private void add(Kind kind, LineView line, Optional<Mark> mark, List<Level> levels) {
    decisions.add(new Decision(kind, line.piece(), mark, levels, 0));
  }

  private void findHeadings() {
    int level = chapterLevel();
    for (int i = 0; i < lines.size(); i++) {
      LineView line = lines.get(i);
      boolean candidate =
          line.piece() instanceof Piece.Line words
              && (words.label().isEmpty() || line.look().heading() > 0 || line.look().bold())
              && line.text().length() <= LONGEST_HEADING
              && line.startsLarge()
              && !line.text().matches(".*[.;,:]");
      int own = line.look().heading();
      boolean looks = level > 0 ? own >= level : line.look().standsOut() || line.capitals() || isApart(i);
      if (candidate && looks) {
        headings.add(i);
      }
    }
  }

  /** A short line above a sentence, with a gap around it. */
  private boolean isApart(int at) {
    boolean gap = lines.get(at).look().apart() && at + 1 < lines.size() && lines.get(at + 1).look().apart();
    return gap && lines.get(at).text().length() <= 70 && isSentence(at + 1);
  }

  /** The level of headings that there are several of; 0 where headings have no levels. */
  private int chapterLevel() {
    for (int level = 1; level <= 6; level++) {
      int wanted = level;
      if (lines.stream().filter(line -> line.look().heading() == wanted).count() > 1) {
        return level;
      }
    }
    return 0;
  }

  private boolean isSentence(int at) {
    return at < lines.size()
        && lines.get(at).piece() instanceof Piece.Line
        && !headings.contains(at)
        && (lines.get(at).text().length() > LONGEST_HEADING || lines.get(at).text().matches(".*[.:;!?]"));
  }

  /** The first heading with a sentence below it; else the first sentence. */
  private int firstChapter() {
    for (int at : headings) {
      if (isSentence(at + 1)) {
        return at;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (isSentence(i) && lines.get(i).text().length() > 60) {
        return i;
      }
    }
    return lines.size();
  }

  private void heading(int at) {
    LineView line = lines.get(at);
    boolean goesOn = at > 0 && headings.contains(at - 1) && !decisions.isEmpty()
        && decisions.get(decisions.size() - 1).kind() != Kind.HEAD;
    Optional<Mark> mark =
        line.marks().stream()
            .filter(
                one ->
                    one.kind() == Mark.Kind.ROMAN
                        || one.kind() == Mark.Kind.NUMBER && one.path().size() == 1
                        || one.kind() == Mark.Kind.CHAPTER_WORD)
            .filter(one -> !one.rest().isEmpty())
            .findFirst();
    if (goesOn) {
      add(Kind.TITLE, line, Optional.empty(), List.of());
    } else {
      mark.ifPresent(
          one -> chapters = one.kind() == Mark.Kind.ROMAN ? Chapters.ROMAN : Chapters.ARABIC);
      add(Kind.CHAPTER, line, mark, List.of());
    }
    inList = false;
    open = false;
  }

  private void words(Piece.Line words, LineView line) {
    Optional<Mark> item =
        line.marks().stream()
            .filter(
                one ->
                    one.kind() == Mark.Kind.BULLET
                        || words.label().isPresent()
                        || top > 0 && one.kind() != Mark.Kind.ROMAN)
            .findFirst();
    if (item.isPresent() && top > 0 && !item.get().rest().isEmpty()) {
      int number = inList ? last() + 1 : 1;
      List<Level> levels = List.of(new Level(Style.NUMBER, top), new Level(Style.NUMBER, number));
      String rest = item.get().rest();
      Piece.Line own =
          words.label().isPresent()
              ? Piece.Line.of(rest, words.look(), words.place())
              : words.with(rest);
      decisions.add(new Decision(Kind.CLAUSE, own, Optional.empty(), levels, 0));
      inList = true;
      open = true;
    } else if (open && !words.look().apart() && !words.look().whole()) {
      add(Kind.TEXT, line, Optional.empty(), List.of());
    } else {
      top++;
      add(Kind.CLAUSE, line, Optional.empty(), List.of(new Level(Style.NUMBER, top)));
      inList = false;
      open = true;
    }
  }

  private int last() {
    for (int i = decisions.size() - 1; i >= 0; i--) {
      List<Level> levels = decisions.get(i).levels();
      if (!levels.isEmpty()) {
        return levels.get(levels.size() - 1).value();
      }
    }
    return 0;
  }
}
