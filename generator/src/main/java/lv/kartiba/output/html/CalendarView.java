package lv.kartiba.output.html;

import java.util.List;

/** The school year: what comes again and again, then month by month. */
public record CalendarView(Shell shell, List<EventView> series, List<Month> months) {
  public CalendarView {
    series = List.copyOf(series);
    months = List.copyOf(months);
  }

  /** A month in which something begins. */
  public record Month(String anchor, String title, List<EventView> events) {
    public Month {
      events = List.copyOf(events);
    }
  }
}
