package lv.kartiba.build;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each step of a build took, on the wall clock. */
final class Timings {
  private final Map<Stage, Duration> taken = new EnumMap<>(Stage.class);

  <T> T time(Stage stage, Supplier<T> work) {
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      taken.merge(stage, Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
    }
  }

  void time(Stage stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  Map<Stage, Duration> all() {
    return Collections.unmodifiableMap(new EnumMap<>(taken));
  }
}
