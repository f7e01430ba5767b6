package lv.kartiba.load;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.model.Access;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ChannelKind;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.LongText;

/** Reads {@code content/channels.yml}. */
record ChannelReader(Ids ids, ShortTexts texts, Diagnostics problems) {

  List<Channel> read(YamlMap file) {
    return ids.each(file, Kind.CHANNEL, this::channel);
  }

  private Optional<Channel> channel(YamlEntry entry, YamlMap map) {
    Optional<LocalizedText> title = texts.required(map, "title");
    title.ifPresent(words -> ids.titles(Kind.CHANNEL, entry.key(), words));
    Optional<LocalizedText> where = texts.optional(map, "where");
    map.required("kind");
    Optional<ChannelKind> kind = map.choice("kind", ChannelKind.class);
    Optional<ChannelId> partOf = ids.naming(map, "part-of", Kind.CHANNEL).map(ChannelId::new);
    Optional<String> url = Addresses.web(map, "url", problems);
    Optional<Access> access = map.choice("access", Access.class);
    Optional<LocalizedText> location = texts.optional(map, "location");
    map.finish();
    return title.flatMap(
        words ->
            kind.map(
                sort ->
                    new Channel(
                        new ChannelId(entry.key()),
                        words,
                        where,
                        sort,
                        partOf,
                        url,
                        access,
                        location,
                        LongText.NONE,
                        entry.at())));
  }
}
