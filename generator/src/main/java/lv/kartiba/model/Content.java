package lv.kartiba.model;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything a school wrote, read but not yet linked; lists keep the school's order.
 *
 * @param pages sorted by id
 * @param accessibility none as long as nobody evaluated the site
 * @param assets files to copy as they are: path on the site, for example {@code images/logo.svg},
 *     to file on disk
 */
public record Content(
    SiteConfig config,
    List<Topic> topics,
    List<Channel> channels,
    List<ContactPoint> contacts,
    List<Event> events,
    List<RegulationSource> regulations,
    List<Page> pages,
    Optional<AccessibilityStatement> accessibility,
    Map<String, Path> assets) {
  public Content {
    topics = List.copyOf(topics);
    channels = List.copyOf(channels);
    contacts = List.copyOf(contacts);
    events = List.copyOf(events);
    regulations = List.copyOf(regulations);
    pages = List.copyOf(pages);
    assets = Collections.unmodifiableMap(new TreeMap<>(assets));
  }
}
