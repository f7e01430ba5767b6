package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lv.kartiba.engine.docx.LevelForm;
import lv.kartiba.engine.docx.ListBook;
import lv.kartiba.engine.docx.ListPlanner;
import lv.kartiba.engine.docx.ListShape;
import lv.kartiba.engine.docx.Numeral;
import lv.kartiba.engine.docx.Place;
import lv.kartiba.model.Header;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;

/**
 * Where chapters, clauses, annexes, steps and bullets of a regulation stand in Word's lists.
 *
 * <p>Arabic chapters whose numbers the clauses take over are one list with them, so that Word numbers
 * anew when somebody puts in a chapter. Roman ones cannot be, as a clause would be IV.3.
 */
final class WordLists {
  private static final String BULLET = "–";

  private final ListPlanner planner;
  private final ListShape chapters;
  private final ListShape clauses;
  private final ListShape annexes = new ListShape("annex", List.of(new LevelForm(0, 0)));
  private final ListShape steps;
  private final int bullets;
  private final boolean together;
  private final boolean restarts;

  WordLists(Regulation regulation, Columns columns, ListBook book) {
    Header.Numbering numbering = regulation.header(regulation.authoritative()).numbering();
    this.planner = new ListPlanner(book);
    this.restarts = numbering.clauses() == Header.Clauses.RESTART;
    this.together =
        numbering.clauses() == Header.Clauses.BY_CHAPTER
            && numbering.chapters() == Header.Chapters.ARABIC;
    this.chapters = new ListShape("chapter", List.of(new LevelForm(0, 0)));
    this.clauses = new ListShape("clause", clauses(columns));
    this.steps = new ListShape("step", columns.lists());
    this.bullets = book.bullets(BULLET, new ListShape("bullet", columns.lists()));
  }

  private List<LevelForm> clauses(Columns columns) {
    List<LevelForm> forms = new ArrayList<>(columns.clauses());
    if (together) {
      forms.add(0, new LevelForm(0, 0));
    }
    return forms;
  }

  /** The place of a chapter that has a number. */
  Place chapter(Chapter chapter) {
    if (restarts) {
      planner.endLists(clauses);
    }
    boolean roman = !chapter.number().matches("[0-9]+");
    Numeral number =
        new Numeral(
            "",
            OptionalInt.of(chapter.index()),
            roman ? Numeral.Form.ROMAN : Numeral.Form.DECIMAL,
            ".");
    return planner.place(together ? clauses : chapters, 0, number, number.printed());
  }

  /** A chapter of which no heading is printed begins. */
  void unnumberedChapter() {
    if (restarts) {
      planner.endLists(clauses);
    }
  }

  Place clause(Clause clause) {
    String plain = clause.number().plain();
    Numeral dotted = Numeral.parse(plain + ".");
    Numeral number = dotted.value().isPresent() ? dotted : Numeral.parse(plain);
    int level = clause.depth() - (together ? 0 : 1);
    return planner.place(clauses, level, number, clause.number().printed());
  }

  /** The place of an annex's label, which is made of the number and the words around it. */
  Place annex(int number, String before, String after) {
    Numeral numeral =
        new Numeral(before, OptionalInt.of(number), Numeral.Form.DECIMAL, after);
    return planner.place(annexes, 0, numeral, numeral.printed());
  }

  /** From here on steps are counted anew. */
  void endSteps() {
    planner.endLists(steps);
  }

  Place step(int number, int level) {
    Numeral numeral =
        new Numeral("", OptionalInt.of(number), Numeral.Form.DECIMAL, ".");
    return planner.place(steps, level, numeral, numeral.printed());
  }

  Place bullet(int level) {
    return new Place(bullets, Math.min(level, 8));
  }
}
