package lv.kartiba.output.html;

import java.util.Map;
import java.util.TreeMap;

/** What each template of the website is given as {@code page}; the list of what may be overridden. */
final class PageTemplates {
  private PageTemplates() {}

  static Map<String, Class<?>> all() {
    Map<String, Class<?>> views = new TreeMap<>();
    views.put("accessibility", AccessibilityView.class);
    views.put("calendar", CalendarView.class);
    views.put("changes", ChangesView.class);
    views.put("channel", ChannelView.class);
    views.put("channels", ChannelsView.class);
    views.put("comparison", ComparisonView.class);
    views.put("contacts", ContactsView.class);
    views.put("duties", DutiesView.class);
    views.put("filters", Framed.class);
    views.put("footer", NavigationView.class);
    views.put("home", HomeView.class);
    views.put("layout", Framed.class);
    views.put("matrix", MatrixView.class);
    views.put("months", MonthsView.class);
    views.put("navigation", NavigationView.class);
    views.put("not-found", NotFoundView.class);
    views.put("page", FreePageView.class);
    views.put("parts", Framed.class);
    views.put("redirect", RedirectView.class);
    views.put("regulation", RegulationView.class);
    views.put("regulations", RegulationsView.class);
    views.put("search", SearchView.class);
    views.put("search-field", SearchFieldView.class);
    views.put("side-by-side", SideBySideView.class);
    views.put("suggestions", SuggestionsView.class);
    views.put("topic", TopicView.class);
    views.put("topics", TopicsView.class);
    views.put("translation", TranslationView.class);
    Map<String, Class<?>> byName = new TreeMap<>();
    views.forEach((name, view) -> byName.put("site/" + name + ".ftlh", view));
    return byName;
  }
}
