package lv.kartiba.output.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.html.CalendarView.Month;
import lv.kartiba.output.html.CalendarView.Year;
import lv.kartiba.resolve.Catalog;

/** The calendar of the school year as a list. */
record CalendarPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return new Contents(catalog()).hasEvents()
        ? List.of(
            make.page(
                language, l -> catalog().addresses().calendar(l), "site/calendar.ftlh", this::view))
        : List.of();
  }

  private CalendarView view(PageContext context) {
    Events events = new Events(context);
    List<Event> once = new ArrayList<>(Events.takingPlace(catalog().content().events()));
    List<Event> series = once.stream().filter(Events::isSeries).toList();
    once.removeAll(series);
    return new CalendarView(
        make.shell(
            context,
            new Head(
                    context.text("calendar.title"),
                    context.text("calendar.description"),
                    Section.CALENDAR,
                    l -> catalog().addresses().calendar(l))
                .alsoAs(
                    List.of(
                        new Head.Alternate(
                            catalog().addresses().calendarFile(context.language()),
                            "text/calendar")))),
        context.to(catalog().addresses().calendarMonths(context.language())),
        Filter.ofAudiences(context),
        new Subscriptions(context).all(),
        series.stream().map(events::series).toList(),
        years(events.of(once), new Dates(context)));
  }

  private static List<Year> years(List<EventView> events, Dates dates) {
    Map<String, Map<String, List<EventView>>> byYear = new TreeMap<>();
    for (EventView event : events) {
      byYear
          .computeIfAbsent(event.date().substring(0, 4), year -> new TreeMap<>())
          .computeIfAbsent(event.date().substring(0, 7), month -> new ArrayList<>())
          .add(event);
    }
    List<Year> years = new ArrayList<>();
    byYear.forEach(
        (year, months) ->
            years.add(
                new Year(
                    year,
                    months.entrySet().stream()
                        .map(entry -> month(entry.getKey(), entry.getValue(), dates))
                        .toList())));
    return years;
  }

  private static Month month(String month, List<EventView> events, Dates dates) {
    LocalDate first = LocalDate.parse(month + "-01");
    return new Month("month_" + month, dates.monthAndYear(first), dates.month(first), events);
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
