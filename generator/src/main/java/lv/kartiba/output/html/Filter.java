package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Audience;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.Wording;

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

  /**
   * One thing to choose.
   *
   * @param value its id, as it stands in the address of the choice
   * @param lang the language of its title, where that is not the page's
   */
  public record Option(String value, String title, Optional<String> lang) {
    static Option of(String value, LocalizedText title, PageContext context) {
      Wording words = title.in(context.language());
      return new Option(value, words.text(), context.langOf(words.language()));
    }
  }

  /** The people whom things may concern; nothing to choose where a school names none. */
  static List<Filter> ofAudiences(PageContext context) {
    List<Option> options = new ArrayList<>();
    for (Audience audience : context.catalog().config().audiences()) {
      options.add(Option.of(audience.id().value(), audience.title(), context));
    }
    return options.isEmpty()
        ? List.of()
        : List.of(
            new Filter("for", context.text("filter.for"), context.text("filter.for.all"), options));
  }
}
