package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * The editions of a regulation.
 *
 * @param regulation its title
 * @param editions the text in force first
 * @param feed the way to the feed of changes, where there is one
 */
public record ChangesView(
    Shell shell, Html regulation, List<Edition> editions, Optional<String> feed) {
  public ChangesView {
    editions = List.copyOf(editions);
  }

  /**
   * An edition.
   *
   * @param href the way to its text
   * @param title its own, which may have been another
   * @param time when it was in force
   * @param current whether it still is
   * @param changes what it changed, in a line; missing for the oldest one
   * @param comparisons the ways to it beside earlier ones
   */
  public record Edition(
      String name,
      String href,
      Html title,
      String time,
      boolean current,
      Optional<String> changes,
      List<Comparison> comparisons) {
    public Edition {
      comparisons = List.copyOf(comparisons);
    }
  }

  /** A link to two editions beside each other. */
  public record Comparison(String href, String text) {}
}
