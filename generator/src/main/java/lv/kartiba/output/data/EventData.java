package lv.kartiba.output.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.engine.json.Json;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.Event;
import lv.kartiba.model.Occasion;
import lv.kartiba.model.Repeat;
import lv.kartiba.model.Rhythm;

/** Dates of the school year, as the school wrote them; times are those of Latvia. */
record EventData(Published published, Texts texts) {

  JsonObject event(Event event) {
    return new JsonObject()
        .text("id", event.id().value())
        .with("title", texts.of(event.title()))
        .text("date", event.date().toString())
        .text("until", event.until().map(LocalDate::toString))
        .text("start", event.start().map(Object::toString))
        .text("end", event.end().map(Object::toString))
        .with("repeat", event.repeat().map(this::repeat))
        .items(
            "occasions",
            event.repeat().isEmpty()
                ? List.of()
                : event.occasions().stream().map(this::occasion).toList())
        .with("place", texts.of(event.place()))
        .with("audience", texts.of(event.audience()))
        .texts("audiences", event.audiences().stream().map(AudienceId::value).toList())
        .with("about", texts.of(event.about()))
        .text("channel", published.channel(event.channel()))
        .texts(
            "topics",
            event.topics().stream()
                .flatMap(id -> published.topic(Optional.of(id)).stream())
                .toList())
        .text("contact", published.contact(event.contact()));
  }

  private JsonObject repeat(Repeat repeat) {
    Rhythm rhythm = repeat.rhythm();
    return new JsonObject()
        .text("every", word(rhythm.unit()))
        .with("interval", new Json.Whole(rhythm.interval()))
        .text("on", rhythm.on().map(EventData::weekday))
        .text("until", repeat.until().map(LocalDate::toString))
        .texts("except", repeat.except().stream().map(LocalDate::toString).toList())
        .texts("moved", repeat.moved().stream().map(moved -> moved.from().toString()).toList());
  }

  private JsonObject occasion(Occasion occasion) {
    Optional<LocalDate> until =
        Optional.of(occasion.last()).filter(last -> !last.equals(occasion.first()));
    return new JsonObject()
        .text("date", occasion.first().toString())
        .text("until", until.map(LocalDate::toString))
        .text("start", occasion.start().map(Object::toString))
        .text("end", occasion.end().map(Object::toString))
        .with("place", texts.of(occasion.place()));
  }

  private static String weekday(Rhythm.Weekday weekday) {
    String ordinal =
        weekday.ordinal() < 0
            ? "last"
            : List.of("first", "second", "third", "fourth").get(weekday.ordinal() - 1);
    return ordinal + " " + word(weekday.day());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
