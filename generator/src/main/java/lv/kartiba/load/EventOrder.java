package lv.kartiba.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;

/** Reports what ends before it begins, or long after anybody remembers that it began. */
final class EventOrder {
  private EventOrder() {}

  /** The last day of several. */
  static void check(
      YamlMap map, Optional<LocalDate> date, Optional<LocalDate> until, Diagnostics problems) {
    if (date.isEmpty() || until.isEmpty()) {
      return;
    }
    if (until.get().isBefore(date.get())) {
      order(map, "until", date.get().toString(), nextYear(date.get(), until.get()), problems);
    } else if (until.get().isAfter(date.get().plusYears(2))) {
      map.text("until")
          .ifPresent(text -> problems.report(span(text, "word.two-years", date.get())));
    }
  }

  /** An end needs a beginning, and on the same day comes after it. */
  static void check(
      YamlMap map,
      Optional<LocalTime> start,
      Optional<LocalTime> end,
      boolean sameDay,
      Diagnostics problems) {
    if (end.isPresent() && start.isEmpty() && map.text("start").isEmpty()) {
      map.required("start");
    }
    if (sameDay && start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      order(map, "end", map.words("start").orElse(""), Optional.empty(), problems);
    }
  }

  static Diagnostic span(YamlText text, String howLong, LocalDate first) {
    return Rule.EVENT_SPAN
        .at(text.at(), text.text(), howLong, first.toString())
        .underline(text.length());
  }

  /** The same day a year later, if somebody forgot that a holiday goes on into the new year. */
  private static Optional<String> nextYear(LocalDate date, LocalDate until) {
    return Optional.of(until.plusYears(1))
        .filter(day -> !day.isBefore(date) && day.isBefore(date.plusMonths(2)))
        .map(LocalDate::toString);
  }

  private static void order(
      YamlMap map, String key, String before, Optional<String> meant, Diagnostics problems) {
    map.text(key)
        .ifPresent(
            text ->
                problems.report(
                    Rule.EVENT_ORDER
                        .at(text.at(), text.text(), before)
                        .underline(text.length())
                        .suggest(meant)));
  }
}
