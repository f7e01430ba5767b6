package lv.kartiba.output.data;

import java.util.List;
import lv.kartiba.engine.json.Json;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Audience;
import lv.kartiba.model.Group;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Permalinks;

/** The whole export: the school first, then what it publishes, in the school's own order. */
record SchoolData(Site site) {
  /** The form of the data; docs/data.md tells when it changes. */
  private static final String VERSION = "1.0";

  JsonObject everything() {
    Catalog catalog = site.catalog();
    List<Language> languages = catalog.config().languages();
    Permalinks permalinks = Permalinks.from(catalog, catalog.addresses().data());
    Texts texts = new Texts(languages);
    Published published = Published.of(catalog);
    ThingData things = new ThingData(published, texts, permalinks);
    StatementData statements = new StatementData(site, published, texts, permalinks);
    EventData events = new EventData(published, texts);
    RegulationData regulations = new RegulationData(site, published, texts, permalinks);
    return new JsonObject()
        .text("$schema", permalinks.to(catalog.addresses().dataSchema()))
        .text("version", VERSION)
        .text("url", permalinks.to(catalog.addresses().home(catalog.config().authoritative())))
        .texts("languages", languages.stream().map(Language::code).toList())
        .with("school", school(texts))
        .with("groups", all(catalog.config().groups().stream().map(g -> group(g, texts)).toList()))
        .with(
            "audiences",
            all(catalog.config().audiences().stream().map(a -> audience(a, texts)).toList()))
        .with("topics", all(catalog.publicTopics().stream().map(things::topic).toList()))
        .with("channels", all(catalog.publicChannels().stream().map(things::channel).toList()))
        .with("contacts", all(published.contacts().stream().map(things::contact).toList()))
        .with("facts", all(catalog.facts().stream().map(statements::fact).toList()))
        .with("duties", all(catalog.duties().stream().map(statements::duty).toList()))
        .with("events", all(catalog.content().events().stream().map(events::event).toList()))
        .with("regulations", all(catalog.regulations().stream().map(regulations::of).toList()));
  }

  /** A list that is there also where it is empty, so that readers need not ask. */
  private static Json all(List<JsonObject> items) {
    return new Json.Items(List.copyOf(items));
  }

  private JsonObject school(Texts texts) {
    School school = site.catalog().config().school();
    return new JsonObject()
        .with("name", texts.of(school.name()))
        .items("founder", school.founder().stream().map(texts::of).toList())
        .text("registrationNumber", school.registrationNumber())
        .with("address", texts.of(school.address()))
        .text("place", school.place().map(School.Place::nominative))
        .texts("phones", school.phones())
        .text("email", school.email())
        .text("website", school.website());
  }

  private static JsonObject group(Group group, Texts texts) {
    return new JsonObject()
        .text("id", group.id().value())
        .with("title", texts.of(group.title()));
  }

  private static JsonObject audience(Audience audience, Texts texts) {
    return new JsonObject()
        .text("id", audience.id().value())
        .with("title", texts.of(audience.title()));
  }
}
