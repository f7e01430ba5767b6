package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.load.yaml.YamlValue;
import lv.kartiba.model.AvailableEntry;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Direction;
import lv.kartiba.model.GroupId;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;

/** Reads {@code content/topics.yml}. */
record TopicReader(Ids ids, ShortTexts texts, Diagnostics problems) {

  List<Topic> read(YamlMap file) {
    return ids.each(file, Kind.TOPIC, this::topic);
  }

  private Optional<Topic> topic(YamlEntry entry, YamlMap map) {
    Optional<LocalizedText> title = texts.required(map, "title");
    Optional<YamlText> group = map.requiredText("group");
    title.ifPresent(words -> ids.titles(Kind.TOPIC, entry.key(), words));
    group.ifPresent(text -> ids.naming(text, Kind.GROUP));
    Topic topic =
        new Topic(
            new TopicId(entry.key()),
            title.orElseGet(() -> unnamed(entry)),
            texts.optional(map, "about"),
            new GroupId(group.map(YamlText::text).orElse("")),
            ids.audiences(map),
            ids.naming(map, "part-of", Kind.TOPIC).map(TopicId::new),
            map.choice("direction", Direction.class).orElse(Direction.FROM_SCHOOL),
            texts.keywords(map, "keywords"),
            ids.naming(map, "contact", Kind.CONTACT).map(ContactId::new),
            available(map),
            LongText.NONE,
            entry.at());
    map.finish();
    return title.isPresent() && group.isPresent() ? Optional.of(topic) : Optional.empty();
  }

  private LocalizedText unnamed(YamlEntry entry) {
    return new LocalizedText(
        texts.authoritative(), Map.of(texts.authoritative(), entry.key()), entry.at());
  }

  private List<AvailableEntry> available(YamlMap map) {
    List<AvailableEntry> available = new ArrayList<>();
    for (YamlValue item : map.items("available")) {
      if (item instanceof YamlText channel) {
        available.add(
            new AvailableEntry(
                new ChannelId(ids.naming(channel, Kind.CHANNEL)), Optional.empty(), channel.at()));
      } else {
        item.asMap(problems).flatMap(this::entry).ifPresent(available::add);
      }
    }
    return available;
  }

  private Optional<AvailableEntry> entry(YamlMap map) {
    Optional<YamlText> channel = map.requiredText("channel");
    Optional<LocalizedText> when = texts.optional(map, "when");
    map.finish();
    return channel.map(
        id -> new AvailableEntry(new ChannelId(ids.naming(id, Kind.CHANNEL)), when, id.at()));
  }
}
