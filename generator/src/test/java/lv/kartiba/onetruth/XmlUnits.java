package lv.kartiba.onetruth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.kartiba.output.akn.AkomaNtoso;
import lv.kartiba.resolve.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a regulation's Akoma Ntoso. */
final class XmlUnits {
  private static final Set<String> CLAUSES = Set.of("paragraph", "subparagraph", "point", "level");
  private static final Set<String> LINES =
      Set.of("p", "num", "heading", "crossHeading", "br", "th", "td");

  private final Published published;
  private final List<Unit> units = new ArrayList<>();

  private XmlUnits(Published published) {
    this.published = published;
  }

  static List<Unit> of(Published published) {
    byte[] file = published.file(new AkomaNtoso(), Addresses::regulationXml);
    XmlUnits all = new XmlUnits(published);
    all.read(Jsoup.parse(new String(file, StandardCharsets.UTF_8), Parser.xmlParser()));
    return all.units;
  }

  private void read(Document document) {
    document.select("item > num").remove();
    document.selectFirst("body").children().forEach(this::part);
    document.select("attachment").forEach(this::annex);
  }

  private void part(Element part) {
    if (part.tagName().equals("chapter")) {
      units.add(Unit.of("", direct(part, "num"), direct(part, "heading")));
      part.children().stream().filter(XmlUnits::isClause).forEach(this::part);
      return;
    }
    List<Element> below = part.children().stream().filter(XmlUnits::isClause).toList();
    String words =
        direct(part, "intro") + " " + direct(part, "content") + " " + direct(part, "wrapUp");
    units.add(Unit.of(direct(part, "num"), words));
    below.forEach(this::part);
  }

  private void annex(Element annex) {
    String label = annex.selectFirst("docNumber").wholeText();
    String number = published.annexNumber("print.annex", label);
    units.add(Unit.of(number, words(annex.selectFirst("docTitle")), words(annex.selectFirst("mainBody"))));
  }

  private static boolean isClause(Element part) {
    return CLAUSES.contains(part.tagName());
  }

  private String direct(Element whole, String name) {
    return whole.children().stream()
        .filter(part -> part.tagName().equals(name))
        .map(this::words)
        .findFirst()
        .orElse("");
  }

  private String words(Element element) {
    StringBuilder words = new StringBuilder();
    collect(element, words);
    return words.toString();
  }

  private void collect(Element element, StringBuilder words) {
    if (element.tagName().equals("remark")
        && element.wholeText().equals(published.text("print.clause-missing"))) {
      return;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element inner) {
        words.append(inner.tagName().equals("img") ? inner.attr("alt") : "");
        collect(inner, words);
        words.append(LINES.contains(inner.tagName()) ? " " : "");
      }
    }
  }
}
