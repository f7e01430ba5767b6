package lv.kartiba.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Edition;

/**
 * All editions of a regulation, and what changed between any two.
 *
 * <p>Example: {@code history.compare(history.earlier().get(0), history.current(), language)}.
 */
public final class History {
  /** With more editions than this only those next to each other, and each with the last. */
  private static final int ALL_PAIRS = 12;

  private final List<Edition> editions;
  private final Map<String, Comparison> compared = new ConcurrentHashMap<>();

  /**
   * The history of a regulation.
   *
   * @param editions the oldest first, the text in force last; at least that one
   */
  public History(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  /** The oldest first, the text in force last. */
  public List<Edition> editions() {
    return editions;
  }

  public Edition current() {
    return editions.get(editions.size() - 1);
  }

  /** The editions no longer in force, the oldest first. */
  public List<Edition> earlier() {
    return editions.subList(0, editions.size() - 1);
  }

  /** The edition that this one replaced. */
  public Optional<Edition> before(Edition edition) {
    int place = editions.indexOf(edition);
    return place > 0 ? Optional.of(editions.get(place - 1)) : Optional.empty();
  }

  /** The edition by which this one was replaced. */
  public Optional<Edition> after(Edition edition) {
    int place = editions.indexOf(edition);
    return place + 1 < editions.size() ? Optional.of(editions.get(place + 1)) : Optional.empty();
  }

  /** The earlier editions with which this one is compared, the latest first. */
  public List<Edition> comparable(Edition edition) {
    int place = editions.indexOf(edition);
    boolean every = editions.size() <= ALL_PAIRS || place == editions.size() - 1;
    List<Edition> before = new ArrayList<>();
    for (int i = place - 1; i >= 0; i--) {
      if (every || i == place - 1) {
        before.add(editions.get(i));
      }
    }
    return before;
  }

  /** Two editions in the authoritative words. */
  public Comparison compare(Edition before, Edition after) {
    return compared.computeIfAbsent(
        before.date() + " " + after.date(),
        any -> Comparison.of(before.regulation(), after.regulation()));
  }

  /** Two editions in this language, where both are in it, else in the authoritative words. */
  public Comparison compare(Edition before, Edition after, Language language) {
    Comparison comparison = compare(before, after);
    return isIn(language, before, after)
        ? comparison.in(language, before.regulation(), after.regulation())
        : comparison;
  }

  /** Whether both editions have a text in this language. */
  public boolean isIn(Language language, Edition before, Edition after) {
    return before.regulation().isIn(language) && after.regulation().isIn(language);
  }

  /** What addresses of clauses and chapters once led to, the latest first, by the address. */
  public SortedMap<String, List<Former>> former() {
    SortedMap<String, List<Former>> former = new TreeMap<>();
    for (int i = editions.size() - 2; i >= 0; i--) {
      Edition edition = editions.get(i);
      for (Row row : compare(edition, current()).rejected()) {
        row.before()
            .filter(unit -> unit.kind() != Unit.Kind.HEAD)
            .filter(unit -> !row.after().map(Unit::anchor).equals(Optional.of(unit.anchor())))
            .ifPresent(unit -> add(former(edition, unit, row.after()), former));
      }
    }
    return Collections.unmodifiableSortedMap(former);
  }

  private static void add(Former former, SortedMap<String, List<Former>> all) {
    List<Former> same = all.computeIfAbsent(former.unit().anchor(), any -> new ArrayList<>());
    if (same.stream().noneMatch(former::saysTheSameAs)) {
      same.add(former);
    }
  }

  private Former former(Edition edition, Unit unit, Optional<Unit> now) {
    return new Former(
        edition, unit, now, now.isPresent() ? Optional.empty() : gone(edition, unit));
  }

  /** The day on which the first edition without this unit came into force. */
  private Optional<LocalDate> gone(Edition edition, Unit unit) {
    return editions.subList(editions.indexOf(edition) + 1, editions.size()).stream()
        .filter(
            later ->
                compare(edition, later).rejected().stream()
                    .anyMatch(row -> isGone(row, unit)))
        .map(Edition::inForceFrom)
        .findFirst();
  }

  private static boolean isGone(Row row, Unit unit) {
    return row.change() == Change.DELETED
        && row.before().map(Unit::key).equals(Optional.of(unit.key()));
  }
}
