package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Audience;
import lv.kartiba.output.html.CalendarView.Subscription;

/** The calendars a reader can add to a calendar program. */
record Subscriptions(PageContext context) {

  List<Subscription> all() {
    List<Subscription> all = new ArrayList<>();
    all.add(
        subscription(
            Html.of(context.text("subscribe.all")),
            context.addresses().calendarFile(context.language())));
    for (Audience audience : context.catalog().config().audiences()) {
      all.add(
          subscription(
              context.words(audience.title()),
              context.addresses().calendarFile(context.language(), audience.id())));
    }
    return all;
  }

  private Subscription subscription(Html title, String path) {
    Optional<String> address = context.catalog().config().baseUrl().map(base -> base + path);
    return new Subscription(
        title,
        context.to(path),
        address.orElse(""),
        address.map(url -> url.replaceFirst("^https?:", "webcal:")).orElse(""));
  }
}
