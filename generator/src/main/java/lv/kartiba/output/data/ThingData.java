package lv.kartiba.output.data;

import java.util.Optional;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Access;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Language;
import lv.kartiba.model.Topic;
import lv.kartiba.resolve.Permalinks;

/** Topics, channels and contacts. */
record ThingData(Published published, Texts texts, Permalinks permalinks) {

  JsonObject topic(Topic topic) {
    return new JsonObject()
        .text("id", topic.id().value())
        .with("title", texts.of(topic.title()))
        .text("group", topic.group().value())
        .texts("audiences", topic.audiences().stream().map(AudienceId::value).toList())
        .text("partOf", published.topic(topic.partOf()))
        .text("direction", topic.direction().id())
        .with("keywords", keywords(topic))
        .text("contact", published.contact(topic.contact()))
        .with(
            "pages",
            texts.addresses(l -> permalinks.to(permalinks.addresses().topic(l, topic.id()))));
  }

  private Optional<JsonObject> keywords(Topic topic) {
    JsonObject keywords = new JsonObject();
    for (Language language : texts.languages()) {
      keywords.texts(language.code(), topic.keywords().in(language));
    }
    return keywords.isEmpty() ? Optional.empty() : Optional.of(keywords);
  }

  JsonObject channel(Channel channel) {
    return new JsonObject()
        .text("id", channel.id().value())
        .with("title", texts.of(channel.title()))
        .text("kind", channel.kind().id())
        .text("partOf", published.channel(channel.partOf()))
        .text("access", channel.access().map(Access::id))
        .text("url", channel.url())
        .with("location", texts.of(channel.location()))
        .with(
            "pages",
            texts.addresses(l -> permalinks.to(permalinks.addresses().channel(l, channel.id()))));
  }

  JsonObject contact(ContactPoint contact) {
    return new JsonObject()
        .text("id", contact.id().value())
        .with("title", texts.of(contact.title()))
        .text("name", contact.name())
        .texts("phones", contact.phones())
        .text("email", contact.email())
        .with("location", texts.of(contact.location()))
        .with("hours", texts.of(contact.hours()))
        .text("partOf", published.contact(contact.partOf()));
  }
}
