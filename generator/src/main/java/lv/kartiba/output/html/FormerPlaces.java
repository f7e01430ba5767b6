package lv.kartiba.output.html;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.comparison.Former;
import lv.kartiba.comparison.History;
import lv.kartiba.comparison.Unit;
import lv.kartiba.markup.Html;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;

/** Notes for whoever follows an address from an earlier edition, so that none leads astray. */
record FormerPlaces(
    SortedMap<String, List<Former>> byAnchor, Optional<Edition> current, PageContext context) {

  static FormerPlaces of(Optional<History> history, PageContext context) {
    return new FormerPlaces(
        history.map(History::former).orElse(Collections.emptySortedMap()),
        history.map(History::current),
        context);
  }

  /** None, as on the page of an earlier edition. */
  static FormerPlaces none(PageContext context) {
    return new FormerPlaces(new TreeMap<>(), Optional.empty(), context);
  }

  /** What the address of a clause of today led to before. */
  List<RegulationView.Former> at(String anchor) {
    return byAnchor.getOrDefault(anchor, List.of()).stream().map(this::view).toList();
  }

  /** What stood at addresses that are no longer there, one note for each, in the old order. */
  List<RegulationView.Former> nowhere(Regulation regulation) {
    Set<String> there = new TreeSet<>();
    regulation.chapters().stream().map(Chapter::anchor).forEach(there::add);
    regulation.clauses().stream().map(Clause::anchor).forEach(there::add);
    regulation.annexes().stream().map(Annex::anchor).forEach(there::add);
    return byAnchor.entrySet().stream()
        .filter(entry -> !there.contains(entry.getKey()))
        .map(entry -> entry.getValue().get(0))
        .sorted(
            Comparator.comparing((Former former) -> former.edition().date())
                .reversed()
                .thenComparingInt(FormerPlaces::place))
        .map(this::view)
        .toList();
  }

  private static int place(Former former) {
    List<String> order =
        former.edition().regulation().clauses().stream().map(Clause::anchor).toList();
    return order.indexOf(former.unit().anchor());
  }

  private RegulationView.Former view(Former former) {
    Edition edition = former.edition();
    return new RegulationView.Former(
        former.unit().anchor(),
        context.text(
            "former.was", label(former.unit(), edition), new Dates(context).of(edition.date())),
        former
            .now()
            .flatMap(
                now ->
                    current.map(
                        text ->
                            new ClauseLink("#" + now.anchor(), Html.of(label(now, text))))),
        former.gone().map(day -> context.text("former.gone", new Dates(context).on(day))));
  }

  /** How a unit of an edition is cited: "4.3. punkts", "II nodaļa", "1. pielikums". */
  private String label(Unit unit, Edition edition) {
    String number =
        edition
            .references()
            .number(edition.regulation().id(), unit.anchor(), context.language());
    return switch (unit.kind()) {
      case CLAUSE -> context.text(unit.depth() > 1 ? "clause.sub" : "clause.point", number);
      case CHAPTER -> unit.number().isEmpty() ? unit.words() : context.text("chapter.cite", number);
      case ANNEX -> context.text("print.annex", number);
      case HEAD -> unit.words();
    };
  }
}
