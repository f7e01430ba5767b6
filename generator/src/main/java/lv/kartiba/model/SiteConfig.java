package lv.kartiba.model;

import java.util.List;
import java.util.Optional;
import lv.kartiba.source.Position;

/**
 * What {@code site-config.yml} says: who the school is, which languages, how it looks.
 *
 * @param baseUrl where the site will be, ending in a slash; only for absolute addresses
 * @param repository where the school's files can be seen, ending in a slash: {@code
 *     https://github.com/school/site/blob/main/}
 * @param languages the first is authoritative
 * @param main the regulation the site is about
 * @param audiences the people who have a calendar of their own, in the school's order
 * @param featured the topics the home page shows first
 * @param redirects in the order in which they are written
 * @param checks what the school decided about the rules
 * @param offline whether browsers keep the site for readers without a network
 */
public record SiteConfig(
    Optional<String> baseUrl,
    Optional<String> repository,
    List<Language> languages,
    RegulationId main,
    School school,
    List<Group> groups,
    List<Audience> audiences,
    List<TopicId> featured,
    Theme theme,
    List<Redirect> redirects,
    Checks checks,
    Optional<Offline> offline,
    Position at) {
  public SiteConfig {
    languages = List.copyOf(languages);
    groups = List.copyOf(groups);
    audiences = List.copyOf(audiences);
    featured = List.copyOf(featured);
    redirects = List.copyOf(redirects);
  }

  public Language authoritative() {
    return languages.get(0);
  }

  /** On, or off again: then browsers that keep the site are told to stop. */
  public enum Offline {
    TRUE,
    FALSE
  }

  /**
   * The look of the site.
   *
   * @param accent a colour as {@code #rrggbb}
   * @param logo a picture below {@code content/}
   * @param printLogo the picture for paper: a PNG or JPEG
   */
  public record Theme(
      Optional<String> accent, Optional<String> logo, Optional<String> printLogo, Position at) {}
}
