package lv.kartiba.output.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.engine.ical.IcalWriter;
import lv.kartiba.model.Audience;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.Occasion;
import lv.kartiba.model.Repeat;
import lv.kartiba.model.Rhythm;
import lv.kartiba.model.Wording;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Permalinks;

/**
 * Writes an event as a {@code VEVENT}: a series as one with its rule, days left out as {@code EXDATE},
 * and each moved day as one more with {@code RECURRENCE-ID}.
 *
 * <p>It makes nobody busy ({@code TRANSP}) and rings nowhere: there is no alarm in it.
 */
record EventWriter(Site site, Language language, IcalWriter calendar, Permalinks permalinks) {

  void write(Event event) {
    List<Occasion> occasions = event.occasions();
    if (occasions.isEmpty()) {
      return;
    }
    Occasion first = event.planned(event.date());
    begin(event);
    when(first);
    event.repeat().ifPresent(repeat -> series(event, repeat));
    about(event, first.place());
    for (Occasion occasion : occasions) {
      if (event.repeat().isPresent() && !occasion.equals(event.planned(occasion.planned()))) {
        begin(event);
        day("RECURRENCE-ID", occasion.planned(), event.start());
        when(occasion);
        about(event, occasion.place());
      }
    }
  }

  private void begin(Event event) {
    calendar
        .begin("VEVENT")
        .text("UID", Uid.of(event.id(), site.catalog().config()))
        .value("DTSTAMP", IcalWriter.day(event.date()) + "T000000Z");
  }

  /** From when until when; the last day of an all-day event is the one before DTEND. */
  private void when(Occasion occasion) {
    day("DTSTART", occasion.first(), occasion.start());
    if (occasion.start().isEmpty()) {
      day("DTEND", occasion.last().plusDays(1), Optional.empty());
    } else if (occasion.end().isPresent()) {
      day("DTEND", occasion.last(), occasion.end());
    }
  }

  private void day(String property, LocalDate day, Optional<LocalTime> time) {
    if (time.isEmpty()) {
      calendar.value(property + ";VALUE=DATE", IcalWriter.day(day));
    } else {
      calendar.value(
          property + ";TZID=" + RigaTime.ID, IcalWriter.moment(day.atTime(time.get())));
    }
  }

  /**
   * The rule ends by a number and not by a moment: that would have to be in world time, which changes
   * with summer time.
   */
  private void series(Event event, Repeat repeat) {
    List<LocalDate> days = repeat.days(event.date());
    Rhythm rhythm = repeat.rhythm();
    StringBuilder rule = new StringBuilder("FREQ=" + frequency(rhythm));
    if (rhythm.interval() > 1) {
      rule.append(";INTERVAL=").append(rhythm.interval());
    }
    rhythm
        .on()
        .ifPresent(
            weekday ->
                rule.append(";BYDAY=")
                    .append(weekday.ordinal())
                    .append(weekday.day().name(), 0, 2));
    calendar.value("RRULE", rule.append(";COUNT=").append(days.size()).toString());
    repeat.except().stream().sorted().distinct().forEach(day -> day("EXDATE", day, event.start()));
  }

  private static String frequency(Rhythm rhythm) {
    return switch (rhythm.unit()) {
      case WEEK -> "WEEKLY";
      case MONTH -> "MONTHLY";
      case YEAR -> "YEARLY";
    };
  }

  private void about(Event event, Optional<LocalizedText> place) {
    words("SUMMARY", event.title());
    place.ifPresent(where -> words("LOCATION", where));
    Wording description = new EventWords(site, language).of(event);
    if (!description.text().isEmpty()) {
      words("DESCRIPTION", description);
    }
    audiences(event)
        .forEach(
            (tongue, names) ->
                calendar.value("CATEGORIES;LANGUAGE=" + tag(tongue), String.join(",", names)));
    if (permalinks.base().isPresent()) {
      String page = permalinks.addresses().calendar(language);
      calendar.value("URL", permalinks.to(page + "#" + event.id()));
    }
    calendar.value("TRANSP", "TRANSPARENT").end();
  }

  /** For whom it is, by the language in which their name is known. */
  private SortedMap<Language, List<String>> audiences(Event event) {
    SortedMap<Language, List<String>> audiences = new TreeMap<>();
    for (Audience people : site.catalog().config().audiences()) {
      if (event.audiences().contains(people.id())) {
        Wording name = people.title().in(language);
        audiences
            .computeIfAbsent(name.language(), any -> new ArrayList<>())
            .add(IcalWriter.escaped(name.text()));
      }
    }
    return audiences;
  }

  private void words(String property, LocalizedText text) {
    words(property, text.in(language));
  }

  private void words(String property, Wording wording) {
    calendar.text(property + ";LANGUAGE=" + tag(wording.language()), wording.text());
  }

  /** A language as RFC 5646 writes it. */
  static String tag(Language language) {
    return language.code().toLowerCase(Locale.ROOT);
  }
}
