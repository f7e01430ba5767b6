package lv.kartiba.load.reference;

import java.util.List;
import lv.kartiba.source.Position;

/**
 * A place where an id is named, for example {@code part-of: e-class}.
 *
 * @param kinds what it may name, the likeliest first; never empty
 * @param at where the id itself begins
 */
public record Naming(List<Kind> kinds, String id, Position at) {
  public Naming {
    kinds = List.copyOf(kinds);
  }
}
