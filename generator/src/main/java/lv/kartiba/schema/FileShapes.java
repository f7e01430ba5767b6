package lv.kartiba.schema;

import static lv.kartiba.schema.Shape.choice;
import static lv.kartiba.schema.Shape.fields;
import static lv.kartiba.schema.Shape.formed;
import static lv.kartiba.schema.Shape.naming;
import static lv.kartiba.schema.Shape.needed;
import static lv.kartiba.schema.Shape.optional;
import static lv.kartiba.schema.Shape.shortText;
import static lv.kartiba.schema.Shape.text;
import static lv.kartiba.schema.Shape.texts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Access;
import lv.kartiba.model.AccessibilityStatement;
import lv.kartiba.model.ChannelKind;
import lv.kartiba.model.Checks.Level;
import lv.kartiba.model.Direction;
import lv.kartiba.model.Header;
import lv.kartiba.model.Page;
import lv.kartiba.schema.Shape.ById;
import lv.kartiba.schema.Shape.Choice;
import lv.kartiba.schema.Shape.Either;
import lv.kartiba.schema.Shape.Form;
import lv.kartiba.schema.Shape.ListOf;
import lv.kartiba.schema.Shape.OneOrMore;

/**
 * The files a school writes and what may stand in them. A test changes each key of each file and
 * compares what the readers say to it.
 */
final class FileShapes {
  private static final Shape DATE = formed(Form.DATE);
  private static final Shape WEB = formed(Form.WEB);
  private static final Shape MAIL = formed(Form.MAIL);
  private static final Shape CAPITALS = new Choice(List.of("capitals"));
  private static final Shape MILLIMETRES = formed(Form.MILLIMETRES);

  private static final List<String> RULES =
      Arrays.stream(Rule.values()).map(Rule::id).sorted().toList();
  private static final List<String> LEVELS =
      Arrays.stream(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();

  private FileShapes() {}

  /** The files by the name of their schema: {@code topics} for {@code content/topics.yml}. */
  static Map<String, Shape> all() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put("site-config", siteConfig());
    all.put("topics", topics());
    all.put("channels", channels());
    all.put("contacts", contacts());
    all.put("calendar", calendar());
    all.put("accessibility", accessibility());
    all.put("regulation", regulation());
    all.put("page", page());
    all.put("long-text", longText());
    return all;
  }

  private static Shape siteConfig() {
    return fields(
        optional("baseUrl", WEB),
        optional("repository", WEB),
        needed("languages", new Shape.Languages()),
        needed("main", naming(Named.REGULATION)),
        needed("school", school()),
        needed(
            "groups",
            new ListOf(fields(needed("id", formed(Form.ID)), needed("title", shortText())))),
        optional(
            "audiences",
            new ListOf(fields(needed("id", formed(Form.ID)), needed("title", shortText())))),
        optional("featured", new OneOrMore(naming(Named.TOPIC))),
        optional(
            "theme",
            fields(
                optional("accent", formed(Form.COLOUR)),
                optional("logo", text()),
                optional("printLogo", text()))),
        optional("redirects", new Shape.Addresses()),
        optional("checks", new Shape.ByName(RULES, LEVELS)),
        optional(
            "suppressions",
            new ListOf(
                fields(
                    needed("rule", new Shape.OneOf(RULES)),
                    optional("file", text()),
                    optional("clause", text()),
                    needed("reason", text())))),
        optional("offline", new Shape.Switch()));
  }

  private static Shape school() {
    return fields(
        needed("name", shortText()),
        optional("founder", new Either(text(), new ListOf(shortText()))),
        optional("registrationNumber", text()),
        optional("address", shortText()),
        optional("phones", texts()),
        optional("email", MAIL),
        optional("website", WEB),
        optional("place", fields(needed("nominative", text()), needed("locative", text()))));
  }

  private static Shape topics() {
    return new ById(
        fields(
            needed("title", shortText()),
            optional("about", shortText()),
            needed("group", naming(Named.GROUP)),
            optional("part-of", naming(Named.TOPIC)),
            optional("direction", choice(Direction.class)),
            optional("keywords", new Shape.Words()),
            optional("contact", naming(Named.CONTACT)),
            optional("for", new OneOrMore(naming(Named.AUDIENCE))),
            optional(
                "available",
                new ListOf(
                    new Either(
                        naming(Named.CHANNEL),
                        fields(
                            needed("channel", naming(Named.CHANNEL)),
                            optional("when", shortText())))))));
  }

  private static Shape channels() {
    return new ById(
        fields(
            needed("title", shortText()),
            optional("where", shortText()),
            needed("kind", choice(ChannelKind.class)),
            optional("part-of", naming(Named.CHANNEL)),
            optional("url", WEB),
            optional("access", choice(Access.class)),
            optional("location", shortText())));
  }

  private static Shape contacts() {
    return new ById(
        fields(
            needed("title", shortText()),
            optional("name", text()),
            optional("phones", texts()),
            optional("email", MAIL),
            optional("location", shortText()),
            optional("hours", shortText()),
            optional("part-of", naming(Named.CONTACT))));
  }

  private static Shape calendar() {
    return new ById(
        fields(
            needed("title", shortText()),
            needed("date", DATE),
            optional("until", DATE),
            optional("start", formed(Form.TIME)),
            optional("end", formed(Form.TIME)),
            optional("place", shortText()),
            optional("audience", shortText()),
            optional("for", new OneOrMore(naming(Named.AUDIENCE))),
            optional("about", shortText()),
            optional("channel", naming(Named.CHANNEL)),
            optional("topics", new OneOrMore(naming(Named.TOPIC))),
            optional("contact", naming(Named.CONTACT)),
            optional("repeat", repeat()))
            .needingFor("end", "start"));
  }

  private static Shape repeat() {
    return fields(
            needed("every", formed(Form.RHYTHM)),
            optional("on", formed(Form.WEEKDAY)),
            optional("until", DATE),
            optional("count", formed(Form.COUNT)),
            optional("except", new OneOrMore(DATE)),
            optional("moved", new ListOf(moved())))
        .needingOneOf("until", "count");
  }

  private static Shape moved() {
    return fields(
            needed("from", DATE),
            optional("to", DATE),
            optional("start", formed(Form.TIME)),
            optional("end", formed(Form.TIME)),
            optional("place", shortText()))
        .needingOneOf("to", "start", "place")
        .needingFor("end", "start");
  }

  private static Shape accessibility() {
    return fields(
        needed("status", choice(AccessibilityStatement.Status.class)),
        needed(
            "evaluation",
            fields(
                needed("date", DATE),
                needed("by", shortText()),
                needed("method", shortText()),
                optional("report", shortText()),
                optional("link", WEB))),
        optional(
            "barriers",
            new ListOf(
                fields(
                    needed("what", shortText()),
                    needed("reason", choice(AccessibilityStatement.Reason.class)),
                    optional("alternative", shortText()),
                    optional("until", DATE)))),
        optional("alternatives", shortText()),
        needed("prepared", DATE),
        optional("reviewed", DATE),
        needed("contact", naming(Named.CONTACT)),
        optional("answer", shortText()),
        optional("procedure", shortText()),
        optional("supervisor", shortText()));
  }

  private static Shape regulation() {
    return fields(
        optional("kind", text()),
        needed("title", text()),
        optional("number", text()),
        optional("date", new Either(DATE, fields(needed("value", DATE), optional("printed", text())))),
        optional("place", text()),
        optional(
            "approved",
            fields(
                needed("word", text()),
                optional("by", text()),
                optional("order", text()),
                optional("date", DATE),
                optional("printed", texts()))),
        optional("issued", text()),
        needed(
            "basis",
            new ListOf(new Either(text(), fields(needed("text", text()), optional("url", WEB))))),
        optional("effective", DATE),
        optional("review", DATE),
        optional("updated", new Either(DATE, fields(needed("value", DATE), optional("word", text())))),
        optional(
            "repeals",
            new ListOf(
                fields(
                    optional("number", text()), optional("date", DATE), needed("title", text())))),
        optional(
            "annexes",
            new ListOf(
                fields(
                    needed("id", formed(Form.ID)),
                    needed("title", text()),
                    optional("file", text())))),
        needed(
            "numbering",
            fields(
                optional("chapters", choice(Header.Chapters.class)),
                optional("clauses", choice(Header.Clauses.class)))),
        optional("signatory", fields(needed("title", text()), optional("name", text()))),
        optional("print", print()));
  }

  private static Shape print() {
    return fields(
        optional("title", CAPITALS),
        optional("kind", CAPITALS),
        optional("letterhead", new Choice(List.of("capitals", "none"))),
        optional(
            "margins",
            fields(
                optional("left", MILLIMETRES),
                optional("top", MILLIMETRES),
                optional("right", MILLIMETRES),
                optional("bottom", MILLIMETRES))));
  }

  private static Shape page() {
    return fields(
        needed("title", text()),
        optional("summary", text()),
        optional("menu", choice(Page.Menu.class)),
        optional("of", text()));
  }

  private static Shape longText() {
    return fields(optional("title", text()), optional("summary", text()), optional("of", text()));
  }
}
