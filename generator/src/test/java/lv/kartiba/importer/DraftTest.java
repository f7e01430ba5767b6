package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.report.Report;
import lv.kartiba.importer.report.Sentences;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** What an import writes, on texts of a few lines. */
class DraftTest {
  private static final String HEAD = """
      Rītausmas vidusskola

      Informācijas apmaiņas kārtība

      Izdota saskaņā ar Valsts pārvaldes iekārtas likuma 72. panta otro daļu

      I. Informēšana

      """;

  @Test
  void topicsAndChannelsBecomeLinks() throws UnreadableException {
    assertFacts(
        List.of("grades: e-class-journal, 1.1.", "grades: report-card, 1.2., semestra beigās"),
        "1. Informāciju par izglītojamo sasniegumiem var iegūt:",
        "1.1. e-klases žurnālā;",
        "1.2. liecībā semestra beigās.");
  }

  @Test
  void aChannelMayComeBeforeItsTopics() throws UnreadableException {
    assertFacts(
        List.of("timetable: stand, 1.", "textbooks: stand, 1.", "meals: stand, 1."),
        "1. Informācijas stendā var iegūt informāciju par stundu sarakstu, mācību literatūru un mācību"
            + " līdzekļiem, ēdināšanu.");
  }

  @Test
  void anUnknownTopicGetsATitleInTheNominative() throws UnreadableException {
    Draft draft = draft("1. Skolas tīmekļvietnē var iegūt informāciju par baseina apkuri un robotikas laboratorijām.");
    assertTrue(draft.files().get("content/topics.yml").contains("robotikas-laboratorijas:\n  title: {lv: Robotikas laboratorijas}"));
    assertTrue(draft.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.NEW_TOPIC));
  }

  @Test
  void referencesFollowTheClauseTheyName() throws UnreadableException {
    Draft draft =
        draft("1. Vecāki piesaka kavējumu E-klasē.", "2. Ja 1. punktā noteiktais nav izdarīts, skola zvana vecākiem.");
    String text = draft.files().get("content/regulations/information-exchange.lv.md");
    assertTrue(text.contains("{#clause-1 duty=parents}"), text);
    assertTrue(text.contains("Ja [](#clause-1) punktā"), text);
    assertEquals(List.of(), Imported.read(draft).errors());
  }

  @Test
  void numbersThatDoNotFitAreKeptAsLabelsAndReported() throws UnreadableException {
    Draft draft = draft("1. Viens.", "2. Divi.", "4. Četri.", "5. Pieci.");
    assertEquals(List.of("1.", "2.", "4.", "5."), Imported.read(draft).numbers());
    assertTrue(draft.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.GAP));
  }

  @Test
  void insertedClausesKeepTheirRaisedNumbers() throws UnreadableException {
    Draft draft = draft("1. Viens.", "2. Divi.", "2.¹ Pusotra.", "3. Trīs.");
    assertEquals(List.of("1.", "2.", "2.¹", "3."), Imported.read(draft).numbers());
  }

  @Test
  void aRaisedNumberThatWasLostIsFoundByItsOrder() throws UnreadableException {
    Draft dot = draft("1. Viens.", "2. Divi:", "2.1. viens;", "2.2. divi.", "2.1 Pusotra.", "3. Trīs.");
    assertEquals(List.of("1.", "2.", "2.1.", "2.2.", "2.¹", "3."), Imported.read(dot).numbers());
    Draft glued = draft("1. Viens.", "2. Divi.", "21. Pusotra.", "3. Trīs.");
    assertEquals(List.of("1.", "2.", "2.¹", "3."), Imported.read(glued).numbers());
    assertTrue(glued.doubts().stream().anyMatch(doubt -> doubt.values().equals(List.of("21.", "2.¹"))));
  }

  @Test
  void aNoteOfAnAmendmentBecomesOneOfOurs() throws UnreadableException {
    Draft draft =
        draft(
            "1. Viens. (Grozīts ar 2023. gada 4. septembra rīkojumu Nr. 50)",
            "2. Svītrots ar 2023. gada 4. septembra rīkojumu Nr. 50.",
            "3. Trīs.");
    String text = draft.files().get("content/regulations/information-exchange.lv.md");
    assertTrue(text.contains("1. Viens. {amended=\"ar 2023. gada 4. septembra rīkojumu Nr. 50\"}\n"), text);
    assertTrue(text.contains("2. {deleted=\"ar 2023. gada 4. septembra rīkojumu Nr. 50\"}\n"), text);
    assertEquals(List.of(), Imported.read(draft).errors());
  }

  @Test
  void aHeadingThatIsPrintedAgainOnTheNextPageIsDropped() throws UnreadableException {
    String table = "<table><tr><th>Kas</th><th>Kur</th></tr><tr><td>Sekmes</td><td>E-klase</td></tr></table>";
    Draft draft =
        Drafter.draft(
            Documents.read(
                ("<html><body><p>1. Viens.</p><p>2. Divi:</p>"
                        + table
                        + table.replace("Sekmes", "Ēdienkarte")
                        + "<p>3. Trīs.</p>")
                    .getBytes(StandardCharsets.UTF_8)));
    String text = String.join("\n", draft.files().values());
    assertEquals(1, text.split("\\| Kas \\| Kur \\|", -1).length - 1, text);
    assertTrue(text.contains("| [Ēdienkarte](topic:meals) | [E-klase](channel:e-class){for=meals} |"), text);
  }

  @Test
  void lettersAndBracketsAreSubClauses() throws UnreadableException {
    Draft draft = draft("1. Skola sazinās:", "a) klātienē;", "b) pa tālruni.", "2. Vecāki:", "1) lasa;", "2) raksta.");
    assertEquals(List.of("1.", "a)", "b)", "2.", "1)", "2)"), Imported.read(draft).numbers());
  }

  @Test
  void signsOfMarkdownStaySigns() throws UnreadableException {
    Draft draft = draft("1. Zīmes * _ [a] {b} <c> `d` \\ un 5. punkts # beigās.");
    assertEquals(List.of(), Imported.read(draft).errors());
    assertTrue(Truth.of(Imported.read(draft).main()).units().get(0).words().contains("* _ [a] {b} <c> `d`"));
  }

  @Test
  void annexesBecomeFilesOfTheirOwn() throws UnreadableException {
    Draft draft = draft("1. Vecāki raksta iesniegumu (1. pielikums).", "", "1. pielikums", "", "Iesniegums", "", "Lūdzu pieslēgt mani E-klasei.");
    assertEquals("Lūdzu pieslēgt mani E-klasei.\n", draft.files().get("content/regulations/annexes/annex-1.lv.md"));
    assertEquals(List.of(), Imported.read(draft).errors());
  }

  @Test
  void doubtsHaveSentencesInBothLanguages() {
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      assertTrue(Sentences.in("lv").has("doubt." + kind.key()), kind.key());
      assertTrue(Sentences.in("en").has("doubt." + kind.key()), kind.key());
    }
    for (UnreadableException.Reason reason : UnreadableException.Reason.values()) {
      assertTrue(Sentences.in("lv").has("unreadable." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  @Test
  void aClauseThatPromisesInformationWithoutSayingWhereIsDoubtful() throws UnreadableException {
    Draft draft = draft("1. Informāciju par ēdināšanu var iegūt ikviens.", "2. Informāciju par ēdināšanu var iegūt E-klasē.");
    List<Doubt> open = draft.doubts().stream().filter(doubt -> doubt.kind() == Doubt.Kind.NO_FACT).toList();
    assertEquals(List.of("Informāciju par ēdināšanu var iegūt ikviens."), open.stream().map(doubt -> doubt.values().get(0)).toList());
  }

  @Test
  void theWeightiestDoubtsComeFirst() throws UnreadableException {
    Draft draft = draft("1. Viens.", "3. Trīs.");
    List<String> kinds = Report.sorted(draft).stream().map(doubt -> doubt.kind().key()).toList();
    assertEquals("gap", kinds.get(0));
    assertEquals("translation", kinds.get(kinds.size() - 1));
  }

  @Test
  void noWordOfADamagedDocumentIsLost() throws UnreadableException {
    Papers papers = new Papers(SchoolFiles.of(Project.root()).read().main(), 5);
    for (String document : List.of(papers.text(70, true, true, 3), papers.html(true), papers.lists())) {
      Paper paper = Documents.read(document.getBytes(StandardCharsets.UTF_8));
      assertEquals(List.of(), LostWords.of(paper, Drafter.draft(paper)));
    }
  }

  /** Prose of another kind than the originals: general verbs and patterns know it, its ids do not. */
  @Test
  void factsOfTheSampleAreMostlyFound() throws UnreadableException {
    SchoolRead sample = SchoolFiles.of(Project.root()).read();
    for (Regulation regulation : sample.catalog().orElseThrow().regulations()) {
      String text = new Papers(regulation, 5).text(10_000, false, false, 0);
      Draft draft = Drafter.draft(Documents.read(text.getBytes(StandardCharsets.UTF_8)));
      FactScore score = FactScore.of(claims(regulation), FactScore.found(Imported.read(draft)));
      assertTrue(score.f1() >= 0.78, regulation.id() + " " + score.f1() + "\n" + String.join("\n", score.misses()));
    }
  }

  private static List<FactScore.Claim> claims(Regulation regulation) {
    List<FactScore.Claim> claims = new ArrayList<>();
    for (Fact fact : regulation.facts()) {
      claims.add(
          new FactScore.Claim(
              fact.clause().orElseThrow().number().key(),
              fact.topic().value(),
              fact.channel().map(Object::toString).orElseGet(() -> "ask " + fact.contact().orElseThrow())));
    }
    return claims;
  }

  private static void assertFacts(List<String> wanted, String... clauses) throws UnreadableException {
    SchoolRead read = Imported.read(draft(clauses));
    assertEquals(List.of(), read.errors());
    assertEquals(wanted, read.facts());
  }

  private static Draft draft(String... clauses) throws UnreadableException {
    return Drafter.draft(Documents.read((HEAD + String.join("\n", clauses) + "\n").getBytes(StandardCharsets.UTF_8)));
  }
}
