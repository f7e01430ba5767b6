package lv.kartiba.load.reference;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which ids there are, by kind, with the titles by which somebody may have called them.
 *
 * <p>An id whose entry is broken counts as there: one problem is enough.
 */
public final class KnownIds {
  private final Map<Kind, Map<String, String>> titles = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
  private final Set<Kind> unreadable = EnumSet.noneOf(Kind.class);

  /** Notes that an id exists. */
  public synchronized void add(Kind kind, String id) {
    ids.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(id);
  }

  /** Notes another word for an id, such as its title. */
  public synchronized void addTitle(Kind kind, String id, String title) {
    titles.computeIfAbsent(kind, any -> new TreeMap<>()).putIfAbsent(title, id);
  }

  /** Notes that the file of this kind could not be read, so that nothing of it is reported. */
  public synchronized void unreadable(Kind kind) {
    unreadable.add(kind);
  }

  /** Takes over what another has noted. */
  public synchronized void addAll(KnownIds others) {
    others.ids.forEach((kind, more) -> more.forEach(id -> add(kind, id)));
    others.titles.forEach((kind, more) -> more.forEach((title, id) -> addTitle(kind, id, title)));
    unreadable.addAll(others.unreadable);
  }

  boolean isUnreadable(Kind kind) {
    return unreadable.contains(kind);
  }

  boolean has(Kind kind, String id) {
    return ids.getOrDefault(kind, Set.of()).contains(id);
  }

  /** All ids of a kind, sorted. */
  Set<String> ids(Kind kind) {
    return new TreeSet<>(ids.getOrDefault(kind, Set.of()));
  }

  /** Titles, each with the id it leads to. */
  Map<String, String> titles(Kind kind) {
    return titles.getOrDefault(kind, Map.of());
  }
}
