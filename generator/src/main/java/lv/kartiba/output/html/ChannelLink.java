package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * A link to a channel.
 *
 * @param kind the word in {@code channels.yml}, such as {@code platform}
 * @param access what is needed for it, such as {@code login}
 * @param count how many topics are found in it and its parts
 */
public record ChannelLink(
    String href,
    Html title,
    String kind,
    Optional<String> access,
    Optional<Html> location,
    int count,
    List<ChannelLink> parts) {
  public ChannelLink {
    parts = List.copyOf(parts);
  }
}
