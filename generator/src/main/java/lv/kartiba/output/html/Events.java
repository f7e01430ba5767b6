package lv.kartiba.output.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kartiba.markup.Html;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.Event;
import lv.kartiba.model.Occasion;
import lv.kartiba.model.Repeat;
import lv.kartiba.model.Rhythm;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.resolve.Catalog;

/**
 * Makes of events what a page shows: each time of those that come once or monthly, the whole series
 * of those that come every week or two.
 */
record Events(PageContext context) {

  /** Those that take place at all: not every day of them is an exception. */
  static List<Event> takingPlace(List<Event> events) {
    return events.stream().filter(event -> !event.occasions().isEmpty()).toList();
  }

  /** In the order of days; series after what is on the same day. */
  List<EventView> of(List<Event> events) {
    List<EventView> views = new ArrayList<>();
    for (Event event : takingPlace(events)) {
      if (isSeries(event)) {
        views.add(series(event));
      } else {
        views.addAll(times(event));
      }
    }
    views.sort(
        (a, b) -> {
          int day = a.date().compareTo(b.date());
          return day != 0 ? day : a.last().compareTo(b.last());
        });
    return views;
  }

  /** Whether it comes too often for a list of days. */
  static boolean isSeries(Event event) {
    return event
        .repeat()
        .filter(repeat -> repeat.rhythm().unit() == Rhythm.Unit.WEEK)
        .isPresent();
  }

  /** Each time an event takes place. */
  List<EventView> times(Event event) {
    return event.occasions().stream()
        .map(occasion -> view(event, occasion, anchor(event, occasion), List.of()))
        .toList();
  }

  /** The place of one time within the calendar; a moved one keeps it. */
  static String anchor(Event event, Occasion occasion) {
    return event.repeat().isEmpty() || isSeries(event)
        ? event.id().value()
        : event.id() + "_" + occasion.planned();
  }

  /** A whole series in one. */
  EventView series(Event event) {
    Repeat repeat = event.repeat().orElseThrow();
    Dates dates = new Dates(context);
    List<LocalDate> days = repeat.days(event.date());
    LocalDate lastDay = days.get(days.size() - 1);
    String words =
        context.text(
            "repeat.series", rhythm(event, repeat), dates.dayOnly(event.date()), dates.dayOnly(lastDay));
    List<String> exceptions = new ArrayList<>();
    if (!repeat.except().isEmpty()) {
      exceptions.add(
          context.text(
              "event.except",
              repeat.except().stream().sorted().map(dates::dayOnly).collect(Collectors.joining(", "))));
    }
    repeat.moved().stream()
        .sorted(Comparator.comparing(Repeat.Moved::from))
        .forEach(moved -> exceptions.add(moved(moved, dates)));
    Occasion whole =
        new Occasion(
            event.date(), event.date(), event.lastDay(), event.start(), event.end(), event.place());
    return view(event, whole, event.id().value(), exceptions).withDay(words);
  }

  private String rhythm(Event event, Repeat repeat) {
    String weekday = Integer.toString(event.date().getDayOfWeek().getValue());
    int interval = repeat.rhythm().interval();
    return switch (interval) {
      case 1 -> context.text("repeat.week." + weekday);
      case 2 -> context.text("repeat.two-weeks." + weekday);
      default -> context.text("repeat.weeks." + weekday, Integer.toString(interval));
    };
  }

  /** "Pārcelts: 20. oktobris → 22. oktobris, plkst. 15.00". */
  private String moved(Repeat.Moved moved, Dates dates) {
    StringBuilder words = new StringBuilder(dates.dayOnly(moved.to()));
    moved.start().ifPresent(start -> words.append(", ").append(dates.time(start, moved.end())));
    moved
        .place()
        .ifPresent(place -> words.append(", ").append(place.in(context.language()).text()));
    return moved.from().equals(moved.to())
        ? context.text("event.differs", words.toString())
        : context.text("event.moved", dates.dayOnly(moved.from()), words.toString());
  }

  private EventView view(Event event, Occasion occasion, String anchor, List<String> exceptions) {
    Dates dates = new Dates(context);
    String page = context.addresses().calendar(context.language());
    List<String> notes = new ArrayList<>(exceptions);
    if (!occasion.planned().equals(occasion.first()) && !isSeries(event)) {
      notes.add(context.text("event.moved-from", dates.dayOnly(occasion.planned())));
    }
    return new EventView(
        anchor,
        context.to(page) + "#" + anchor,
        context.words(event.title()),
        occasion.first().toString(),
        occasion.last().toString(),
        dates.days(occasion.first(), occasion.last()),
        occasion.start().map(start -> dates.time(start, occasion.end())),
        notes,
        occasion.place().map(context::words),
        audience(event),
        event.audiences().stream().map(AudienceId::value).toList(),
        event.about().map(context::words),
        event
            .channel()
            .flatMap(catalog()::channel)
            .filter(channel -> !channel.forStaffOnly())
            .map(new ChannelLinks(context)::of),
        topics(event),
        event
            .contact()
            .flatMap(catalog()::contact)
            .map(contact -> ContactView.of(contact, context)));
  }

  /** Whom it is for in the school's words, else by the names of those whose calendars it is in. */
  private Optional<Html> audience(Event event) {
    return event.audience().map(context::words).or(() -> new Audiences(context).names(event.audiences()));
  }

  private List<TopicLink> topics(Event event) {
    List<Topic> topics = new ArrayList<>();
    for (TopicId id : event.topics()) {
      catalog().topic(id).filter(catalog()::isPublic).ifPresent(topics::add);
    }
    return new TopicLinks(context).of(topics);
  }

  private Catalog catalog() {
    return context.catalog();
  }
}
