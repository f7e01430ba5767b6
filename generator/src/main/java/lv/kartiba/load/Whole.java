package lv.kartiba.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.LongTexts.About;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Topic;
import lv.kartiba.recall.RecallEach;

/**
 * Topics, channels and contacts as they go on: part of nothing that is part of them, with their long
 * texts; the identical ones where neither they nor their texts were read anew.
 */
final class Whole {
  private final RecallEach<Told<Topic>, Topic> topics = new RecallEach<>(Told::isSame);
  private final RecallEach<Told<Channel>, Channel> channels = new RecallEach<>(Told::isSame);

  List<Topic> topics(List<Topic> read, List<About> about, Diagnostics problems) {
    PartOfCheck check = new PartOfCheck();
    read.forEach(t -> check.add(t.id().value(), t.partOf().map(Object::toString), t.at()));
    Set<String> whole = check.report(problems);
    Map<String, LongText> texts = byId(about);
    return topics.of(
        read.stream()
            .map(topic -> whole.contains(topic.id().value()) ? topic.asWhole() : topic)
            .map(topic -> new Told<>(topic, text(texts, topic.id())))
            .toList(),
        told -> told.thing.withText(told.text));
  }

  List<Channel> channels(List<Channel> read, List<About> about, Diagnostics problems) {
    PartOfCheck check = new PartOfCheck();
    read.forEach(c -> check.add(c.id().value(), c.partOf().map(Object::toString), c.at()));
    Set<String> whole = check.report(problems);
    List<Channel> all =
        read.stream()
            .map(channel -> whole.contains(channel.id().value()) ? channel.asWhole() : channel)
            .toList();
    Map<String, LongText> texts = byId(about);
    return channels.of(
        ChannelParts.follow(all).stream()
            .map(channel -> new Told<>(channel, text(texts, channel.id())))
            .toList(),
        told -> told.thing.withText(told.text));
  }

  static List<ContactPoint> contacts(List<ContactPoint> read, Diagnostics problems) {
    PartOfCheck check = new PartOfCheck();
    read.forEach(c -> check.add(c.id().value(), c.partOf().map(Object::toString), c.at()));
    Set<String> whole = check.report(problems);
    return read.stream()
        .map(contact -> whole.contains(contact.id().value()) ? contact.asWhole() : contact)
        .toList();
  }

  private static Map<String, LongText> byId(List<About> about) {
    Map<String, LongText> texts = new TreeMap<>();
    about.forEach(one -> texts.put(one.id(), one.text()));
    return texts;
  }

  private static LongText text(Map<String, LongText> texts, Object id) {
    return texts.getOrDefault(id.toString(), LongText.NONE);
  }

  /** Something, and what is told of it at length. */
  private record Told<T>(T thing, LongText text) {
    boolean isSame(Told<T> other) {
      return thing == other.thing && text == other.text;
    }
  }
}
