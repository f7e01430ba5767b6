package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.engine.docx.DocxDocument;
import lv.kartiba.engine.docx.Place;
import lv.kartiba.engine.docx.Property;
import lv.kartiba.engine.docx.Style;

/**
 * The styles of a regulation. Whoever edits the document changes these, and all paragraphs follow;
 * nothing is formatted by hand.
 *
 * <p>Where Word has a style of its own for a purpose, that one is used; the others have names in the
 * document's language.
 */
final class WordStyles {
  static final String CHAPTER = "Heading1";
  static final String HEADING = "Heading";
  static final String TITLE = "Title";
  static final String CLAUSE = "Clause";
  static final String LEAD = "ClauseLead";
  static final String CONTINUED = "ClauseContinued";
  static final String NOTE = "ClauseNote";
  static final String QUOTE = "ClauseQuote";
  static final String BULLET = "ListBullet";
  static final String STEP = "ListNumber";
  static final String TABLE = "RegulationTable";
  static final String CELL = "TableText";
  static final String CELL_CENTRE = "TableTextCentre";
  static final String CELL_END = "TableTextEnd";
  static final String AFTER_TABLE = "AfterTable";
  static final String DIVIDER = "Divider";
  static final String FOUNDER = "LetterheadFounder";
  static final String SCHOOL = "LetterheadSchool";
  static final String DETAILS = "LetterheadDetails";
  static final String TRANSLATION = "TranslationNotice";
  static final String APPROVAL = "Approval";
  static final String KIND = "DocumentKind";
  static final String PLACE = "PlaceAndDate";
  static final String BASIS = "LegalBasis";
  static final String CONTENTS_HEADING = "TOCHeading";
  static final String CONTENTS = "TOC1";
  static final String SIGNATURE = "Signature";
  static final String ANNEX = "AnnexLabel";
  static final String ANNEX_TITLE = "AnnexTitle";
  static final String FOOTER = "Footer";
  static final String EMPHASIS = "Emphasis";
  static final String STRONG = "Strong";
  static final String BOTH = "IntenseEmphasis";
  static final String CODE = "HTMLCode";
  static final String LINK = "Hyperlink";

  private static final String NORMAL = "Normal";
  private static final String FONT = "Times New Roman";
  private static final int APPROVAL_LEFT = 85;
  private static final int BASIS_LEFT = 70;
  private static final int WHO_SIGNS = 65;
  private static final int NAME = 45;
  private static final int QUOTED = 340;

  private final Names names;
  private final Columns columns;
  private final int textWidth;
  private final Map<String, Place> bound;
  private final List<Style> styles = new ArrayList<>();

  /** What a style is called: a key without {@code docx.style.}, and what fills its places. */
  interface Names {
    String of(String key, String... args);
  }

  /**
   * @param textWidth of the page, in twentieths of a point
   * @param bound the styles whose paragraphs are counted in one list, and where
   */
  WordStyles(Names names, Columns columns, int textWidth, Map<String, Place> bound) {
    this.names = names;
    this.columns = columns;
    this.textWidth = textWidth;
    this.bound = Collections.unmodifiableMap(new TreeMap<>(bound));
  }

  List<Style> all() {
    styles.add(
        Style.paragraph(NORMAL, "Normal", "")
            .with("spacing", "before", "0", "after", "0", "line", "264", "lineRule", "auto")
            .with("widowControl")
            .written("rFonts", "ascii", FONT, "hAnsi", FONT, "cs", FONT, "eastAsia", FONT)
            .written("sz", "val", "24")
            .written("szCs", "val", "24"));
    head();
    headings();
    for (int depth = 0; depth <= Math.max(8, columns.depth()); depth++) {
      clauses(depth);
    }
    lists();
    tables();
    ends();
    characters();
    return styles.stream().map(this::counted).toList();
  }

  /** A style that is bound to a list says so. */
  private Style counted(Style style) {
    return Optional.ofNullable(bound.get(style.id()))
        .map(
            place ->
                Property.around(
                    "numPr",
                    List.of(
                        Property.of("ilvl", "val", Integer.toString(place.level())),
                        Property.of("numId", "val", Integer.toString(place.list())))))
        .map(style::with)
        .orElse(style);
  }

  private void head() {
    styles.add(centred(FOUNDER, "founder").with(spacing(0, 20)));
    styles.add(
        bold(sized(centred(SCHOOL, "school"), 28))
            .with(spacing(20, 60)));
    styles.add(
        sized(centred(DETAILS, "details"), 19)
            .with(spacing(0, 300))
            .with("contextualSpacing")
            .with(Property.around("pBdr", List.of(line("bottom", "6")))));
    styles.add(
        sized(own(TRANSLATION, "translation"), 20)
            .with(
                Property.around(
                    "pBdr",
                    List.of(line("top", "4"), line("left", "4"), line("bottom", "4"), line("right", "4"))))
            .with(spacing(240, 120)));
    styles.add(
        own(APPROVAL, "approval")
            .with("ind", "left", millimetres(APPROVAL_LEFT))
            .with(spacing(60, 0))
            .with("contextualSpacing")
            .with("keepLines"));
    styles.add(centred(KIND, "kind").with(spacing(400, 240)));
    styles.add(own(PLACE, "place").with(tabs(tab("right", textWidth, ""))));
    styles.add(
        bold(sized(Style.paragraph(TITLE, "Title", NORMAL), 30))
            .followedBy(BASIS)
            .with("jc", "val", "center")
            .with("ind", "left", millimetres(15), "right", millimetres(15))
            .with("keepNext")
            .with(spacing(340, 300)));
    styles.add(
        sized(own(BASIS, "basis"), 22)
            .with("ind", "left", millimetres(BASIS_LEFT))
            .with(spacing(0, 360)));
  }

  private void headings() {
    styles.add(
        heading(1, 26)
            .followedBy(CLAUSE + 1)
            .with("jc", "val", "center")
            .with("ind", "left", millimetres(10), "right", millimetres(10))
            .with(spacing(340, 160)));
    styles.add(heading(2, 26).with(spacing(280, 120)));
    styles.add(heading(3, 25).with(spacing(240, 120)));
    for (int level = 4; level <= 6; level++) {
      styles.add(heading(level, 24).with(spacing(200, 100)));
    }
    styles.add(
        bold(Style.paragraph(CONTENTS_HEADING, "TOC Heading", NORMAL))
            .with("keepNext")
            .with(spacing(0, 80)));
    styles.add(
        Style.paragraph(CONTENTS, "toc 1", NORMAL)
            .with(tabs(tab("left", 700, "")))
            .with("ind", "left", "700", "hanging", "700")
            .with(spacing(0, 40)));
  }

  /** The styles of the clauses of a depth, and of what stands in them; 0 is outside clauses. */
  private void clauses(int depth) {
    String left = Integer.toString(columns.text(depth));
    String name = clauseName(depth);
    if (depth > 0) {
      Style clause =
          Style.paragraph(CLAUSE + depth, name, NORMAL)
              .with("ind", "left", left, "hanging", hanging(depth))
              .with(spacing(depth == 1 ? 50 : 0, 60));
      styles.add(clause);
      styles.add(
          Style.paragraph(LEAD + depth, names.of("lead", name), CLAUSE + depth)
              .followedBy(CLAUSE + Math.min(8, depth + 1))
              .with("keepNext"));
    }
    styles.add(
        Style.paragraph(CONTINUED + depth, names.of("continued", name), NORMAL)
            .with("ind", "left", left)
            .with(spacing(0, depth == 0 ? 120 : 60)));
    styles.add(
        sized(Style.paragraph(NOTE + depth, names.of("note", name), CONTINUED + depth), 22)
            .written("i")
            .written("iCs"));
    styles.add(
        Style.paragraph(QUOTE + depth, names.of("quote", name), CONTINUED + depth)
            .with("ind", "left", Integer.toString(columns.text(depth) + QUOTED)));
  }

  /** Only what is counted hangs out to the left. */
  private String hanging(int depth) {
    return bound.containsKey(CLAUSE + depth)
        ? Integer.toString(columns.text(depth) - columns.text(depth - 1))
        : "0";
  }

  private String clauseName(int depth) {
    return switch (depth) {
      case 0 -> names.of("text");
      case 1 -> names.of("point");
      case 2 -> names.of("sub");
      default -> names.of("deeper", Integer.toString(depth));
    };
  }

  private void lists() {
    styles.add(Style.paragraph(BULLET, "List Bullet", NORMAL).with(spacing(0, 60)));
    styles.add(Style.paragraph(STEP, "List Number", NORMAL).with(spacing(0, 60)));
  }

  private void tables() {
    styles.add(Style.table(TABLE, names.of("table")));
    styles.add(sized(own(CELL, "cell"), 22));
    styles.add(
        Style.paragraph(CELL_CENTRE, names.of("cell-centre"), CELL).with("jc", "val", "center"));
    styles.add(Style.paragraph(CELL_END, names.of("cell-end"), CELL).with("jc", "val", "right"));
    styles.add(
        sized(own(AFTER_TABLE, "after-table"), 8)
            .with("spacing", "before", "0", "after", "0", "line", "120", "lineRule", "exact"));
    styles.add(
        own(DIVIDER, "divider").with(Property.around("pBdr", List.of(line("bottom", "4")))));
  }

  private void ends() {
    styles.add(
        Style.paragraph(SIGNATURE, "Signature", NORMAL)
            .with("keepLines")
            .with(
                tabs(
                    tab("left", DocxDocument.twips(WHO_SIGNS), ""),
                    tab("left", textWidth - DocxDocument.twips(NAME), "underscore"),
                    tab("left", textWidth - DocxDocument.twips(NAME) + 120, "")))
            .with(spacing(900, 0)));
    styles.add(
        own(ANNEX, "annex")
            .with("pageBreakBefore")
            .with("keepNext")
            .with("jc", "val", "right"));
    styles.add(
        bold(sized(own(ANNEX_TITLE, "annex-title"), 26))
            .with("outlineLvl", "val", "0")
            .with("keepNext")
            .with("jc", "val", "center")
            .with(spacing(280, 240)));
    styles.add(
        sized(Style.paragraph(FOOTER, "footer", NORMAL), 18)
            .with(tabs(tab("right", textWidth, "")))
            .written("color", "val", "595959"));
  }

  private void characters() {
    Property bold = Property.of("b");
    Property italic = Property.of("i");
    styles.add(Style.character(EMPHASIS, "Emphasis", italic, Property.of("iCs")));
    styles.add(Style.character(STRONG, "Strong", bold, Property.of("bCs")));
    styles.add(
        Style.character(
            BOTH, "Intense Emphasis", bold, Property.of("bCs"), italic, Property.of("iCs")));
    styles.add(
        Style.character(
            CODE, "HTML Code", Property.of("rFonts", "ascii", "Consolas", "hAnsi", "Consolas")));
    styles.add(
        Style.character(
            LINK, "Hyperlink", Property.of("color", "val", "1C2F4F")));
  }

  private static Style heading(int level, int size) {
    String name = "heading " + level;
    return bold(sized(Style.paragraph(HEADING + level, name, NORMAL), size))
        .followedBy(CONTINUED + 0)
        .with("keepNext")
        .with("keepLines")
        .with("outlineLvl", "val", Integer.toString(level - 1));
  }

  private Style own(String id, String key) {
    return Style.paragraph(id, names.of(key), NORMAL);
  }

  private Style centred(String id, String key) {
    return own(id, key).with("jc", "val", "center");
  }

  private static Style bold(Style style) {
    return style.written("b").written("bCs");
  }

  /** Half points. */
  private static Style sized(Style style, int size) {
    String value = Integer.toString(size);
    return style.written("sz", "val", value).written("szCs", "val", value);
  }

  private static Property spacing(int before, int after) {
    return Property.of(
        "spacing", "before", Integer.toString(before), "after", Integer.toString(after));
  }

  private static Property line(String side, String eighths) {
    return Property.of(
        side, "val", "single", "sz", eighths, "space", "4", "color", "000000");
  }

  private static Property tabs(Property... stops) {
    return Property.around("tabs", List.of(stops));
  }

  private static Property tab(String kind, int place, String leader) {
    return Optional.of(leader)
        .filter(line -> !line.isEmpty())
        .map(
            line -> Property.of("tab", "val", kind, "leader", line, "pos", Integer.toString(place)))
        .orElseGet(() -> Property.of("tab", "val", kind, "pos", Integer.toString(place)));
  }

  private static String millimetres(int length) {
    return Integer.toString(DocxDocument.twips(length));
  }
}
