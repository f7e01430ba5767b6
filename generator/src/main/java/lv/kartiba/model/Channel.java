package lv.kartiba.model;

import java.util.Optional;
import lv.kartiba.source.Position;

/**
 * A place where information is available, for example the report card.
 *
 * @param where as it reads in a sentence ("liecībā"), for printed clauses
 */
public record Channel(
    ChannelId id,
    LocalizedText title,
    Optional<LocalizedText> where,
    ChannelKind kind,
    Optional<ChannelId> partOf,
    Optional<String> url,
    Optional<Access> access,
    Optional<LocalizedText> location,
    LongText text,
    Position at) {

  public boolean forStaffOnly() {
    return access.filter(Access.STAFF::equals).isPresent();
  }

  /** The same channel; where it says nothing of address and access, it is as its whole is. */
  public Channel within(Channel whole) {
    Optional<String> ownUrl = url.or(whole::url);
    Optional<Access> ownAccess = access.or(whole::access);
    return new Channel(
        id, title, where, kind, partOf, ownUrl, ownAccess, location, text, at);
  }

  /** The same channel as part of another, or of nothing. */
  public Channel partOf(Optional<ChannelId> whole) {
    return new Channel(id, title, where, kind, whole, url, access, location, text, at);
  }

  /** The same channel with its long text; the identical one where it has it. */
  public Channel withText(LongText longText) {
    if (longText == text) {
      return this;
    }
    return new Channel(
        id, title, where, kind, partOf, url, access, location, longText, at);
  }

  /** The same channel as part of nothing. */
  public Channel asWhole() {
    return partOf(Optional.empty());
  }
}
