package lv.kartiba.output.akn;

import java.time.LocalDate;
import java.util.Optional;
import lv.kartiba.engine.xml.XmlWriter;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.PrintedHead;

/** Writes what an act is: its names, its dates, and what its text speaks of. */
record MetaWriter(Act act, XmlWriter xml) {
  static final String SIGNATORY = "signatory";
  static final String SIGNATORY_PERSON = "signatory-person";
  private static final String SCHOOL = "#school";
  private static final String IN_FORCE = "in-force";
  private static final String ORIGINAL = "original";

  /** Everything about the act. */
  void write() {
    xml.open("meta");
    identification("", act.regulation().header(act.language()).title());
    lifecycle(act.original());
    if (act.original().effective().isPresent()) {
      xml.open("temporalData", "source", SCHOOL);
      xml.open("temporalGroup", "eId", "tmpg_1");
      xml.empty("timeInterval", "start", "#eref_2", "refersTo", "#" + IN_FORCE);
      xml.close();
      xml.close();
    }
    references();
    xml.close();
  }

  /** The names of an annex, which are those of the act with its own at the end. */
  void write(Annex annex, String id) {
    xml.open("meta");
    identification("/!" + id, annex.title(act.language()));
    xml.close();
  }

  private void identification(String component, String name) {
    WorkUri uri = act.uri();
    String expression = uri.expression(act.language());
    xml.open("identification", "source", SCHOOL);
    xml.open("FRBRWork");
    uris(uri.work() + component, uri.work());
    if (component.isEmpty() && act.permalinks().base().isPresent()) {
      xml.empty("FRBRalias", "name", "page", "value", page());
    }
    origin(uri.date(), uri.isDated() ? "document" : "unknown");
    work(name);
    xml.close();
    xml.open("FRBRExpression");
    uris(expression + component, expression);
    origin(uri.versionDate(), "version");
    expression();
    xml.close();
    xml.open("FRBRManifestation");
    uris(expression + component + ".xml", expression + ".xml");
    origin(uri.versionDate(), "version");
    value("FRBRformat", "application/akn+xml");
    xml.close();
    xml.close();
  }

  private String page() {
    Language original = act.regulation().authoritative();
    return act.permalinks()
        .to(act.permalinks().addresses().regulation(original, act.regulation().id()));
  }

  private void uris(String self, String whole) {
    value("FRBRthis", self);
    value("FRBRuri", whole);
  }

  private void origin(LocalDate date, String name) {
    xml.empty("FRBRdate", "date", date.toString(), "name", name);
    xml.empty("FRBRauthor", "href", SCHOOL);
  }

  private void work(String name) {
    value("FRBRcountry", "lv");
    act.original().kind().ifPresent(kind -> value("FRBRsubtype", kind));
    act.original().number().ifPresent(number -> value("FRBRnumber", number));
    value("FRBRname", name);
    value("FRBRprescriptive", "true");
    value("FRBRauthoritative", "true");
  }

  private void expression() {
    value("FRBRauthoritative", act.isTranslation() ? "false" : "true");
    xml.empty("FRBRlanguage", "language", WorkUri.code(act.language()));
    if (act.isTranslation()) {
      Language original = act.regulation().authoritative();
      xml.empty(
          "FRBRtranslation",
          "href", act.uri().expression(original),
          "fromLanguage", WorkUri.code(original),
          "authoritative", "false",
          "by", SCHOOL);
    }
  }

  private void value(String element, String value) {
    xml.empty(element, "value", value);
  }

  /** Made, come into force, changed. */
  private void lifecycle(Header header) {
    xml.open("lifecycle", "source", SCHOOL);
    event("eref_1", act.uri().date(), "generation", "");
    header.effective().ifPresent(day -> event("eref_2", day, "", "#" + IN_FORCE));
    int next = header.effective().isPresent() ? 3 : 2;
    for (LocalDate day : act.versions().amendments()) {
      event("eref_" + next, day, "amendment", "");
      next++;
    }
    xml.close();
  }

  private void event(String id, LocalDate day, String type, String refersTo) {
    xml.empty(
        "eventRef",
        "eId", id,
        "date", day.toString(),
        "source", "#" + ORIGINAL,
        "type", type,
        "refersTo", refersTo);
  }

  private void references() {
    xml.open("references", "source", SCHOOL);
    reference(
        "original",
        ORIGINAL,
        act.uri().work(),
        act.regulation().header(act.language()).title());
    int repealed = 0;
    for (Header.Repeal earlier : act.original().repeals()) {
      repealed++;
      String work = WorkUri.ofRepealed(earlier, act.original(), act.school());
      reference("activeRef", "repealed-" + repealed, work, earlier.title());
    }
    String school = act.school().name().in(act.language()).text();
    reference("TLCOrganization", "school", ontology("organization", ""), school);
    if (act.original().effective().isPresent()) {
      String href = "/akn/ontology/concept/lv/" + IN_FORCE;
      reference("TLCConcept", IN_FORCE, href, act.text("xml.in-force"));
    }
    act.head().signature().ifPresent(this::signatory);
    new Concepts(act)
        .all()
        .forEach((id, found) -> reference(found.element(), id, found.href(), found.title()));
    xml.close();
  }

  private void signatory(PrintedHead.Signature who) {
    reference("TLCRole", SIGNATORY, ontology("role", SIGNATORY), who.title());
    Optional.of(who.name())
        .filter(name -> !name.isEmpty())
        .ifPresent(
            name -> reference("TLCPerson", SIGNATORY_PERSON, ontology("person", SIGNATORY), name));
  }

  private void reference(String element, String id, String href, String title) {
    xml.empty(element, "eId", id, "href", href, "showAs", title);
  }

  private String ontology(String kind, String id) {
    return WorkUri.ontology(kind, act.school(), id);
  }
}
