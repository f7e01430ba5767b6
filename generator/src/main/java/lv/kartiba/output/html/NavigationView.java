package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * The links on every page, and the school's own details below.
 *
 * @param main what the site consists of
 * @param more what is looked for less often
 * @param original the name of the authoritative language, on pages in another one
 */
public record NavigationView(
    List<Item> main,
    List<Item> more,
    Html school,
    Optional<Html> address,
    List<Phone> phones,
    Optional<String> email,
    Optional<String> website,
    Optional<String> websiteName,
    Optional<String> original) {
  public NavigationView {
    main = List.copyOf(main);
    more = List.copyOf(more);
    phones = List.copyOf(phones);
  }

  /**
   * A link of the navigation.
   *
   * @param current whether the page is in its section
   */
  public record Item(String href, Html text, boolean current) {}
}
