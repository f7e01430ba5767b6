package lv.kartiba.output.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.kartiba.testing.DataFile;
import lv.kartiba.testing.DataWords;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;

/** The data of a school: as its schema says, and the same as its pages. */
class DataExportTest {
  private static final DataFile SAMPLE = DataFile.of(SchoolFiles.of(Project.root()).read());

  @Test
  void theyAreAsTheSchemaSays() {
    assertEquals(List.of(), SAMPLE.problems());
    assertEquals(List.of(), DataFile.of(SchoolFiles.small().read()).problems());
    assertEquals(List.of(), DataFile.of(SchoolFiles.bilingual().read()).problems());
  }

  @Test
  void theSchemaFindsFaults() {
    String text = SAMPLE.text();
    assertFalse(SAMPLE.problems(text.replaceFirst("\"topic\":", "\"tpoic\":")).isEmpty());
    assertFalse(SAMPLE.problems(text.replaceFirst("\"1\\.0\"", "\"2.0\"")).isEmpty());
    assertFalse(SAMPLE.problems(text.replaceFirst("\"platform\"", "\"plattform\"")).isEmpty());
  }

  @Test
  void everythingNamedIsThere() {
    assertEquals(List.of(), SAMPLE.danglingNames());
  }

  @Test
  void factsAreThoseOfTheCatalog() {
    assertEquals(DataWords.wantedFacts(SAMPLE.site()), DataWords.facts(SAMPLE.json()));
    assertTrue(SAMPLE.json().get("facts").list().size() > 100);
  }

  @Test
  void clausesHaveTheNumbersAndWordsOfTheModel() {
    assertEquals(DataWords.wantedClauses(SAMPLE.site()), DataWords.clauses(SAMPLE.json()));
  }

  @Test
  void whatIsForStaffOnlyIsLeftOut() {
    Json small = DataFile.of(SchoolFiles.small().read()).json();
    assertFalse(small.get("channels").toString().contains("staff-room"));
    assertFalse(small.get("facts").toString().contains("staff-room"));
    assertFalse(SAMPLE.json().toString().contains("e-class-supervision"));
    assertFalse(SAMPLE.json().toString().contains("entry-checks"));
  }

  @Test
  void aContactThatNothingNamesAndNobodyCanReachIsLeftOut() {
    Json contacts =
        DataFile.of(
                SchoolFiles.small()
                    .clauses("\n# Saziņa\n\n1. Skola raksta.\n")
                    .read())
            .json()
            .get("contacts");
    assertEquals(
        List.of("office"), contacts.list().stream().map(c -> c.get("id").text()).toList());
  }

  @Test
  void aFactReadsLikeThis() {
    assertEquals(
        "{\"topic\":\"grades\",\"channel\":\"e-class-mail\",\"clause\":"
            + "{\"regulation\":\"information-exchange\",\"anchor\":\"p1-1\",\"number\":\"1.1.\","
            + "\"url\":\"regulations/information-exchange.html#p1-1\"},"
            + "\"wording\":{\"lv\":\"E-klasē\"}}",
        DataFile.of(SchoolFiles.small().read()).json().get("facts").list().get(0).toString());
  }

  @Test
  void theFactInTheDocumentationIsOneOfTheSample() {
    String page = Project.text(Project.root().resolve("docs/data.md"));
    String example = page.replaceFirst("(?s).*?```json\n(.*?)```.*", "$1");
    Json facts = SAMPLE.json().get("facts");
    assertTrue(
        facts.list().stream()
            .anyMatch(fact -> fact.toString().equals(Json.parse(example).toString())));
  }

  @Test
  void whereTheSiteIsKnownAddressesAreAbsolute() {
    String base = "https://rituvsk.example/informacija/";
    assertEquals(base, SAMPLE.json().get("url").text());
    assertEquals(base + "data.schema.json", SAMPLE.json().get("$schema").text());
  }

  @Test
  void writingTwiceGivesTheSame() {
    assertEquals(SAMPLE.text(), DataFile.of(SchoolFiles.of(Project.root()).read()).text());
  }
}
