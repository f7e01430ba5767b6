package lv.kartiba.testing;

import java.util.List;
import java.util.stream.Stream;

/** Every way to number chapters and clauses, as front matter writes it. */
public final class Numberings {
  private Numberings() {}

  public static List<String> all() {
    return Stream.of("roman", "arabic", "none")
        .flatMap(
            chapters ->
                Stream.of("continuous", "by-chapter", "restart")
                    .map(clauses -> "chapters: " + chapters + ", clauses: " + clauses))
        .toList();
  }
}
