package lv.kartiba.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.html.Pages;
import lv.kartiba.output.linked.RegulationLinkedData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The linked data of a test's school: of its files, and of single pages. */
public record LinkedDataOf(Site site) {

  public static LinkedDataOf school(SchoolRead school) {
    return new LinkedDataOf(PrintedRegulation.site(school));
  }

  /** The text of every file of linked data, the main regulation in the first language first. */
  public List<String> files() {
    return new RegulationLinkedData()
        .files(site).stream().map(LinkedDataOf::text).toList();
  }

  /** What a page says of itself; empty where it says nothing. */
  public String page(String path) {
    Element script = html(path).selectFirst("script[type=application/ld+json]");
    return script == null ? "" : script.data();
  }

  public Document html(String path) {
    return new Pages()
        .files(site).stream()
            .filter(file -> file.path().equals(path))
            .findFirst()
            .map(file -> Jsoup.parse(text(file)))
            .orElseThrow();
  }

  /** Number and permalink of each clause and chapter in a file, in order. */
  public static List<String> parts(String file) {
    List<String> parts = new ArrayList<>();
    collect(Json.parse(file).get("@graph").list().get(0), parts);
    return parts;
  }

  /** The parts without a title of their own, which are the clauses, in order. */
  static List<Json> clauses(Json whole) {
    List<Json> clauses = new ArrayList<>();
    for (Json part : whole.get("hasPart").list()) {
      if (!part.get("name").isPresent()) {
        clauses.add(part);
      }
      clauses.addAll(clauses(part));
    }
    return clauses;
  }

  private static void collect(Json whole, List<String> parts) {
    for (Json part : whole.get("hasPart").list()) {
      parts.add(
          part.get("position").text() + " " + part.get("@id").text() + " " + part.get("text").text());
      collect(part, parts);
    }
  }

  private static String text(OutputFile file) {
    return new String(file.content().get(), StandardCharsets.UTF_8);
  }
}
