package lv.kartiba.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.Repeat;
import lv.kartiba.model.Rhythm;

/** Reads how an event comes again, and on which days it does not, or does differently. */
record RepeatReader(ShortTexts texts, Diagnostics problems) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  /**
   * @param date the first day as it is written, for what is said about it
   */
  Optional<Repeat> read(YamlMap map, Optional<YamlText> date, Optional<LocalDate> first) {
    Optional<Rhythm> rhythm = new RhythmReader(problems).read(map);
    Optional<YamlText> count = map.text("count");
    Optional<YamlText> end = count.isPresent() ? map.text("until") : map.requiredText("until");
    Optional<LocalDate> until = end.flatMap(text -> text.date(problems));
    Optional<Integer> times = count.flatMap(text -> count(text, end.isPresent()));
    List<YamlText> except = map.texts("except");
    List<LocalDate> exceptDays =
        except.stream().flatMap(text -> text.date(problems).stream()).toList();
    List<YamlMap> moved =
        map.items("moved").stream().flatMap(item -> item.asMap(problems).stream()).toList();
    List<Repeat.Moved> movedDays = moved.stream().flatMap(m -> moved(m).stream()).toList();
    map.finish();
    boolean early = end.isPresent() && isEarly(end.get(), until, first);
    if (early || rhythm.isEmpty() || first.isEmpty() || until.isEmpty() == times.isEmpty()) {
      return Optional.empty();
    }
    Repeat repeat = new Repeat(rhythm.get(), until, times.orElse(0), exceptDays, movedDays);
    boolean right =
        fits(repeat, date, first.get())
            && ends(repeat, end.or(() -> count), first.get());
    if (right) {
      List<LocalDate> days = repeat.days(first.get());
      except.forEach(text -> checkDay(text, days));
      moved.forEach(entry -> entry.text("from").ifPresent(text -> checkDay(text, days)));
      checkOnce(moved, exceptDays);
    }
    return Optional.of(repeat).filter(any -> right);
  }

  private Optional<Integer> count(YamlText text, boolean alsoUntil) {
    boolean number = NUMBER.matcher(text.text()).matches();
    boolean possible = number && Integer.parseInt(text.text()) <= Repeat.MOST;
    if (!possible || alsoUntil) {
      problems.report(
          Rule.WRONG_VALUE
              .at(text.at(), text.text(), "count")
              .underline(text.length())
              .hint(possible ? "until-or-count" : "count", String.valueOf(Repeat.MOST)));
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(text.text()));
  }

  private Optional<Repeat.Moved> moved(YamlMap map) {
    Optional<LocalDate> from = map.requiredText("from").flatMap(text -> text.date(problems));
    Optional<LocalDate> to = map.date("to");
    Optional<LocalTime> start = map.time("start");
    Optional<LocalTime> end = map.time("end");
    Optional<LocalizedText> place = texts.optional(map, "place");
    if (to.isEmpty() && start.isEmpty() && place.isEmpty()) {
      map.required("to");
    }
    EventOrder.check(map, start, end, true, problems);
    map.finish();
    return from.map(day -> new Repeat.Moved(day, to.orElse(day), start, end, place));
  }

  /** Whether the first day is one of the days that are meant. */
  private boolean fits(Repeat repeat, Optional<YamlText> date, LocalDate first) {
    if (repeat.rhythm().fits(first)) {
      return true;
    }
    date.ifPresent(
        text ->
            problems.report(
                Rule.WRONG_VALUE
                    .at(text.at(), text.text(), "date")
                    .underline(text.length())
                    .hint("first-weekday", repeat.rhythm().fitting(first).toString())));
    return false;
  }

  /** Whether the last day is before the first one. */
  private boolean isEarly(
      YamlText text, Optional<LocalDate> until, Optional<LocalDate> first) {
    boolean early =
        until.isPresent() && first.isPresent() && until.get().isBefore(first.get());
    if (early) {
      problems.report(
          Rule.EVENT_ORDER
              .at(text.at(), text.text(), first.get().toString())
              .underline(text.length()));
    }
    return early;
  }

  /** Whether it ends before everybody has forgotten it. */
  private boolean ends(Repeat repeat, Optional<YamlText> end, LocalDate first) {
    if (end.isEmpty()) {
      return false;
    }
    YamlText text = end.get();
    boolean yearly = repeat.rhythm().unit() == Rhythm.Unit.YEAR;
    LocalDate limit = first.plusYears(yearly ? 20 : 2);
    List<LocalDate> days = repeat.days(first);
    if (repeat.until().filter(limit::isBefore).isPresent()) {
      problems.report(EventOrder.span(text, yearly ? "word.twenty-years" : "word.two-years", first));
      return false;
    }
    if (repeat.count() > 0 && days.get(days.size() - 1).isAfter(limit)) {
      long most = days.stream().filter(day -> !day.isAfter(limit)).count();
      problems.report(
          Rule.WRONG_VALUE
              .at(text.at(), text.text(), "count")
              .underline(text.length())
              .hint("count", String.valueOf(most)));
      return false;
    }
    return true;
  }

  /** What is said about a day of the series must be about one there is. */
  private void checkDay(YamlText text, List<LocalDate> days) {
    Optional<LocalDate> day = text.date(new Diagnostics());
    if (day.isPresent() && !days.contains(day.get())) {
      Optional<LocalDate> near =
          days.stream()
              .filter(other -> distance(other, day.get()) <= 7)
              .min(Comparator.comparingLong(other -> distance(other, day.get())));
      problems.report(
          Rule.EVENT_DAY
              .at(text.at(), text.text())
              .underline(text.length())
              .suggest(near.map(LocalDate::toString)));
    }
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** No day can be moved twice, or moved and left out. */
  private void checkOnce(List<YamlMap> moved, List<LocalDate> except) {
    Set<String> before = new TreeSet<>();
    List<YamlText> from = new ArrayList<>();
    moved.forEach(entry -> entry.text("from").ifPresent(from::add));
    for (YamlText text : from) {
      boolean twice = !before.add(text.text());
      if (twice || except.stream().anyMatch(day -> day.toString().equals(text.text()))) {
        problems.report(
            Rule.WRONG_VALUE
                .at(text.at(), text.text(), "from")
                .underline(text.length())
                .hint(twice ? "moved-twice" : "moved-except"));
      }
    }
  }
}
