package lv.kartiba.output.html;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.model.Occasion;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.html.MonthsView.Day;
import lv.kartiba.output.html.MonthsView.Mark;
import lv.kartiba.output.html.MonthsView.Month;
import lv.kartiba.output.html.MonthsView.Week;
import lv.kartiba.output.html.MonthsView.Weekday;
import lv.kartiba.output.html.MonthsView.Year;
import lv.kartiba.resolve.Catalog;

/** The calendar of the school year month by month, each month a table of its weeks. */
record MonthsPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return new Contents(catalog()).hasEvents()
        ? List.of(
            make.page(
                language,
                l -> catalog().addresses().calendarMonths(l),
                "site/months.ftlh",
                this::view))
        : List.of();
  }

  private MonthsView view(PageContext context) {
    String list = catalog().addresses().calendar(context.language());
    return new MonthsView(
        make.shell(
            context,
            new Head(
                    context.text("months.title"),
                    context.text("months.description"),
                    Section.CALENDAR,
                    l -> catalog().addresses().calendarMonths(l))
                .under(
                    List.of(
                        new Head.Step(
                            list,
                            new Wording(context.text("calendar.menu"), context.language()))))),
        context.to(list),
        Filter.ofAudiences(context),
        Stream.of(DayOfWeek.values())
            .map(
                day ->
                    new Weekday(
                        context.text("date.weekday-short." + day.getValue()),
                        context.text("date.weekday." + day.getValue())))
            .toList(),
        years(marks(context), context));
  }

  /** What takes place on each day, in the order of the hours; what lasts all day comes first. */
  private Map<LocalDate, List<Mark>> marks(PageContext context) {
    Map<LocalDate, List<Timed>> byDay = new TreeMap<>();
    for (Event event : catalog().content().events()) {
      for (Occasion occasion : event.occasions()) {
        String hour = occasion.start().map(Object::toString).orElse("");
        for (LocalDate day = occasion.first();
            !day.isAfter(occasion.last());
            day = day.plusDays(1)) {
          byDay
              .computeIfAbsent(day, d -> new ArrayList<>())
              .add(new Timed(hour, mark(event, occasion, day, context)));
        }
      }
    }
    Map<LocalDate, List<Mark>> marks = new TreeMap<>();
    byDay.forEach(
        (day, list) -> {
          list.sort((a, b) -> a.hour.compareTo(b.hour));
          marks.put(day, list.stream().map(Timed::mark).toList());
        });
    return marks;
  }

  private record Timed(String hour, Mark mark) {}

  private Mark mark(Event event, Occasion occasion, LocalDate day, PageContext context) {
    String anchor = Events.anchor(event, occasion);
    String list = catalog().addresses().calendar(context.language());
    boolean continued = day.isAfter(occasion.first());
    boolean oneDay = occasion.first().equals(occasion.last());
    Dates dates = new Dates(context);
    Optional<String> begins =
        oneDay
            ? occasion.start().map(dates::clock)
            : Optional.of(dates.days(occasion.first(), occasion.last()));
    return new Mark(
        event.id() + "_" + occasion.planned(),
        context.to(list) + "#" + anchor,
        context.words(event.title()),
        begins.filter(any -> !continued),
        continued,
        event.audiences().stream().map(AudienceId::value).toList());
  }

  private static List<Year> years(Map<LocalDate, List<Mark>> marks, PageContext context) {
    Map<Integer, Map<YearMonth, Boolean>> byYear = new TreeMap<>();
    for (LocalDate day : marks.keySet()) {
      byYear
          .computeIfAbsent(day.getYear(), year -> new TreeMap<>())
          .put(YearMonth.from(day), true);
    }
    List<Year> years = new ArrayList<>();
    byYear.forEach(
        (year, months) ->
            years.add(
                new Year(
                    Integer.toString(year),
                    months.keySet().stream()
                        .map(month -> month(month, marks, new Dates(context)))
                        .toList())));
    return years;
  }

  private static Month month(YearMonth month, Map<LocalDate, List<Mark>> marks, Dates dates) {
    LocalDate first = month.atDay(1);
    List<Week> weeks = new ArrayList<>();
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      List<Day> days = new ArrayList<>();
      int before = 0;
      int after = 0;
      for (int i = 0; i < 7; i++) {
        LocalDate day = monday.plusDays(i);
        if (day.isBefore(first)) {
          before++;
        } else if (day.isAfter(month.atEndOfMonth())) {
          after++;
        } else {
          days.add(day(day, marks.getOrDefault(day, List.of()), dates));
        }
      }
      weeks.add(new Week(before, days, after));
    }
    return new Month("month_" + month, dates.monthAndYear(first), dates.month(first), weeks);
  }

  private static Day day(LocalDate day, List<Mark> marks, Dates dates) {
    return new Day(
        day.toString(),
        Integer.toString(day.getDayOfMonth()),
        dates.day(day),
        looks(day, marks),
        marks);
  }

  /** By what a day looks different from another; a phone shows only those on which something begins. */
  private static List<String> looks(LocalDate day, List<Mark> marks) {
    List<String> looks = new ArrayList<>();
    if (day.getDayOfWeek().getValue() > 5) {
      looks.add("weekend");
    }
    if (marks.isEmpty()) {
      looks.add("empty");
    }
    if (marks.stream().allMatch(Mark::continued)) {
      looks.add("free");
    }
    return looks;
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
