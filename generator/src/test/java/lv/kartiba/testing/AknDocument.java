package lv.kartiba.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.akn.AkomaNtoso;
import lv.kartiba.regulation.Regulation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A regulation of a test's school as Akoma Ntoso, in one language. */
public record AknDocument(
    Site site, Regulation regulation, Language language, String path, String xml) {
  private static final Set<String> CLAUSES = Set.of("paragraph", "subparagraph", "point", "level");
  private static final Set<String> LINES = Set.of("p", "num", "heading", "crossHeading", "br");

  /** Every document of a school. */
  public static List<AknDocument> all(SchoolRead school) {
    Site site = PrintedRegulation.site(school);
    List<AknDocument> documents = new ArrayList<>();
    for (OutputFile file : new AkomaNtoso().files(site)) {
      for (Regulation regulation : site.catalog().regulations()) {
        for (Language language : site.catalog().config().languages()) {
          String path = site.catalog().addresses().regulationXml(language, regulation.id());
          if (path.equals(file.path())) {
            String xml = new String(file.content().get(), StandardCharsets.UTF_8);
            documents.add(new AknDocument(site, regulation, language, path, xml));
          }
        }
      }
    }
    return documents;
  }

  /** The main regulation in the first language. */
  public static AknDocument main(SchoolFiles school) {
    return all(school.read()).get(0);
  }

  public Document parsed() {
    return Jsoup.parse(xml, Parser.xmlParser());
  }

  /** The printed numbers of the clauses. */
  public List<String> numbers() {
    return parsed().select("body *").stream()
        .filter(element -> CLAUSES.contains(element.normalName()))
        .map(element -> element.selectFirst("> num").wholeText())
        .toList();
  }

  /** The eIds of chapters and clauses, in order. */
  public List<String> eIds() {
    return parsed().select("body *").stream()
        .filter(e -> CLAUSES.contains(e.normalName()) || e.normalName().equals("chapter"))
        .map(element -> element.attr("eId"))
        .toList();
  }

  /** All words from the first line to the last, without what is only said of the act. */
  public String words() {
    Document document = parsed();
    document.select("meta").remove();
    document.select("item > num").remove();
    StringBuilder words = new StringBuilder();
    collect(document, words);
    return spaced(words.toString());
  }

  /** What the document must say. */
  public String wantedWords() {
    return spaced(RegulationWords.of(site, regulation, language));
  }

  /** EIds that are there more than once. */
  public List<String> repeatedNames() {
    Set<String> seen = new TreeSet<>();
    return parsed().select("[eId]").stream()
        .map(element -> element.attr("eId"))
        .filter(id -> !seen.add(id))
        .toList();
  }

  /** References within the document that lead nowhere. */
  public List<String> deadReferences() {
    Document document = parsed();
    Set<String> ids =
        document.select("[eId]").stream()
            .map(element -> "#" + element.attr("eId"))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> dead = new ArrayList<>();
    for (String name : List.of("href", "refersTo", "source", "start", "as", "by", "from", "upTo")) {
      document.select("[" + name + "^=#]").stream()
          .map(element -> element.attr(name))
          .filter(target -> !ids.contains(target))
          .forEach(dead::add);
    }
    return dead;
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static void collect(Element element, StringBuilder words) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element inner) {
        words.append(inner.normalName().equals("img") ? inner.attr("alt") : "");
        collect(inner, words);
        words.append(LINES.contains(inner.tagName()) ? " " : "");
      }
    }
  }

  @Override
  public String toString() {
    return path;
  }
}
