package lv.kartiba.output.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Event;
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
    return events.stream().filter(event -> !days(event).isEmpty()).toList();
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
    return event.repeat().filter(repeat -> repeat.every() != Event.Every.MONTH).isPresent();
  }

  /** Each time an event takes place. */
  List<EventView> times(Event event) {
    List<EventView> times = new ArrayList<>();
    long further = ChronoUnit.DAYS.between(event.date(), event.until().orElse(event.date()));
    for (LocalDate day : days(event)) {
      LocalDate last = day.plusDays(further);
      String anchor = event.repeat().isPresent() ? event.id() + "_" + day : event.id().value();
      times.add(view(event, anchor, day, last, new Dates(context).days(day, last), List.of()));
    }
    return times;
  }

  /** A whole series in one. */
  EventView series(Event event) {
    Event.Repeat repeat = event.repeat().orElseThrow();
    String weekday = Integer.toString(event.date().getDayOfWeek().getValue());
    String rhythm =
        switch (repeat.every()) {
          case WEEK -> context.text("repeat.week." + weekday);
          case TWO_WEEKS -> context.text("repeat.two-weeks." + weekday);
          case MONTH -> throw new IllegalArgumentException("no series: " + event.id());
        };
    Dates dates = new Dates(context);
    String first = dates.dayOnly(event.date());
    String words = context.text("repeat.series", rhythm, first, dates.dayOnly(repeat.until()));
    return view(
        event,
        event.id().value(),
        event.date(),
        repeat.until(),
        words,
        repeat.except().stream().map(dates::dayOnly).toList());
  }

  /** The days on which an event begins. */
  static List<LocalDate> days(Event event) {
    if (event.repeat().isEmpty()) {
      return List.of(event.date());
    }
    Event.Repeat repeat = event.repeat().get();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; ; i++) {
      LocalDate day =
          switch (repeat.every()) {
            case WEEK -> event.date().plusWeeks(i);
            case TWO_WEEKS -> event.date().plusWeeks(2L * i);
            case MONTH -> event.date().plusMonths(i);
          };
      if (day.isAfter(repeat.until())) {
        return days;
      }
      boolean sameDay =
          repeat.every() != Event.Every.MONTH
              || day.getDayOfMonth() == event.date().getDayOfMonth();
      if (sameDay && !repeat.except().contains(day)) {
        days.add(day);
      }
    }
  }

  private EventView view(
      Event event,
      String anchor,
      LocalDate first,
      LocalDate last,
      String day,
      List<String> except) {
    Dates dates = new Dates(context);
    Optional<String> time =
        event
            .start()
            .map(
                start ->
                    event.end().map(end -> dates.time(start, end)).orElseGet(() -> dates.time(start)));
    String page = context.addresses().calendar(context.language());
    return new EventView(
        anchor,
        context.to(page) + "#" + anchor,
        context.words(event.title()),
        first.toString(),
        last.toString(),
        day,
        time,
        except,
        event.place().map(context::words),
        event.audience().map(context::words),
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
