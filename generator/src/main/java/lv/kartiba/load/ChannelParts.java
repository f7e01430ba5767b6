package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;

/**
 * Lets parts of channels follow their wholes: what a part does not say of its address and access is
 * as its whole says, however many levels up. A part of a channel for staff is for staff, too, unless
 * it says otherwise; then it belongs to the next whole that parents see.
 */
final class ChannelParts {
  private final Map<ChannelId, Channel> read = new TreeMap<>();
  private final Map<ChannelId, Channel> complete = new TreeMap<>();

  private ChannelParts(List<Channel> channels) {
    channels.forEach(channel -> read.put(channel.id(), channel));
  }

  /** The channels in the same order; none may be part of itself. */
  static List<Channel> follow(List<Channel> channels) {
    ChannelParts parts = new ChannelParts(channels);
    List<Channel> followed = new ArrayList<>();
    for (Channel channel : channels) {
      followed.add(parts.complete(channel));
    }
    return followed;
  }

  private Channel complete(Channel channel) {
    Channel known = complete.get(channel.id());
    if (known != null) {
      return known;
    }
    Optional<Channel> whole = whole(channel).map(this::complete);
    Channel followed = whole.map(channel::within).orElse(channel);
    if (!followed.forStaffOnly() && whole.filter(Channel::forStaffOnly).isPresent()) {
      followed = followed.partOf(seenByParents(whole.get()).map(Channel::id));
    }
    complete.put(channel.id(), followed);
    return followed;
  }

  private Optional<Channel> seenByParents(Channel staff) {
    Optional<Channel> next = Optional.of(staff);
    while (next.filter(Channel::forStaffOnly).isPresent()) {
      next = next.flatMap(this::whole).map(this::complete);
    }
    return next;
  }

  private Optional<Channel> whole(Channel channel) {
    return channel.partOf().map(read::get);
  }
}
