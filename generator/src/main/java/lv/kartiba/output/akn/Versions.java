package lv.kartiba.output.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.comparison.LastingNames;
import lv.kartiba.model.Header;
import lv.kartiba.model.School;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Catalog;

/**
 * What the earlier versions of an act say of it: on which days it was amended, and what its parts
 * were called first. An earlier edition with another number or date is another act.
 *
 * @param names the wIds, by anchor; a part that is not in it goes by its anchor
 * @param amendments the days of the amendments, sorted
 */
record Versions(Map<String, String> names, SortedSet<LocalDate> amendments) {
  Versions {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    amendments = Collections.unmodifiableSortedSet(new TreeSet<>(amendments));
  }

  static Versions of(Regulation regulation, Catalog catalog) {
    School school = catalog.config().school();
    String work = WorkUri.of(regulation, school).work();
    List<Edition> versions = new ArrayList<>();
    for (Edition edition : catalog.editions(regulation.id())) {
      if (WorkUri.of(edition.regulation(), school).work().equals(work)) {
        versions.add(edition);
      }
    }
    SortedSet<LocalDate> amendments = new TreeSet<>();
    versions.stream().skip(1).map(Edition::date).forEach(amendments::add);
    regulation
        .header(regulation.authoritative())
        .updated()
        .map(Header.Update::value)
        .ifPresent(amendments::add);
    return new Versions(
        versions.size() < 2 ? Map.of() : LastingNames.of(versions), amendments);
  }

  /** The wId of what has this anchor. */
  String name(String anchor) {
    return names.getOrDefault(anchor, anchor);
  }
}
