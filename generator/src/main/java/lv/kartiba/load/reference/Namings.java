package lv.kartiba.load.reference;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.source.Position;

/** Collects every id named in any file, from any thread, to be looked up once all is read. */
public final class Namings {
  private final List<Naming> found = new ArrayList<>();
  private final List<Namings> others = new ArrayList<>();

  /** Notes that an id is named; it may name any of these kinds. */
  public synchronized void add(String id, Position at, Kind... kinds) {
    found.add(new Naming(List.of(kinds), id, at));
  }

  /** Takes over what another has noted. */
  public void addAll(Namings more) {
    List<Naming> all = more.all();
    synchronized (this) {
      found.addAll(all);
    }
  }

  /** Takes over what another has noted, of which nothing is copied; nothing more is noted there. */
  public synchronized void join(Namings more) {
    if (!more.isEmpty()) {
      others.add(more);
    }
  }

  /** Those taken over by {@link #join}, in their order. */
  public synchronized List<Namings> parts() {
    return List.copyOf(others);
  }

  /** All so far; in no particular order. */
  public synchronized List<Naming> all() {
    if (others.isEmpty()) {
      return List.copyOf(found);
    }
    List<Naming> all = new ArrayList<>(found);
    others.forEach(more -> all.addAll(more.all()));
    return List.copyOf(all);
  }

  private synchronized boolean isEmpty() {
    return found.isEmpty() && others.isEmpty();
  }
}
