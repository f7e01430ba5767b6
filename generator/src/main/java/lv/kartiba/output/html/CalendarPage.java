package lv.kartiba.output.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
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
    Map<String, List<EventView>> byMonth = new TreeMap<>();
    for (EventView event : events.of(once)) {
      byMonth.computeIfAbsent(event.date().substring(0, 7), m -> new ArrayList<>()).add(event);
    }
    Dates dates = new Dates(context);
    List<CalendarView.Month> months = new ArrayList<>();
    byMonth.forEach(
        (month, list) ->
            months.add(
                new CalendarView.Month(
                    "month_" + month, dates.monthAndYear(LocalDate.parse(month + "-01")), list)));
    return new CalendarView(
        make.shell(
            context,
            new Head(
                context.text("calendar.title"),
                context.text("calendar.description"),
                Section.CALENDAR,
                l -> catalog().addresses().calendar(l))),
        series.stream().map(events::series).toList(),
        months);
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
