package lv.kartiba.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.LinkedDataOf;
import lv.kartiba.testing.NeedsSchemas;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchemaOrg;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;

/** What pages and files say in the words of schema.org. */
class LinkedDataTest {
  private static final String BASE = "https://rituvsk.example/informacija/";
  private static final LinkedDataOf SAMPLE =
      LinkedDataOf.school(SchoolFiles.of(Project.root()).read());

  @Test
  @NeedsSchemas
  void everyWordIsOneOfTheVocabularyAndUsedAsItTells() {
    List<String> documents = new ArrayList<>(SAMPLE.files());
    documents.add(SAMPLE.page("index.html"));
    documents.add(SAMPLE.page("en/index.html"));
    documents.add(SAMPLE.page("topics/grades.html"));
    documents.add(SAMPLE.page("en/channels/e-class-mail.html"));
    documents.add(SAMPLE.page("regulations/information-exchange.html"));
    documents.addAll(
        LinkedDataOf.school(
                SchoolFiles.small()
                    .clauses("\n# A\n\n1. Svītrots. {deleted=\"01.01.2026.\"}\n")
                    .read())
            .files());
    for (String document : documents) {
      assertEquals(List.of(), SchemaOrg.problems(document));
    }
  }

  @Test
  @NeedsSchemas
  void theVocabularyFindsFaults() {
    String document = SAMPLE.page("regulations/information-exchange.html");
    assertEquals(
        List.of("Legislation.titel: no such property"),
        SchemaOrg.problems(document.replaceFirst("\"name\"", "\"titel\"")));
    assertEquals(
        List.of("Legislation.telephone: not of this type"),
        SchemaOrg.problems(document.replaceFirst("\"name\"", "\"telephone\"")));
    assertTrue(
        SchemaOrg.problems(document.replace("UnofficialLegalValue", "NotInForce")).size() >= 3);
  }

  @Test
  void eachClauseIsThereWithItsNumberPermalinkAndWords() {
    Regulation regulation = SAMPLE.site().catalog().mainRegulation().orElseThrow();
    Language language = regulation.authoritative();
    List<String> wanted = new ArrayList<>();
    String page = BASE + "regulations/information-exchange.html#";
    for (Chapter chapter : regulation.chapters()) {
      wanted.add(chapter.printedNumber() + " " + page + chapter.anchor() + " ");
      chapter.clauses().forEach(clause -> add(clause, language, page, wanted));
    }
    List<String> parts = LinkedDataOf.parts(SAMPLE.files().get(0));
    assertEquals(wanted, parts.subList(0, wanted.size()));
    assertEquals(wanted.size() + regulation.annexes().size(), parts.size());
  }

  private static void add(Clause clause, Language language, String page, List<String> wanted) {
    List<Block> words = new ArrayList<>(clause.in(language).body());
    words.addAll(clause.in(language).after());
    wanted.add(
        clause.number().printed()
            + " " + page + clause.anchor()
            + " " + PlainText.ofBlocks(words));
    clause.children().forEach(child -> add(child, language, page, wanted));
  }

  @Test
  void theHomePageIsAWebSiteOfASchool() {
    List<Json> things = Json.parse(SAMPLE.page("index.html")).get("@graph").list();
    assertEquals("WebSite", things.get(0).get("@type").text());
    assertEquals("School", things.get(1).get("@type").text());
    assertEquals(BASE + "#school", things.get(1).get("@id").text());
    assertEquals(
        things.get(1).get("@id").text(), things.get(0).get("publisher").get("@id").text());
  }

  @Test
  void aPageBelowAnotherTellsTheWay() {
    Json way = Json.parse(SAMPLE.page("en/channels/e-class-mail.html")).get("@graph").list().get(0);
    assertEquals(
        List.of(
            "1 " + BASE + "en/",
            "2 " + BASE + "en/channels/",
            "3 " + BASE + "en/channels/e-class.html",
            "4 " + BASE + "en/channels/e-class-mail.html"),
        way.get("itemListElement").list().stream()
            .map(step -> step.get("position").text() + " " + step.get("item").get("@id").text())
            .toList());
  }

  @Test
  void theRegulationsPageLeadsToItsOtherForms() {
    assertEquals(
        List.of("information-exchange.xml", "information-exchange.jsonld", "../feed.xml"),
        SAMPLE.html("regulations/information-exchange.html")
            .select("link[rel=alternate][type]")
            .eachAttr("href"));
    assertEquals(
        List.of("../data.json", "feed.xml"),
        SAMPLE.html("en/index.html").select("link[rel=alternate][type]").eachAttr("href"));
  }

  @Test
  void withoutKnownAddressOfTheSiteAddressesAreRelative() {
    LinkedDataOf small = LinkedDataOf.school(SchoolFiles.small().read());
    assertEquals(
        "information-exchange.html",
        Json.parse(small.files().get(0)).get("@graph").list().get(0).get("@id").text());
  }

  @Test
  void noWordsEndTheScript() {
    LinkedDataOf school =
        LinkedDataOf.school(
            SchoolFiles.small()
                .with(
                    "content/channels.yml",
                    "a: {title: \"</script><b>x</b>\", kind: platform}\n"
                        + "b: {title: B, kind: platform, part-of: a}\n")
                .with("content/topics.yml", "t: {title: T, group: learning, available: [b]}\n")
                .clauses("\n# A\n\n1. Skola raksta.\n")
                .read());
    Json way = Json.parse(school.page("channels/b.html")).get("@graph").list().get(0);
    assertEquals(
        "</script><b>x</b>", way.get("itemListElement").list().get(2).get("name").text());
  }

  @Test
  void writingTwiceGivesTheSame() {
    assertEquals(
        SAMPLE.files(), LinkedDataOf.school(SchoolFiles.of(Project.root()).read()).files());
  }
}
