package lv.kartiba.output.data;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Event;

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
        .with("repeat", event.repeat().map(EventData::repeat))
        .with("place", texts.of(event.place()))
        .with("audience", texts.of(event.audience()))
        .with("about", texts.of(event.about()))
        .text("channel", published.channel(event.channel()))
        .texts(
            "topics",
            event.topics().stream()
                .flatMap(id -> published.topic(Optional.of(id)).stream())
                .toList())
        .text("contact", published.contact(event.contact()));
  }

  private static JsonObject repeat(Event.Repeat repeat) {
    return new JsonObject()
        .text("every", repeat.every().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .text("until", repeat.until().toString())
        .texts("except", repeat.except().stream().map(LocalDate::toString).toList());
  }
}
