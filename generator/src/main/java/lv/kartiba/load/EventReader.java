package lv.kartiba.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Event;
import lv.kartiba.model.EventId;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.Repeat;
import lv.kartiba.model.TopicId;

/** Reads {@code content/calendar.yml}. */
record EventReader(Ids ids, ShortTexts texts, Diagnostics problems) {

  List<Event> read(YamlMap file) {
    List<Event> events = new ArrayList<>();
    for (YamlEntry entry : file.entries()) {
      ids.entries(entry).flatMap(map -> event(entry, map)).ifPresent(events::add);
    }
    return events;
  }

  private Optional<Event> event(YamlEntry entry, YamlMap map) {
    Optional<LocalizedText> title = texts.required(map, "title");
    Optional<YamlText> written = map.requiredText("date");
    Optional<LocalDate> date = written.flatMap(text -> text.date(problems));
    Optional<LocalDate> until = map.date("until");
    Optional<LocalTime> start = map.time("start");
    Optional<LocalTime> end = map.time("end");
    Optional<LocalizedText> place = texts.optional(map, "place");
    Optional<LocalizedText> audience = texts.optional(map, "audience");
    List<AudienceId> audiences = ids.audiences(map);
    Optional<LocalizedText> about = texts.optional(map, "about");
    Optional<ChannelId> channel = ids.naming(map, "channel", Kind.CHANNEL).map(ChannelId::new);
    List<TopicId> topics =
        map.texts("topics").stream()
            .map(text -> new TopicId(ids.naming(text, Kind.TOPIC)))
            .toList();
    Optional<ContactId> contact = ids.naming(map, "contact", Kind.CONTACT).map(ContactId::new);
    Optional<Repeat> repeat =
        map.map("repeat")
            .flatMap(series -> new RepeatReader(texts, problems).read(series, written, date));
    EventOrder.check(map, date, until, problems);
    boolean sameDay = until.isEmpty() || until.equals(date);
    EventOrder.check(map, start, end, sameDay, problems);
    map.finish();
    return title.flatMap(
        words ->
            date.map(
                day ->
                    new Event(
                        new EventId(entry.key()),
                        words,
                        day,
                        until,
                        start,
                        end,
                        place,
                        audience,
                        audiences,
                        about,
                        channel,
                        topics,
                        contact,
                        repeat,
                        entry.at())));
  }
}
