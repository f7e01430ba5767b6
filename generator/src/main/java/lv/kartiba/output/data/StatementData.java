package lv.kartiba.output.data;

import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Duty;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Permalinks;

/** What clauses say: where something can be found, and who must do something. */
record StatementData(Site site, Published published, Texts texts, Permalinks permalinks) {

  JsonObject fact(Fact fact) {
    return new JsonObject()
        .text("topic", fact.topic().value())
        .text("channel", fact.channel().map(ChannelId::value))
        .text("contact", fact.contact().map(ContactId::value))
        .with("clause", fact.clause().map(this::clause))
        .with("wording", texts.of(fact.wording()))
        .with("when", texts.of(fact.when()));
  }

  JsonObject duty(Duty duty) {
    return new JsonObject()
        .texts("who", published.bearers(duty))
        .with("clause", clause(duty.clause()))
        .with("when", texts.of(duty.when()));
  }

  /** Where it says so: the number, and the address for good, which is that of the original. */
  private JsonObject clause(ClauseAddress address) {
    Language original = site.catalog().config().authoritative();
    return new JsonObject()
        .text("regulation", address.regulation().value())
        .text("anchor", address.anchor())
        .text("number", address.number().printed())
        .text("url", permalinks.clause(original, address.regulation(), address.anchor()));
  }
}
