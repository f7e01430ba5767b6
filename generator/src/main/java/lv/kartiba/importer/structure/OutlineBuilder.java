package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.outline.AnnexPart;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.outline.ChapterPart;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.outline.Outline;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.structure.Decision.Kind;
import lv.kartiba.importer.structure.Decision.Level;
import lv.kartiba.model.Header.Chapters;
import lv.kartiba.model.Header.Numbering;

/**
 * Takes a document apart into head, chapters, clauses and annexes.
 *
 * <p>Example: {@code OutlineBuilder.of(paper).clauses()} are all its clauses in printed order.
 */
public final class OutlineBuilder {
  private final Scheme scheme;
  private final Joiner joiner;
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Piece> head = new ArrayList<>();
  private final List<ChapterDraft> chapters = new ArrayList<>();
  private final List<Piece> tail = new ArrayList<>();
  private final List<AnnexPart> annexes = new ArrayList<>();
  private boolean byParagraphs;

  private OutlineBuilder(Scheme scheme, List<Piece> pieces) {
    this.scheme = scheme;
    this.joiner = new Joiner(pieces, doubts);
  }

  /** A chapter while its lines are being collected. */
  private static final class ChapterDraft {
    final String number;
    final Place place;
    String title;
    boolean closed;
    final List<ClauseDraft> clauses = new ArrayList<>();
    final List<ClauseDraft> way = new ArrayList<>();

    ChapterDraft(String number, String title, Place place) {
      this.number = number;
      this.title = title;
      this.place = place;
    }
  }

  /** Takes a document apart, in the way of counting that fits it best. */
  public static Outline of(Paper paper) {
    List<Doubt> hyphens = new ArrayList<>();
    Cleaning cleaning = Cleaning.of(new Joiner(paper.pieces(), hyphens).joined(paper.pieces()));
    Reading.Best best = Unnumbered.orByNumbers(Reading.best(cleaning.kept()), cleaning.kept());
    OutlineBuilder builder = new OutlineBuilder(best.scheme(), cleaning.kept());
    builder.leftOut.addAll(cleaning.leftOut());
    paper.furniture().forEach(piece -> builder.leave(LeftOut.Reason.FURNITURE, piece));
    paper.notes().forEach(piece -> builder.leave(LeftOut.Reason.UNPLACED, piece));
    builder.doubts.addAll(hyphens);
    builder.byParagraphs = Unnumbered.isOne(best);
    List<Decision> decisions = best.decisions();
    int end = Signature.begin(decisions);
    for (int i = 0; i < decisions.size(); i++) {
      boolean inTail = i >= end && decisions.get(i).kind() == Kind.TEXT;
      if (inTail) {
        builder.tail.add(decisions.get(i).piece());
      } else {
        builder.add(decisions.get(i));
      }
    }
    return builder.outline();
  }

  private void add(Decision decision) {
    Piece piece = decision.piece();
    switch (decision.kind()) {
      case HEAD -> head.add(piece);
      case CHAPTER, LOST_CHAPTER -> chapter(decision);
      case TITLE -> {
        ChapterDraft chapter = chapters.get(chapters.size() - 1);
        chapter.title = joiner.join(chapter.title, piece.words(), piece.place());
      }
      case CLAUSE, LOST_CLAUSE -> clause(decision);
      case ANNEX -> annexes.add(
          new AnnexPart(
              free(decision.mark().orElseThrow().last()),
              piece.words(),
              decision.mark().orElseThrow().rest(),
              List.of(),
              piece.place()));
      case ANNEX_TEXT -> annexText(piece);
      case TEXT, BULLET -> text(decision);
    }
  }

  private void chapter(Decision decision) {
    Place place = decision.piece().place();
    Optional<Mark> mark = decision.mark();
    String title = mark.map(Mark::rest).orElse(decision.piece().words());
    String number =
        scheme.chapters() == Chapters.NONE ? "" : mark.map(ChapterNumber::printed).orElse("");
    if (decision.kind() == Kind.LOST_CHAPTER) {
      doubts.add(Doubt.of(Doubt.Kind.LOST_CHAPTER, place, title));
    }
    if (decision.gap() > 0) {
      doubts.add(Doubt.of(Doubt.Kind.GAP, place, decision.piece().words()));
    }
    chapters.add(new ChapterDraft(number, title, place));
  }

  private ChapterDraft current(Place place) {
    if (chapters.isEmpty()) {
      chapters.add(new ChapterDraft("", "", place));
    }
    return chapters.get(chapters.size() - 1);
  }

  private void clause(Decision decision) {
    Piece.Line line = (Piece.Line) decision.piece();
    ChapterDraft chapter = current(line.place());
    String words = decision.mark().map(Mark::rest).orElse(line.text());
    ClauseDraft clause =
        new ClauseDraft(decision.mark(), decision.levels(), line.place(), line.look());
    if (!words.isEmpty()) {
      clause.add(line.with(words), joiner);
    }
    if (decision.kind() == Kind.LOST_CLAUSE && !byParagraphs) {
      doubts.add(Doubt.of(Doubt.Kind.LOST_CLAUSE, line.place(), line.text()));
    } else if (decision.gap() > 0) {
      doubts.add(Doubt.of(Doubt.Kind.GAP, line.place(), decision.mark().orElseThrow().printed()));
    }
    int depth = depth(decision.levels());
    while (chapter.way.size() >= depth) {
      chapter.way.remove(chapter.way.size() - 1);
    }
    List<ClauseDraft> siblings =
        chapter.way.isEmpty() ? chapter.clauses : chapter.way.get(chapter.way.size() - 1).children;
    siblings.add(clause);
    chapter.way.add(clause);
  }

  /** An inserted clause 3.¹ stands beside 3., not below it. */
  private static int depth(List<Level> levels) {
    return (int)
        levels.stream().filter(level -> level.style() != Decision.Style.INSERTED).count();
  }

  private void text(Decision decision) {
    Piece piece = decision.piece();
    ChapterDraft chapter = current(piece.place());
    if (chapter.way.isEmpty()) {
      unnumbered(chapter, piece);
      return;
    }
    ClauseDraft clause = holder(chapter.way, piece);
    if (piece instanceof Piece.Grid grid) {
      clause.table(grid);
    } else if (piece instanceof Piece.Line line) {
      if (decision.kind() == Kind.BULLET) {
        clause.bullet(Marks.of(line).get(Marks.of(line).size() - 1).rest());
      } else {
        clause.add(line.label().isPresent() ? line.with(line.words()) : line, joiner);
      }
    }
  }

  /** The clause that a line belongs to: the innermost one, or one above if the line stands so. */
  private static ClauseDraft holder(List<ClauseDraft> way, Piece piece) {
    int at = way.size() - 1;
    if (piece instanceof Piece.Line line && line.look().depth() > 0 && line.label().isEmpty()) {
      while (at > 0 && way.get(at).look.depth() > line.look().depth()) {
        at--;
      }
    }
    if (piece instanceof Piece.Line line && line.look().apart() && line.look().left() > 0) {
      // a paragraph that begins where the sub-clauses' numbers do belongs to the clause above them
      double left = line.look().left();
      while (at > 0 && way.get(at).look.left() >= left - 3 && way.get(at - 1).look.left() < left - 3) {
        at--;
      }
    }
    while (way.size() > at + 1) {
      way.remove(way.size() - 1);
    }
    return way.get(at);
  }

  /** Words of a chapter before its first number become a clause, since only clauses hold words. */
  private void unnumbered(ChapterDraft chapter, Piece piece) {
    if (chapter.clauses.isEmpty() && piece instanceof Piece.Line) {
      doubts.add(Doubt.of(Doubt.Kind.UNNUMBERED, piece.place(), piece.words()));
    }
    leave(LeftOut.Reason.UNPLACED, piece);
  }

  private void leave(LeftOut.Reason reason, Piece piece) {
    leftOut.add(new LeftOut(reason, piece.words(), piece.place()));
  }

  /** The number of an annex, or the next one where it is taken. */
  private int free(int number) {
    boolean taken = annexes.stream().anyMatch(annex -> annex.number() == number);
    return taken ? annexes.stream().mapToInt(AnnexPart::number).max().orElse(0) + 1 : number;
  }

  private void annexText(Piece piece) {
    AnnexPart annex = annexes.remove(annexes.size() - 1);
    List<Body> body = new ArrayList<>(annex.body());
    String title = annex.title();
    if (piece instanceof Piece.Grid grid) {
      body.add(new Body.Table(grid.rows()));
    } else if (piece instanceof Piece.Line line) {
      if (title.isEmpty() && body.isEmpty()) {
        title = line.text();
      } else {
        annexLine(line, body);
      }
    }
    annexes.add(new AnnexPart(annex.number(), annex.heading(), title, body, annex.place()));
  }

  private void annexLine(Piece.Line line, List<Body> body) {
    Optional<Body> last = body.isEmpty() ? Optional.empty() : Optional.of(body.get(body.size() - 1));
    boolean goesOn =
        last.isPresent()
            && last.get() instanceof Body.Text
            && !line.look().apart()
            && !line.look().whole()
            && LineView.isOpen(last.get().words());
    if (goesOn) {
      body.set(body.size() - 1, new Body.Text(joiner.join(last.get().words(), line.text(), line.place())));
    } else if (line.look().heading() > 0) {
      body.add(new Body.Heading(line.words()));
    } else {
      body.add(new Body.Text(line.words()));
    }
  }

  private Outline outline() {
    headingAlone();
    Numbering numbering = new Numbering(chapterStyle(), scheme.clauses());
    Numbers numbers = new Numbers(numbering, doubts);
    List<ChapterPart> parts = new ArrayList<>();
    for (ChapterDraft chapter : chapters) {
      if (chapter.clauses.isEmpty()) {
        leftOut.add(new LeftOut(LeftOut.Reason.UNPLACED, (chapter.number + " " + chapter.title).strip(), chapter.place));
      } else {
        parts.add(
            new ChapterPart(
                chapter.number, chapter.title, numbers.chapter(chapter.clauses), chapter.place));
      }
    }
    if (byParagraphs && !parts.isEmpty()) {
      doubts.add(Doubt.of(Doubt.Kind.NO_NUMBERS, new Place(0, 0)));
    }
    if (parts.isEmpty()) {
      doubts.add(Doubt.of(Doubt.Kind.NO_CLAUSES, new Place(0, 0)));
    }
    leftOut.stream()
        .filter(left -> left.reason() == LeftOut.Reason.UNPLACED)
        .forEach(left -> doubts.add(Doubt.of(Doubt.Kind.UNPLACED, left.place(), left.words())));
    return new Outline(numbering, head, parts, tail, annexes, leftOut, doubts);
  }

  private Chapters chapterStyle() {
    boolean titled = chapters.stream().anyMatch(chapter -> !chapter.number.isEmpty());
    return titled ? scheme.chapters() : Chapters.NONE;
  }

  /** A document without chapters has a title, which looks like a heading before its clauses. */
  private void headingAlone() {
    if (chapters.size() == 1 && scheme.chapters() == Chapters.NONE && !chapters.get(0).title.isEmpty()) {
      ChapterDraft only = chapters.get(0);
      head.add(Piece.Line.of(only.title, Look.PARAGRAPH.bold(true).centred(true), only.place));
      ChapterDraft untitled = new ChapterDraft("", "", only.place);
      untitled.clauses.addAll(only.clauses);
      chapters.set(0, untitled);
    }
  }
}
