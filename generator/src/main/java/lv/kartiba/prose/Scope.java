package lv.kartiba.prose;

import java.util.List;

/**
 * What a mention counts for: everything around it, only some topics or channels ({@code
 * {for=grades}}), or nothing ({@code {for=none}}).
 *
 * @param only the ids it is narrowed to; empty means everything, unless {@code none}
 */
public record Scope(List<String> only, boolean none) {
  public static final Scope EVERYTHING = new Scope(List.of(), false);
  public static final Scope NOTHING = new Scope(List.of(), true);

  public Scope {
    only = List.copyOf(only);
  }

  /** Whether it is narrowed at all. */
  public boolean isEverything() {
    return !none && only.isEmpty();
  }

  /** Whether the mention counts for this id. */
  public boolean covers(String id) {
    return !none && (only.isEmpty() || only.contains(id));
  }
}
