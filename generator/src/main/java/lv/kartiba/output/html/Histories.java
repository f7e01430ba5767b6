package lv.kartiba.output.html;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.comparison.History;
import lv.kartiba.model.RegulationId;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Catalog;

/** The history of each regulation of which there are earlier editions. */
record Histories(Map<RegulationId, History> byRegulation) {
  Histories {
    byRegulation = Collections.unmodifiableMap(new TreeMap<>(byRegulation));
  }

  static Histories of(Catalog catalog) {
    Map<RegulationId, History> histories = new TreeMap<>();
    for (Regulation regulation : catalog.regulations()) {
      List<Edition> editions = catalog.editions(regulation.id());
      if (editions.size() > 1) {
        histories.put(regulation.id(), new History(editions));
      }
    }
    return new Histories(histories);
  }

  Optional<History> of(RegulationId regulation) {
    return Optional.ofNullable(byRegulation.get(regulation));
  }

  List<History> all() {
    return List.copyOf(byRegulation.values());
  }
}
