package lv.kartiba.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.regulation.Edition;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** Two editions as a school writes them, and what is said of each clause. */
class EditionsComparedTest {
  private static final String FRONT =
      "title: Kārtība\nbasis: [Likumu]\nnumbering: {chapters: roman}\n---\n";

  private static List<String> changes(String before, String after) {
    SchoolRead read =
        SchoolFiles.small()
            .with(
                "content/regulations/information-exchange.lv.md",
                "---\ndate: 2026-08-24\n" + FRONT + after)
            .with(
                "content/regulations/information-exchange/2023-08-28.lv.md",
                "---\n" + FRONT + before)
            .read();
    assertEquals(List.of(), read.errors());
    List<Edition> editions = read.catalog().orElseThrow().editions(read.main().id());
    return Comparison.of(editions.get(0).regulation(), editions.get(1).regulation())
        .rows()
        .stream()
        .filter(row -> row.change() != Change.UNCHANGED)
        .map(
            row ->
                row.change()
                    + " "
                    + row.before().map(Unit::number).orElse("–")
                    + " "
                    + row.after().map(Unit::number).orElse("–"))
        .toList();
  }

  @Test
  void aClausePutInBeforeOthersOnlyChangesTheirNumbers() {
    assertEquals(
        List.of("ADDED – 1.", "RENUMBERED 1. 2.", "RENUMBERED 1.1. 2.1.", "RENUMBERED 2. 3."),
        changes(
            "# Saziņa\n\n1. Skola ziņo:\n    1. stendā.\n2. Vecāki atbild skolai.\n",
            "# Saziņa\n\n1. Šī kārtība ir jauna.\n2. Skola ziņo:\n    1. stendā.\n"
                + "3. Vecāki atbild skolai.\n"));
  }

  @Test
  void anIdFindsAClauseWhateverBecameOfItsWords() {
    assertEquals(
        List.of("MOVED 2. 1.", "MOVED 1. 2."),
        changes(
            "# A\n\n1. Zvana pa tālruni. {#absence}\n# B\n\n2. Par visu pārējo lemj skola.\n",
            "# A\n\n1. Par visu pārējo lemj skola.\n# B\n\n2. Raksta vēstuli. {#absence}\n"));
  }

  @Test
  void aClauseToWhichSentencesWereAddedIsTheSame() {
    assertEquals(
        List.of("CHANGED 1. 1."),
        changes(
            "# A\n\n1. Skola vecākus informē valsts valodā.\n",
            "# A\n\n1. Skola vecākus informē valsts valodā. Klases audzinātājs pēc lūguma ziņu"
                + " paskaidro vienkāršiem vārdiem vai, ja iespējams, citā saprotamā mēlē.\n"));
  }

  @Test
  void theOnlyClauseBetweenTheSameNeighboursIsTheSame() {
    assertEquals(
        List.of("CHANGED 2. 2."),
        changes(
            "# A\n\n1. Žurnāls ir E-klasē.\n2. Sekmju izraksts divas reizes semestrī.\n"
                + "3. Liecība ir gada beigās.\n",
            "# A\n\n1. Žurnāls ir E-klasē.\n2. Sekmju izraksts no oktobra līdz maijam.\n"
                + "3. Liecība ir gada beigās.\n"));
  }

  @Test
  void aRepealedClauseIsGoneThoughItsNumberStays() {
    assertEquals(
        List.of("DELETED 2. 2."),
        changes(
            "# A\n\n1. Viens ir viens.\n2. Divi ir divi.\n3. Trīs ir trīs.\n",
            "# A\n\n1. Viens ir viens.\n2. {deleted=\"Nr. 26\"}\n3. Trīs ir trīs.\n"));
  }

  @Test
  void aLeadIsKnownByItsSubClauses() {
    assertEquals(
        List.of("CHANGED 1. 1."),
        changes(
            "# A\n\n1. Ziņas lasāmas:\n    1. skolas pirmā stāva vestibilā;\n    2. avīzē.\n",
            "# A\n\n1. Uzzināt var šādi:\n    1. skolas pirmā stāva vestibilā;\n    2. avīzē.\n"));
  }

  @Test
  void aReferenceThatHasAnotherNumberNowIsTheSame() {
    assertEquals(
        List.of("ADDED – 1.", "RENUMBERED 1. 2.", "RENUMBERED 2. 3."),
        changes(
            "# A\n\n1. Vecāki ziņo skolai. {#report}\n2. To dara, kā teikts [](#report) punktā.\n",
            "# A\n\n1. Ievads ir šāds.\n2. Vecāki ziņo skolai. {#report}\n"
                + "3. To dara, kā teikts [](#report) punktā.\n"));
  }
}
