package lv.kartiba.output;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What several outputs of one site need alike, such as the addresses of its style sheets: made when
 * it is first asked for, once.
 */
public final class Shared {
  private final Map<String, Object> made = new TreeMap<>();

  /** The one value of a type; whoever asks for it first makes it. */
  public synchronized <T> T get(Class<T> type, Supplier<T> maker) {
    Object there = made.get(type.getName());
    if (there == null) {
      there = maker.get();
      made.put(type.getName(), there);
    }
    return type.cast(there);
  }
}
