package lv.kartiba.output.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kartiba.regulation.Clause;
import lv.kartiba.testing.AknDocument;
import lv.kartiba.testing.AknSchema;
import lv.kartiba.testing.NeedsSchemas;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations as Akoma Ntoso: valid, and with the same numbers and words as everywhere. */
class AkomaNtosoTest {
  private static final String WORK =
      "/akn/lv/act/ieksejie-noteikumi/ritausmas-vidusskola/2026-08-24/7-2026";
  private static final List<AknDocument> DOCUMENTS =
      Stream.of(
              SchoolFiles.of(Project.root()),
              SchoolFiles.bilingual(),
              SchoolFiles.small().clauses(EverythingInClauses.TEXT))
          .flatMap(school -> AknDocument.all(school.read()).stream())
          .toList();

  static List<AknDocument> documents() {
    return DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  @NeedsSchemas
  void theyAreValid(AknDocument document) {
    assertEquals(List.of(), AknSchema.problems(document.xml()));
  }

  @Test
  @NeedsSchemas
  void theSchemaFindsAFault() {
    String xml = document("regulations/e-class-use.xml").xml();
    assertEquals(List.of(), AknSchema.problems(xml));
    assertFalse(AknSchema.problems(xml.replace("<body ", "<corpus ")).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theyHoldAllNumbersAndWordsInOrder(AknDocument document) {
    assertEquals(document.wantedWords(), document.words());
    assertEquals(
        document.regulation().clauses().stream().map(clause -> clause.number().printed()).toList(),
        document.numbers());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyNameIsThereOnceAndEveryReferenceLeadsSomewhere(AknDocument document) {
    assertEquals(List.of(), document.repeatedNames());
    assertEquals(List.of(), document.deadReferences());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyClauseKeepsTheAnchorOfItsPermalink(AknDocument document) {
    Document parsed = document.parsed();
    for (Clause clause : document.regulation().clauses()) {
      assertEquals(
          clause.number().printed(),
          parsed.selectFirst("body [wId=" + clause.anchor() + "] > num").wholeText());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyNameIsThatOfWhatIsAroundWithAShortNameAndANumber(AknDocument document) {
    Map<String, String> aliases =
        Map.of(
            "chapter", "chp",
            "paragraph", "para",
            "subparagraph", "subpara",
            "point", "point",
            "level", "lvl");
    for (Element part : document.parsed().select("body [eId]:has(> num), body chapter")) {
      String alias = aliases.get(part.tagName());
      if (alias != null) {
        Element around = part.parent();
        String prefix = around.tagName().equals("body") ? "" : around.attr("eId") + "__";
        String rest = part.attr("eId").substring(prefix.length());
        assertTrue(part.attr("eId").startsWith(prefix), part.attr("eId"));
        assertTrue(rest.matches(alias + "_[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*(_\\d+)?"), rest);
      }
    }
  }

  @Test
  void aTranslationNamesTheTextThatBinds() {
    Document english = document("en/regulations/information-exchange.xml").parsed();
    assertEquals(WORK, english.select("act > meta FRBRWork > FRBRthis").attr("value"));
    assertEquals(
        WORK + "/eng@2026-08-24",
        english.select("act > meta FRBRExpression > FRBRthis").attr("value"));
    assertEquals(
        WORK + "/lav@2026-08-24", english.select("act > meta FRBRtranslation").attr("href"));
    assertEquals(
        "false", english.select("act > meta FRBRExpression > FRBRauthoritative").attr("value"));
    assertEquals("lv", english.select("body [wId=p3-4]").attr("xml:lang"));
  }

  @Test
  void aReferenceToAnotherRegulationNamesItsClause() {
    Document use = document("regulations/e-class-use.xml").parsed();
    assertEquals(
        WORK + "/~chp_I__para_1-2", use.selectFirst("body ref[href^=/akn]").attr("href"));
  }

  @Test
  void writingTwiceGivesTheSame() {
    List<String> again =
        AknDocument.all(SchoolFiles.of(Project.root()).read()).stream()
            .map(AknDocument::xml)
            .toList();
    assertEquals(DOCUMENTS.stream().limit(again.size()).map(AknDocument::xml).toList(), again);
  }

  private static AknDocument document(String path) {
    return DOCUMENTS.stream().filter(found -> found.path().equals(path)).findFirst().orElseThrow();
  }
}
