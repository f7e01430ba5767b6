package lv.kartiba.load.reference;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.source.Position;

/** Collects every id named in any file, from any thread, to be looked up once all is read. */
public final class Namings {
  private final List<Naming> found = new ArrayList<>();

  /** Notes that an id is named; it may name any of these kinds. */
  public synchronized void add(String id, Position at, Kind... kinds) {
    found.add(new Naming(List.of(kinds), id, at));
  }

  /** Takes over what another has noted. */
  public void addAll(Namings others) {
    List<Naming> more = others.all();
    synchronized (this) {
      found.addAll(more);
    }
  }

  /** All so far; in no particular order. */
  public synchronized List<Naming> all() {
    return List.copyOf(found);
  }
}
