package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Audience;

/**
 * A choice by which a reader narrows a page, for example to one channel.
 *
 * @param name as it stands in the page's address: {@code #channel=e-class}
 * @param label what is chosen
 * @param all the choice that narrows nothing
 */
public record Filter(String name, String label, String all, List<Option> options) {
  public Filter {
    options = List.copyOf(options);
  }

  /** One thing to choose. */
  public record Option(String value, Html title) {}

  /** The people whom things may concern; nothing to choose where a school names none. */
  static List<Filter> ofAudiences(PageContext context) {
    List<Option> options = new ArrayList<>();
    for (Audience audience : context.catalog().config().audiences()) {
      options.add(new Option(audience.id().value(), plain(context, audience)));
    }
    return options.isEmpty()
        ? List.of()
        : List.of(
            new Filter("for", context.text("filter.for"), context.text("filter.for.all"), options));
  }

  private static Html plain(PageContext context, Audience audience) {
    return Html.of(audience.title().in(context.language()).text());
  }
}
