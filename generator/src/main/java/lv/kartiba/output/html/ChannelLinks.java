package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.model.Access;
import lv.kartiba.model.Channel;
import lv.kartiba.model.TopicId;
import lv.kartiba.resolve.Catalog;

/** Makes links to channels for a page. */
record ChannelLinks(PageContext context) {

  /** The channels that are part of no other, with their parts inside. */
  List<ChannelLink> all() {
    return catalog().publicChannels().stream()
        .filter(channel -> channel.partOf().flatMap(catalog()::channel).isEmpty())
        .map(this::of)
        .toList();
  }

  ChannelLink of(Channel channel) {
    Set<TopicId> topics = new TreeSet<>();
    collect(channel, topics);
    return new ChannelLink(
        context.to(context.addresses().channel(context.language(), channel.id())),
        context.words(channel.title()),
        channel.kind().id(),
        channel.access().map(Access::id),
        channel.location().map(context::words),
        topics.size(),
        publicParts(channel).stream().map(this::of).toList());
  }

  List<Channel> publicParts(Channel channel) {
    List<Channel> parts = new ArrayList<>(catalog().parts(channel.id()));
    parts.removeIf(Channel::forStaffOnly);
    return parts;
  }

  private void collect(Channel channel, Set<TopicId> topics) {
    catalog().facts(channel.id()).forEach(fact -> topics.add(fact.topic()));
    publicParts(channel).forEach(part -> collect(part, topics));
  }

  private Catalog catalog() {
    return context.catalog();
  }
}
