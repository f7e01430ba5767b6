package lv.kartiba.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Event;
import lv.kartiba.model.Event.Every;
import lv.kartiba.model.Event.Repeat;
import lv.kartiba.model.EventId;
import lv.kartiba.model.LocalizedText;
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
    Optional<LocalDate> date = map.requiredText("date").flatMap(text -> text.date(problems));
    Optional<LocalDate> until = map.date("until");
    Optional<LocalTime> start = map.time("start");
    Optional<LocalTime> end = map.time("end");
    Optional<LocalizedText> place = texts.optional(map, "place");
    Optional<LocalizedText> audience = texts.optional(map, "audience");
    Optional<LocalizedText> about = texts.optional(map, "about");
    Optional<ChannelId> channel = ids.naming(map, "channel", Kind.CHANNEL).map(ChannelId::new);
    List<TopicId> topics =
        map.texts("topics").stream()
            .map(text -> new TopicId(ids.naming(text, Kind.TOPIC)))
            .toList();
    Optional<ContactId> contact = ids.naming(map, "contact", Kind.CONTACT).map(ContactId::new);
    Optional<Repeat> repeat = map.map("repeat").flatMap(rhythm -> repeat(rhythm, date));
    checkOrder(map, date, until, start, end);
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
                        about,
                        channel,
                        topics,
                        contact,
                        repeat,
                        entry.at())));
  }

  private Optional<Repeat> repeat(YamlMap map, Optional<LocalDate> first) {
    map.required("every");
    Optional<Every> every = map.choice("every", Every.class);
    Optional<LocalDate> until = map.requiredText("until").flatMap(text -> text.date(problems));
    List<LocalDate> except =
        map.texts("except").stream().flatMap(text -> text.date(problems).stream()).toList();
    if (first.isPresent() && until.isPresent() && until.get().isBefore(first.get())) {
      order(map, "until", first.get().toString());
    }
    map.finish();
    return every.flatMap(rhythm -> until.map(last -> new Repeat(rhythm, last, except)));
  }

  private void checkOrder(
      YamlMap map,
      Optional<LocalDate> date,
      Optional<LocalDate> until,
      Optional<LocalTime> start,
      Optional<LocalTime> end) {
    if (date.isPresent() && until.isPresent() && until.get().isBefore(date.get())) {
      order(map, "until", date.get().toString());
    }
    boolean sameDay = until.isEmpty() || until.equals(date);
    if (sameDay && start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      order(map, "end", map.words("start").orElse(""));
    }
  }

  private void order(YamlMap map, String key, String before) {
    Optional<YamlText> written = map.text(key);
    written.ifPresent(
        text ->
            problems.report(
                Rule.EVENT_ORDER.at(text.at(), text.text(), before).underline(text.length())));
  }
}
