package lv.kartiba.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.model.Header;
import lv.kartiba.regulation.ReferenceTarget.Unit;

/** What texts can refer to in one regulation, by anchor. */
final class ReferenceTargets {
  private final Map<String, ReferenceTarget> targets = new TreeMap<>();
  private final String chapterKey;
  private final boolean restarts;
  private final Regulation regulation;

  ReferenceTargets(Regulation regulation) {
    this.regulation = regulation;
    Header.Numbering numbering = regulation.header(regulation.authoritative()).numbering();
    this.restarts = numbering.clauses() == Header.Clauses.RESTART;
    this.chapterKey =
        numbering.chapters() == Header.Chapters.ROMAN
            ? "reference.chapter.roman"
            : "reference.chapter.arabic";
    for (Chapter chapter : regulation.chapters()) {
      boolean named = !chapter.anchor().equals("chapter-" + chapter.index());
      put(chapter.anchor(), Unit.CHAPTER, chapter.number(), chapter.index(), "chapters", named);
      clauses(chapter.clauses(), chapter, "points");
    }
    int place = 0;
    for (Annex annex : regulation.annexes()) {
      put(annex.anchor(), Unit.ANNEX, annex.number(), ++place, "annexes", true);
    }
  }

  /** What stands under an anchor, given or computed. */
  Optional<ReferenceTarget> at(String anchor) {
    return Optional.ofNullable(targets.get(anchor));
  }

  /** The ids the school gave. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    targets.forEach(
        (anchor, target) -> {
          if (target.named()) {
            names.add(anchor);
          }
        });
    return names;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReferenceTargets more && targets.equals(more.targets);
  }

  @Override
  public int hashCode() {
    return targets.hashCode();
  }

  private void put(
      String anchor, Unit unit, String number, int place, String row, boolean named) {
    int chapterIndex = unit == Unit.CHAPTER ? place : 0;
    targets.put(
        anchor,
        new ReferenceTarget(
            unit, number, true, "", chapterKey, chapterIndex, row, place, named, false));
  }

  private void clauses(List<Clause> clauses, Chapter chapter, String row) {
    boolean apart = restarts || !row.equals("points");
    String here = apart ? row + " " + chapter.index() : row;
    for (Clause clause : clauses) {
      ClauseNumber number = clause.number();
      boolean usual = number.printed().equals(number.plain() + ".");
      targets.put(
          clause.anchor(),
          new ReferenceTarget(
              clause.depth() > 1 ? Unit.SUB : Unit.POINT,
              usual ? number.plain() : number.printed(),
              usual,
              restarts ? chapter.number() : "",
              chapterKey,
              chapter.index(),
              here,
              targets.size(),
              !clause.anchor().equals(Numberer.computedAnchor(number)),
              clause.in(regulation.authoritative()).deleted().isPresent()));
      clauses(clause.children(), chapter, "sub of " + clause.anchor());
    }
  }
}
