package lv.kartiba.output.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * What every page has around its own content.
 *
 * @param title of the browser's tab: the page's, then the school's
 * @param description one sentence for search engines
 * @param root the way to the folder of the site, empty or {@code ../} repeated
 * @param assets style sheets and scripts by their name, below the root
 * @param integrity the checksums of those style sheets and scripts by the same names, where the
 *     build was told to write them
 * @param home the way to the home page in this language
 * @param schoolLang the code of the language of the school's name, where that is not the page's
 * @param logo the way to the picture
 * @param address the page's absolute address, where the site's is known
 * @param card the absolute address of the picture shown beside links to it
 * @param languages this page in every language of the site, with more than one
 * @param crumbs the way from the home page to this one, without both
 * @param alternates the same in forms for programs
 * @param linkedData what the page is about, as JSON-LD
 * @param navigation the links to the sections of the site
 * @param footer what stands at the foot
 * @param search the field to search in
 * @param feed the way to the feed of changes, where there is one
 * @param offline what lets the page be kept, where the school wants it
 * @param index whether search engines may list it
 */
public record Shell(
    String language,
    String title,
    String description,
    String root,
    Map<String, String> assets,
    Map<String, String> integrity,
    String home,
    String school,
    Optional<String> schoolLang,
    Optional<String> logo,
    Optional<String> address,
    Optional<String> card,
    List<Translation> languages,
    List<Crumb> crumbs,
    List<Alternate> alternates,
    Optional<DataBlock> linkedData,
    Html navigation,
    Html footer,
    Html search,
    Optional<String> feed,
    Optional<Offline> offline,
    boolean index) {
  public Shell {
    languages = List.copyOf(languages);
    crumbs = List.copyOf(crumbs);
    alternates = List.copyOf(alternates);
  }

  /**
   * This page in a language.
   *
   * @param code of the language, such as {@code lv}
   * @param name of the language, in itself
   * @param href the way there
   * @param address absolute where the site's is known, else as {@code href}
   * @param current whether it is this page
   * @param original whether the language is the authoritative one
   */
  public record Translation(
      String code, String name, String href, String address, boolean current, boolean original) {}

  /**
   * The ways to the service worker and to the manifest.
   *
   * @param worker the way to the service worker
   * @param manifest the way to the manifest
   */
  public record Offline(String worker, String manifest) {}

  /** A step on the way to this page. */
  public record Crumb(String href, Html text) {}

  /**
   * The same as the page in a form for programs.
   *
   * @param type its media type
   */
  public record Alternate(String href, String type) {}
}
