package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.markup.Html;

/**
 * The school year: what comes again and again, then month by month.
 *
 * @param monthsHref the way to the same as a page of months
 * @param filters what it can be narrowed by
 */
public record CalendarView(
    Shell shell,
    String monthsHref,
    List<Filter> filters,
    List<Subscription> subscriptions,
    List<EventView> series,
    List<Year> years) {
  public CalendarView {
    filters = List.copyOf(filters);
    subscriptions = List.copyOf(subscriptions);
    series = List.copyOf(series);
    years = List.copyOf(years);
  }

  /** A year, as a heading for its months. */
  public record Year(String number, List<Month> months) {
    public Year {
      months = List.copyOf(months);
    }
  }

  /**
   * A month in which something begins.
   *
   * @param name without the year
   */
  public record Month(String anchor, String title, String name, List<EventView> events) {
    public Month {
      events = List.copyOf(events);
    }
  }

  /**
   * A calendar for calendar programs.
   *
   * @param href the way to its file
   * @param address where programs fetch it, {@code https://…}; empty where the site's is not known
   * @param subscribe the same so that the reader's own program opens it, {@code webcal://…}
   */
  public record Subscription(Html title, String href, String address, String subscribe) {}
}
