package lv.kartiba.schemaorg;

import java.util.List;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Permalinks;

/** The school and its website: {@code School} and {@code WebSite}. */
public record SchoolNodes(Catalog catalog, Language language, Permalinks permalinks) {

  /** Everything the letterhead says of the school. */
  public JsonObject school() {
    School school = catalog.config().school();
    return reference()
        .text("identifier", school.registrationNumber())
        .text("address", school.address().map(address -> address.in(language).text()))
        .texts("telephone", school.phones())
        .text("email", school.email())
        .text("url", school.website())
        .text("logo", catalog.config().theme().logo().map(Addresses::encoded).map(permalinks::to))
        .items("parentOrganization", founders(school));
  }

  private List<JsonObject> founders(School school) {
    return school.founder().stream()
        .map(name -> LinkedData.thing("Organization").text("name", name.in(language).text()))
        .toList();
  }

  /** The school where something else is described. */
  JsonObject reference() {
    return LinkedData.thing("School", permalinks.school())
        .text("name", catalog.config().school().name().in(language).text());
  }

  /** This site, in this language. */
  public JsonObject webSite() {
    String home = permalinks.to(catalog.addresses().home(language));
    return LinkedData.thing("WebSite", home + "#website")
        .text("url", home)
        .text("name", catalog.config().school().name().in(language).text())
        .text("inLanguage", language.code())
        .with("publisher", LinkedData.thing("School", permalinks.school()));
  }
}
