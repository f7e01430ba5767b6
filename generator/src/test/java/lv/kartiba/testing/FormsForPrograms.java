package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Checks that a school's XML, data and linked data say what the model says. */
public final class FormsForPrograms {
  private FormsForPrograms() {}

  /** Fails where one of them has another number or other words, or a name twice or of nothing. */
  public static void agree(SchoolRead school) {
    for (AknDocument document : AknDocument.all(school)) {
      assertEquals(document.wantedWords(), document.words());
      assertEquals(numbers(document), document.numbers());
      assertEquals(List.of(), document.repeatedNames());
      assertEquals(List.of(), document.deadReferences());
    }
    DataFile data = DataFile.of(school);
    assertEquals(List.of(), data.problems());
    assertEquals(List.of(), data.danglingNames());
    assertEquals(DataWords.wantedFacts(data.site()), DataWords.facts(data.json()));
    assertEquals(DataWords.wantedClauses(data.site()), DataWords.clauses(data.json()));
    assertEquals(numbers(AknDocument.all(school).get(0)), linkedNumbers(school));
  }

  private static List<String> numbers(AknDocument document) {
    return document.regulation().clauses().stream()
        .map(clause -> clause.number().printed())
        .toList();
  }

  /** The numbers of the main regulation's clauses: of parts that are neither chapter nor annex. */
  private static List<String> linkedNumbers(SchoolRead school) {
    String file = LinkedDataOf.school(school).files().get(0);
    return LinkedDataOf.clauses(Json.parse(file).get("@graph").list().get(0)).stream()
        .map(clause -> clause.get("position").text())
        .toList();
  }
}
