package lv.kartiba.load;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.Rhythm;
import lv.kartiba.model.Rhythm.Unit;
import lv.kartiba.model.Rhythm.Weekday;
import lv.kartiba.text.Likeness;

/** Reads how often an event comes: {@code every: 2 weeks}, {@code on: first tuesday}. */
record RhythmReader(Diagnostics problems) {
  private static final Pattern EVERY =
      Pattern.compile("(week|month|year)|([2-9]|[1-4][0-9]) (week|month)s");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  Optional<Rhythm> read(YamlMap map) {
    map.required("every");
    Optional<YamlText> every = map.text("every");
    Optional<YamlText> on = map.text("on");
    Optional<Matcher> words = every.flatMap(this::every);
    Optional<Weekday> weekday = on.flatMap(this::weekday);
    if (words.isEmpty() || on.isPresent() && weekday.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = unit(words.get());
    if (weekday.isPresent() && unit != Unit.MONTH) {
      report(on.get(), "on", "weekday-month");
      return Optional.empty();
    }
    String number = words.get().group(2);
    return Optional.of(new Rhythm(unit, number == null ? 1 : Integer.parseInt(number), weekday));
  }

  private Optional<Matcher> every(YamlText text) {
    Matcher words = EVERY.matcher(text.text());
    if (words.matches()) {
      return Optional.of(words);
    }
    Optional<String> meant =
        text.text().equals("two-weeks")
            ? Optional.of("2 weeks")
            : Likeness.closest(text.text(), List.of("week", "month", "year"));
    problems.report(
        Rule.WRONG_VALUE
            .at(text.at(), text.text(), "every")
            .underline(text.length())
            .hint("rhythm")
            .suggest(meant));
    return Optional.empty();
  }

  private static Unit unit(Matcher words) {
    String name = words.group(1) != null ? words.group(1) : words.group(3);
    return Unit.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Optional<Weekday> weekday(YamlText text) {
    String[] words = text.text().toLowerCase(Locale.ROOT).split(" +");
    int ordinal = words[0].equals("last") ? -1 : ORDINALS.indexOf(words[0]) + 1;
    Optional<DayOfWeek> day =
        words.length == 2
            ? Stream.of(DayOfWeek.values())
                .filter(any -> any.name().equals(words[1].toUpperCase(Locale.ROOT)))
                .findFirst()
            : Optional.empty();
    if (ordinal == 0 || day.isEmpty()) {
      Optional<String> meant =
          words.length == 2 && ordinal != 0
              ? Likeness.closest(
                      words[1],
                      Stream.of(DayOfWeek.values())
                          .map(any -> any.name().toLowerCase(Locale.ROOT))
                          .toList())
                  .map(any -> words[0] + " " + any)
              : Optional.empty();
      problems.report(
          Rule.WRONG_VALUE
              .at(text.at(), text.text(), "on")
              .underline(text.length())
              .hint("weekday")
              .suggest(meant));
      return Optional.empty();
    }
    return Optional.of(new Weekday(ordinal, day.get()));
  }

  private void report(YamlText text, String key, String hint) {
    problems.report(
        Rule.WRONG_VALUE.at(text.at(), text.text(), key).underline(text.length()).hint(hint));
  }
}
