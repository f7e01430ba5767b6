package lv.kartiba.output.ical;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import lv.kartiba.model.EventId;
import lv.kartiba.model.SiteConfig;

/**
 * The name by which calendar programs know an event again: {@code open-day@rituvsk.example}.
 *
 * <p>It comes from the event's id and the site's host, so it stays when title, day or language change.
 * Without an address it is a UUID made from the school's name and the id (RFC 4122, version 3).
 */
final class Uid {
  private Uid() {}

  static String of(EventId event, SiteConfig config) {
    return config
        .baseUrl()
        .flatMap(base -> Optional.ofNullable(URI.create(base).getHost()))
        .map(host -> event + "@" + host)
        .orElseGet(() -> unique(event, config));
  }

  private static String unique(EventId event, SiteConfig config) {
    String name = config.school().name().in(config.authoritative()).text() + "\n" + event;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
