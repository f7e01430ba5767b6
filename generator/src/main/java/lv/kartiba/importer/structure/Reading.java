package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.structure.Decision.Kind;
import lv.kartiba.importer.structure.Decision.Level;
import lv.kartiba.importer.structure.Decision.Style;
import lv.kartiba.model.Header.Chapters;
import lv.kartiba.model.Header.Clauses;

/**
 * Reads a document as if it counted in one way, and says how well that fits.
 *
 * <p>Each line may be several things. All are followed at once, the {@value #WIDTH} best so far, so
 * that what comes later decides: "2." is a clause if "3." follows, and a chapter if "1." does.
 */
final class Reading {
  private static final int WIDTH = 32;
  private static final double FITS = 10;

  private final Scheme scheme;
  private List<State> states = List.of(State.start());

  private Reading(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The reading that fits best, with its way of counting. */
  record Best(Scheme scheme, double score, List<Decision> decisions) {}

  /** Tries every way of counting. */
  static Best best(List<Piece> pieces) {
    List<LineView> lines = LineView.of(pieces);
    Optional<Best> best = Optional.empty();
    for (Scheme scheme : Scheme.all()) {
      Best tried = new Reading(scheme).read(lines);
      if (best.isEmpty() || tried.score > best.get().score) {
        best = Optional.of(tried);
      }
    }
    return best.orElseThrow();
  }

  private Best read(List<LineView> lines) {
    for (LineView line : lines) {
      Map<String, State> next = new LinkedHashMap<>();
      for (State state : states) {
        for (State follower : followers(state, line)) {
          next.merge(follower.key(), follower, (a, b) -> a.score() >= b.score() ? a : b);
        }
      }
      states =
          next.values().stream()
              .sorted(Comparator.comparingDouble(State::score).reversed())
              .limit(WIDTH)
              .toList();
    }
    State best = states.get(0);
    return new Best(scheme, best.score(), best.decisions());
  }

  private List<State> followers(State state, LineView line) {
    List<State> next = new ArrayList<>();
    if (state.inAnnex()) {
      annex(state, line, next);
      next.add(state.with(decision(Kind.ANNEX_TEXT, line), 0));
      return next;
    }
    if (line.piece() instanceof Piece.Grid) {
      next.add(state.with(decision(state.started() ? Kind.TEXT : Kind.HEAD, line), 0));
      return next;
    }
    for (Mark mark : line.marks()) {
      chapter(state, line, mark, next);
      if (scheme.chapters() == Chapters.NONE || state.chapter() > 0) {
        Successor.of(mark, state, scheme)
            .ifPresent(place -> next.add(clause(state, line, mark, place)));
      }
    }
    if (!state.started()) {
      unnumberedChapter(state, line, next);
      next.add(state.with(decision(Kind.HEAD, line), 0));
      return next;
    }
    annex(state, line, next);
    unnumberedChapter(state, line, next);
    lostClause(state, line, next);
    words(state, line, next);
    return next;
  }

  private static Decision decision(Kind kind, LineView line) {
    return new Decision(kind, line.piece(), Optional.empty(), List.of(), 0);
  }

  private void chapter(State state, LineView line, Mark mark, List<State> into) {
    boolean kind =
        mark.kind() == Mark.Kind.CHAPTER_WORD && scheme.chapters() != Chapters.NONE
            || mark.kind() == Mark.Kind.ROMAN && scheme.chapters() == Chapters.ROMAN
            || mark.kind() == Mark.Kind.NUMBER && mark.path().size() == 1
                && mark.raised() == 0 && scheme.chapters() == Chapters.ARABIC;
    int gap = mark.last() - state.chapter() - 1;
    boolean empty = state.chapter() > 0 && state.atHeading();
    if (!kind || gap < 0 || gap > 2 || gap > 0 && state.chapter() == 0 || empty) {
      return;
    }
    boolean roman = mark.kind() == Mark.Kind.ROMAN;
    boolean word = mark.kind() == Mark.Kind.CHAPTER_WORD;
    boolean automatic = isAutomatic(line);
    double points = FITS - 8.0 * gap;
    points += line.look().standsOut() || line.capitals() ? 2 : 0;
    points -= line.ends() && !word ? roman ? 3 : 6 : 0;
    points -= mark.rest().length() > 160 ? 6 : 0;
    points -= !line.look().standsOut() && !roman && mark.rest().length() > 90 ? 3 : 0;
    points -= line.open() && state.phase() == Kind.TEXT && !automatic ? 3 : 0;
    points -= mark.closed() || automatic ? 0 : 2;
    points -= mark.rest().isEmpty() && !word ? 2 : 0;
    points += line.nextMarked() && !line.ends() ? 1 : 0;
    points -= !mark.rest().isEmpty() && Character.isLowerCase(mark.rest().charAt(0)) ? 4 : 0;
    Decision made = new Decision(Kind.CHAPTER, line.piece(), Optional.of(mark), List.of(), gap);
    into.add(state.chapter(mark.last(), made, points));
  }

  private State clause(State state, LineView line, Mark mark, Successor place) {
    boolean automatic = isAutomatic(line);
    boolean single = mark.kind() != Mark.Kind.NUMBER || mark.path().size() == 1;
    boolean afterHeading = state.atHeading();
    double points = FITS;
    points -= place.gap() == 0 ? 0 : Math.min(9, 3 + 2 * place.gap());
    if (!automatic) {
      boolean small = !mark.rest().isEmpty() && Character.isLowerCase(mark.rest().charAt(0));
      points -= single && small && mark.kind() == Mark.Kind.NUMBER ? line.look().whole() ? 1 : 4 : 0;
      points -= line.open() && !line.look().whole() && !afterHeading ? single ? 4 : 1 : 0;
      points -= mark.closed() || !single ? 0 : 3;
      points -= mark.spaced() || !single ? 0 : 2;
    }
    points -= !line.ends() && line.nextMarked() && single && line.text().length() < 110 ? 3 : 0;
    points -= mark.kind() == Mark.Kind.NUMBER ? 0 : 1;
    points -= state.phase() == Kind.HEAD && place.gap() > 0 ? FITS : 0;
    Decision made =
        new Decision(Kind.CLAUSE, line.piece(), Optional.of(mark), place.levels(), place.gap());
    Level outermost = place.levels().get(0);
    boolean first = outermost.style() == Style.NUMBER;
    return state.clause(first ? outermost.value() : state.top(), made, points);
  }

  private static boolean isAutomatic(LineView line) {
    return line.piece() instanceof Piece.Line words && words.label().isPresent();
  }

  private void annex(State state, LineView line, List<State> into) {
    boolean possible = state.inAnnex() || !state.atHeading();
    for (Mark mark : line.marks()) {
      if (mark.kind() == Mark.Kind.ANNEX && possible) {
        double points = line.open() && !line.look().apart() ? -5 : line.look().apart() ? 3 : 1;
        Decision made = new Decision(Kind.ANNEX, line.piece(), Optional.of(mark), List.of(), 0);
        into.add(state.with(made, points));
      }
    }
  }

  /** A heading by its looks alone. */
  private void unnumberedChapter(State state, LineView line, List<State> into) {
    boolean none = scheme.chapters() == Chapters.NONE;
    boolean marked = line.marks().stream().anyMatch(mark -> mark.kind() != Mark.Kind.BULLET);
    boolean empty = state.chapter() > 0 && state.atHeading();
    if (marked || empty || line.ends() || !line.startsLarge() || line.text().length() > 110) {
      return;
    }
    boolean looks = line.maybeHeading();
    if (!looks && (!line.look().apart() || line.open() && !none || !line.nextMarked())) {
      return;
    }
    double points = !looks ? none ? line.open() ? 0.5 : 1 : -4 : none ? line.look().heading() > 0 ? 3 : 2 : state.started() ? 1 : -4;
    points -= line.nextMarked() ? 0 : 3;
    Decision made = decision(none ? Kind.CHAPTER : Kind.LOST_CHAPTER, line);
    into.add(state.chapter(state.chapter() + 1, made, points));
  }

  /** A line that is a clause although it has no number: its neighbours' numbers leave a gap. */
  private void lostClause(State state, LineView line, List<State> into) {
    boolean afterItem = endsWith(state, ';');
    boolean afterLead = endsWith(state, ':');
    if (!line.marks().isEmpty() || line.open() || state.levels().isEmpty()) {
      return;
    }
    if (!afterItem && !afterLead && !(line.startsLarge() && (line.look().apart() || line.look().whole()))) {
      return;
    }
    List<Level> levels = state.levels();
    for (int depth = 0; depth <= levels.size(); depth++) {
      boolean child = depth == levels.size();
      if (!child && levels.get(depth).style() == Style.INSERTED || child && !afterLead) {
        continue;
      }
      List<Level> place = new ArrayList<>(levels.subList(0, depth));
      Style style = child ? Style.NUMBER : levels.get(depth).style();
      int value = child ? 1 : levels.get(depth).value() + 1;
      if (depth == 0 && scheme.clauses() == Clauses.CONTINUOUS) {
        value = state.top() + 1;
      }
      place.add(new Level(style, value));
      boolean itemOfList = afterItem && depth > 0 && depth == levels.size() - 1;
      Decision made = new Decision(Kind.LOST_CLAUSE, line.piece(), Optional.empty(), place, 0);
      into.add(
          state.clause(place.get(0).value(), made, itemOfList ? 1 : line.startsLarge() ? -4 : -6));
    }
  }

  private static boolean endsWith(State state, char sign) {
    return state.decision().map(Decision::piece).map(Piece::words).orElse("").endsWith("" + sign);
  }

  /** Ordinary words; a number that is not taken for one costs something. */
  private void words(State state, LineView line, List<State> into) {
    if (line.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.BULLET)) {
      into.add(state.with(decision(Kind.BULLET, line), 0));
      return;
    }
    boolean title = state.atHeading() && state.phase() != Kind.TEXT;
    if (title) {
      boolean goesOn =
          !line.ends() && line.text().length() <= 110 || line.capitals() || line.look().standsOut();
      into.add(state.with(decision(goesOn ? Kind.TITLE : Kind.TEXT, line), refused(line) - (goesOn ? 1 : 2)));
      return;
    }
    into.add(state.with(decision(Kind.TEXT, line), refused(line)));
  }

  private static double refused(LineView line) {
    double cost = 0;
    for (Mark mark : line.marks()) {
      boolean small = !mark.rest().isEmpty() && Character.isLowerCase(mark.rest().charAt(0));
      double price =
          switch (mark.kind()) {
            case NUMBER, ROMAN, CHAPTER_WORD ->
                mark.path().size() == 1 && small
                    ? mark.spaced() ? 0.5 : 0
                    : line.open() && !line.look().whole() ? 1 : 5;
            case BRACKET, LETTER -> line.open() ? 0.5 : 3;
            default -> 0;
          };
      cost = Math.max(cost, price);
    }
    return -cost;
  }
}
