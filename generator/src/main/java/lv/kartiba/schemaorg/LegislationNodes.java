package lv.kartiba.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Phrases;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Permalinks;

/**
 * A regulation in one language: {@code Legislation}, and so is each clause.
 *
 * <p>Whether it is in force is not said, as that depends on the day of reading: {@code
 * temporalCoverage} says from when on.
 *
 * @param language in which there is a text
 */
public record LegislationNodes(
    Regulation regulation, Catalog catalog, Language language, Permalinks permalinks) {

  /** What the regulation is, without its text. */
  public JsonObject act() {
    Header header = regulation.header(language);
    Header original = regulation.header(regulation.authoritative());
    Optional<String> date = original.date().map(printed -> printed.value().toString());
    JsonObject act =
        LinkedData.thing("Legislation", address(language))
            .text("name", header.title())
            .text("legislationType", header.kind())
            .text(
                "legislationIdentifier",
                original.number().or(() -> Optional.of(regulation.id().value())))
            .text("legislationDate", date)
            .text(
                "legislationDateVersion",
                original.updated().map(update -> update.value().toString()).or(() -> date))
            .text("temporalCoverage", original.effective().map(day -> day + "/.."))
            .text("legislationJurisdiction", "LV")
            .text("inLanguage", language.code())
            .with("legislationPassedBy", school().reference())
            .with("legislationResponsible", LinkedData.thing("School", permalinks.school()))
            .items("legislationApplies", header.basis().stream().map(this::law).toList())
            .items("legislationRepeals", original.repeals().stream().map(this::repealed).toList())
            .items("encoding", encodings());
    translations(act);
    return act;
  }

  /**
   * The regulation with all its clauses.
   *
   * @param phrases around the notes on changes
   */
  public JsonObject whole(Phrases phrases) {
    ClauseNodes clauses = new ClauseNodes(regulation, language, permalinks, phrases);
    return act().items("hasPart", clauses.all());
  }

  private SchoolNodes school() {
    return new SchoolNodes(catalog, language, permalinks);
  }

  private String address(Language in) {
    return permalinks.to(catalog.addresses().regulation(in, regulation.id()));
  }

  private void translations(JsonObject act) {
    Language original = regulation.authoritative();
    if (!language.equals(original)) {
      act.with("translationOfWork", LinkedData.thing("Legislation", address(original)));
      return;
    }
    act.items(
        "workTranslation",
        catalog.config().languages().stream()
            .filter(other -> !other.equals(original) && regulation.isIn(other))
            .map(other -> LinkedData.thing("Legislation", address(other)))
            .toList());
  }

  private JsonObject law(Header.LegalBasis law) {
    return LinkedData.thing("Legislation").text("name", law.text()).text("url", law.url());
  }

  private JsonObject repealed(Header.Repeal earlier) {
    return LinkedData.thing("Legislation")
        .text("name", earlier.title())
        .text("legislationIdentifier", earlier.number())
        .text("legislationDate", earlier.date().map(Object::toString));
  }

  /** The same text as other files; none of them is the signed original. */
  private List<JsonObject> encodings() {
    Addresses addresses = catalog.addresses();
    List<JsonObject> encodings = new ArrayList<>();
    encodings.add(encoding("text/html", addresses.regulation(language, regulation.id())));
    encodings.add(encoding("application/pdf", addresses.regulationPdf(language, regulation.id())));
    encodings.add(
        encoding(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            addresses.regulationDocx(language, regulation.id())));
    encodings.add(
        encoding("application/akn+xml", addresses.regulationXml(language, regulation.id())));
    return encodings;
  }

  private JsonObject encoding(String form, String path) {
    return LinkedData.thing("LegislationObject")
        .text("encodingFormat", form)
        .text("contentUrl", permalinks.to(path))
        .with("legislationLegalValue", LinkedData.word("UnofficialLegalValue"));
  }
}
