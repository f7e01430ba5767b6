package lv.kartiba.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lv.kartiba.recall.Recall;

/**
 * What several outputs of one site need alike, such as the addresses of its style sheets: made when
 * it is first asked for, once.
 */
public final class Shared {
  private final Map<String, Object> made = new TreeMap<>();
  private final Map<String, Recall<Object>> lasting;

  /** For a first site, or an only one. */
  public Shared() {
    this(new ConcurrentHashMap<>());
  }

  private Shared(Map<String, Recall<Object>> lasting) {
    this.lasting = lasting;
  }

  /** For the site after an edit, which takes over what {@link #lasting lasts}. */
  public Shared next() {
    return new Shared(lasting);
  }

  /** The one value of a type; whoever asks for it first makes it. */
  public synchronized <T> T get(Class<T> type, Supplier<T> maker) {
    Object there = made.get(type.getName());
    if (there == null) {
      there = maker.get();
      made.put(type.getName(), there);
    }
    return type.cast(there);
  }

  /**
   * The same for a value that may be that of the site before the edit.
   *
   * @param from all it is made from; it must hold nothing else of the site
   */
  public <T> T lasting(Class<T> type, List<?> from, Supplier<T> maker) {
    Recall<Object> last = lasting.computeIfAbsent(type.getName(), any -> new Recall<>());
    return get(
        type,
        () -> {
          synchronized (last) { // a page of the site before may be rendered at the same time
            return type.cast(last.of(from, maker::get));
          }
        });
  }
}
