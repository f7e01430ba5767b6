package lv.kartiba.testing;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * A calendar read by two programs that know nothing of each other, each of which must have nothing to
 * complain of: ical4j with its strict rules, and biweekly.
 */
public record IcalFile(
    String text, net.fortuna.ical4j.model.Calendar strict, ICalendar lenient) {
  private static final TimeZone RIGA = TimeZone.getTimeZone("Europe/Riga");

  /** Reads a calendar; whatever either program finds wrong is an error. */
  public static IcalFile of(String text) {
    try {
      net.fortuna.ical4j.model.Calendar strict =
          new CalendarBuilder().build(new StringReader(text));
      ValidationResult result = strict.validate();
      if (result.hasErrors()) {
        throw new AssertionError(result.toString());
      }
      List<ICalendar> lenient = new ArrayList<>();
      List<String> problems = new ArrayList<>();
      var reader = new biweekly.io.text.ICalReader(text);
      for (ICalendar next = reader.readNext(); next != null; next = reader.readNext()) {
        lenient.add(next);
        reader.getWarnings().forEach(warning -> problems.add(warning.toString()));
      }
      reader.close();
      lenient.get(0).validate(biweekly.ICalVersion.V2_0).forEach(w -> problems.add(w.toString()));
      if (!problems.isEmpty() || lenient.size() != 1) {
        throw new AssertionError(problems.toString());
      }
      return new IcalFile(text, strict, lenient.get(0));
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  /** Titles in the order of the file. */
  public List<String> summaries() {
    return lenient.getEvents().stream().map(event -> event.getSummary().getValue()).toList();
  }

  /** When an event begins, each time, as {@code 2026-11-12T16:00:00Z}. */
  public List<String> moments(String id) {
    return List.copyOf(places(id).keySet());
  }

  /** The same, each with its place. */
  public List<String> momentsAndPlaces(String id) {
    return places(id).entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
  }

  /** The days on which an event begins. */
  public List<String> days(String id) {
    return moments(id).stream()
        .map(moment -> Instant.parse(moment).atZone(ZoneId.systemDefault()).toLocalDate())
        .map(Object::toString)
        .toList();
  }

  private Map<String, String> places(String id) {
    Map<String, String> places = new TreeMap<>();
    Set<Instant> replaced = new TreeSet<>();
    List<VEvent> all = lenient.getEvents().stream().filter(event -> isOf(event, id)).toList();
    for (VEvent event : all) {
      if (event.getRecurrenceId() != null) {
        replaced.add(event.getRecurrenceId().getValue().toInstant());
        places.put(begin(event).toString(), place(event));
      }
    }
    for (VEvent event : all) {
      if (event.getRecurrenceId() == null) {
        boolean timed = event.getDateStart().getValue().hasTime();
        DateIterator days = event.getDateIterator(timed ? RIGA : TimeZone.getDefault());
        while (days.hasNext()) {
          Date next = days.next();
          if (!replaced.contains(next.toInstant())) {
            places.put(next.toInstant().toString(), place(event));
          }
        }
      }
    }
    return places;
  }

  private boolean isOf(VEvent event, String id) {
    String uid = event.getUid().getValue();
    return uid.startsWith(id + "@") || uid.equals(uidWithoutAddress(id));
  }

  private static String uidWithoutAddress(String id) {
    return java.util.UUID.nameUUIDFromBytes(
            ("Rītausmas vidusskola\n" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }

  private static Instant begin(VEvent event) {
    return event.getDateStart().getValue().toInstant();
  }

  private static String place(VEvent event) {
    return event.getLocation() == null ? "" : event.getLocation().getValue();
  }

  /** Hours at which the file's own time zone differs from the one of this name. */
  public List<String> daysWithAnotherOffset(String name, int firstYear, int lastYear) {
    VTimeZone own = strict.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
    ZoneId zone = ZoneId.of(name);
    List<String> different = new ArrayList<>();
    Instant at = Instant.parse(firstYear + "-01-01T00:30:00Z");
    Instant end = Instant.parse(lastYear + "-01-01T00:30:00Z");
    for (; at.isBefore(end); at = at.plusSeconds(6 * 3600)) {
      ZoneOffset offset =
          own.getApplicableObservance(at)
              .<TzOffsetTo>getProperty("TZOFFSETTO")
              .orElseThrow()
              .getOffset();
      if (!offset.equals(zone.getRules().getOffset(at))) {
        different.add(at + " " + offset);
      }
    }
    return different;
  }
}
