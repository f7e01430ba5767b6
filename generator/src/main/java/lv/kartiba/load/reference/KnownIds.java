package lv.kartiba.load.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final List<KnownIds> others = new ArrayList<>();

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

  /** Takes over what another has noted itself. */
  public synchronized void addAll(KnownIds more) {
    more.ids.forEach((kind, some) -> some.forEach(id -> add(kind, id)));
    more.titles.forEach((kind, some) -> some.forEach((title, id) -> addTitle(kind, id, title)));
    unreadable.addAll(more.unreadable);
  }

  /** Takes over what another has noted, of which nothing is copied; nothing more is noted there. */
  public synchronized void join(KnownIds more) {
    if (!more.isEmpty()) {
      others.add(more);
    }
  }

  /** Whether another holds the same ids and titles, taken over from as many. */
  public synchronized boolean isSameAs(KnownIds other) {
    if (this == other) {
      return true;
    }
    if (!ids.equals(other.ids)
        || !titles.equals(other.titles)
        || !unreadable.equals(other.unreadable)
        || others.size() != other.others.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      if (!others.get(i).isSameAs(other.others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private synchronized boolean isEmpty() {
    return ids.isEmpty() && titles.isEmpty() && unreadable.isEmpty() && others.isEmpty();
  }

  boolean isUnreadable(Kind kind) {
    return unreadable.contains(kind) || others.stream().anyMatch(more -> more.isUnreadable(kind));
  }

  boolean has(Kind kind, String id) {
    if (ids.getOrDefault(kind, Set.of()).contains(id)) {
      return true;
    }
    for (KnownIds more : others) {
      if (more.has(kind, id)) {
        return true;
      }
    }
    return false;
  }

  /** All ids of a kind, sorted. */
  Set<String> ids(Kind kind) {
    Set<String> all = new TreeSet<>(ids.getOrDefault(kind, Set.of()));
    others.forEach(more -> all.addAll(more.ids(kind)));
    return all;
  }

  /** Titles, each with the id it leads to. */
  Map<String, String> titles(Kind kind) {
    Map<String, String> all = new TreeMap<>(titles.getOrDefault(kind, Map.of()));
    others.forEach(more -> more.titles(kind).forEach(all::putIfAbsent));
    return all;
  }
}
