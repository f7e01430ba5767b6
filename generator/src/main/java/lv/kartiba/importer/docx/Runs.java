package lv.kartiba.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import lv.kartiba.importer.pack.Xml;
import lv.kartiba.importer.paper.Accent;
import lv.kartiba.importer.paper.Accents;
import lv.kartiba.text.Superscript;
import org.w3c.dom.Element;

/** The words of a paragraph, put together from its runs. */
final class Runs {
  private final Styles styles;
  private final SortedMap<String, String> targets;

  Runs(Styles styles, SortedMap<String, String> targets) {
    this.styles = styles;
    this.targets = targets;
  }

  /**
   * A paragraph's words.
   *
   * @param text with a line end where a line was broken by hand
   * @param bold whether most of it is
   * @param size in points; 0 where it is not said
   * @param boxes the contents of text boxes anchored in it
   * @param accents its links, bold and italic words, in line 0
   */
  record Words(String text, boolean bold, double size, List<Element> boxes, List<Accent> accents) {}

  /** What is being collected. */
  private static final class Sum {
    final StringBuilder text = new StringBuilder();
    final List<Element> boxes = new ArrayList<>();
    final List<Accent> links = new ArrayList<>();
    final Accents bolds = new Accents(Accent.Kind.BOLD);
    final Accents italics = new Accents(Accent.Kind.ITALIC);
    int letters;
    int bold;
    double size;
  }

  Words of(Element paragraph, List<String> chain) {
    Sum sum = new Sum();
    inline(paragraph, chain, sum);
    boolean bold = sum.letters > 0 && sum.bold * 10 >= sum.letters * 9;
    List<Accent> accents = new ArrayList<>(sum.links);
    accents.addAll(sum.bolds.partly());
    accents.addAll(sum.italics.partly());
    return new Words(sum.text.toString(), bold, sum.size, sum.boxes, accents);
  }

  private void inline(Element parent, List<String> chain, Sum sum) {
    for (Element element : Xml.children(parent)) {
      switch (element.getLocalName()) {
        case "r" -> run(element, chain, sum);
        case "hyperlink" -> link(element, chain, sum);
        case "ins", "moveTo", "smartTag", "fldSimple", "sdtContent", "customXml", "dir", "bdo" ->
            inline(element, chain, sum);
        case "sdt" -> Xml.child(element, "sdtContent").ifPresent(content -> inline(content, chain, sum));
        default -> {
          // properties, bookmarks, proof marks, and words deleted with changes tracked
        }
      }
    }
  }

  private void link(Element link, List<String> chain, Sum sum) {
    int from = sum.text.length();
    inline(link, chain, sum);
    String words = sum.text.substring(from).strip();
    String target = Xml.attribute(link, "id").map(id -> targets.getOrDefault(id, "")).orElse("");
    if (!target.isEmpty()) {
      sum.links.add(Accent.link(0, words, target));
    }
  }

  private void run(Element run, List<String> chain, Sum sum) {
    Optional<Element> properties = Xml.child(run, "rPr");
    List<String> character =
        properties.flatMap(p -> Xml.value(p, "rStyle")).map(styles::chain).orElse(List.of());
    boolean hidden = toggle(properties, character, chain, "vanish");
    if (hidden) {
      return;
    }
    boolean bold = toggle(properties, character, chain, "b");
    boolean capitals = toggle(properties, character, chain, "caps");
    boolean raised =
        properties.flatMap(p -> Xml.value(p, "vertAlign")).filter("superscript"::equals).isPresent();
    int from = sum.text.length();
    for (Element part : Xml.children(run)) {
      part(part, sum);
    }
    String words = sum.text.substring(from);
    if (raised && words.matches("\\d{1,2}")) {
      words = Superscript.of(Integer.parseInt(words));
    }
    if (capitals) {
      words = words.toUpperCase(Locale.ROOT);
    }
    sum.text.setLength(from);
    sum.text.append(words);
    int letters = (int) words.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    sum.letters += letters;
    sum.bold += bold ? letters : 0;
    sum.bolds.add(words, bold);
    sum.italics.add(words, toggle(properties, character, chain, "i"));
    properties
        .flatMap(p -> Xml.number(p, "sz"))
        .or(() -> styles.first(chain, "rPr", p -> Xml.number(p, "sz")))
        .ifPresent(half -> sum.size = Math.max(sum.size, half / 2.0));
  }

  private boolean toggle(
      Optional<Element> properties, List<String> character, List<String> chain, String name) {
    return properties
        .flatMap(p -> Switch.of(p, name))
        .or(() -> styles.first(character, "rPr", p -> Switch.of(p, name)))
        .or(() -> styles.first(chain, "rPr", p -> Switch.of(p, name)))
        .orElse(false);
  }

  private void part(Element part, Sum sum) {
    switch (part.getLocalName()) {
      case "t" -> sum.text.append(part.getTextContent());
      case "tab", "ptab" -> sum.text.append(' ');
      case "br", "cr" -> sum.text.append(
          Xml.attribute(part, "type").filter("page"::equals).isPresent() ? " " : "\n");
      case "noBreakHyphen" -> sum.text.append('-');
      case "AlternateContent" -> Xml.child(part, "Choice").ifPresent(choice -> boxes(choice, sum));
      case "drawing", "pict", "object" -> boxes(part, sum);
      default -> {
        // field codes, soft hyphens, pictures and marks that are no words
      }
    }
  }

  private static void boxes(Element parent, Sum sum) {
    for (Element child : Xml.children(parent)) {
      if (child.getLocalName().equals("txbxContent")) {
        sum.boxes.add(child);
      } else {
        boxes(child, sum);
      }
    }
  }
}
