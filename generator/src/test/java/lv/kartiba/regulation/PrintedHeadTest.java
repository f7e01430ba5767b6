package lv.kartiba.regulation;

import static lv.kartiba.testing.SchoolRead.EN;
import static lv.kartiba.testing.SchoolRead.LV;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.regulation.PrintedHead.BasisPiece;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

class PrintedHeadTest {
  private static final Messages MESSAGES =
      Messages.read(TemplateSource.shipped(), List.of(LV, EN));
  private static final SchoolRead SAMPLE = SchoolFiles.of(Project.root()).read();
  private static final String CLAUSES = "\n# Saziņa\n\n1. Skola vecākus informē.\n";

  @Test
  void theSampleIsPrintedInLatvian() {
    assertEquals(
        List.of(
            "Rītausmas novada pašvaldība",
            "Rītausmas vidusskola",
            "Reģ. Nr. 0000000000, Skolas iela 1, Rītausma, LV-0000, tālr. +371 60000000",
            "e-pasts: skola@rituvsk.example, mājas lapa: rituvsk.example",
            "APSTIPRINĀTI",
            "ar Rītausmas vidusskolas direktores",
            "24.08.2026. rīkojumu Nr. 1-9/31",
            "Iekšējie noteikumi",
            "Rītausmā",
            "2026. gada 24. augustā",
            "Nr. 7/2026",
            "KĀRTĪBA, KĀDĀ NOTIEK INFORMĀCIJAS APMAIŅA AR IZGLĪTOJAMO VECĀKIEM"),
        head(SAMPLE, LV).lines().subList(0, 12));
  }

  @Test
  void theSampleIsPrintedInEnglish() {
    assertEquals(
        List.of(
            "Rītausma Municipality",
            "Rītausma Secondary School",
            "Reg. No. 0000000000, Skolas iela 1, Rītausma, LV-0000, tel. +371 60000000",
            "e-mail: skola@rituvsk.example, website: rituvsk.example",
            "APPROVED",
            "by the head teacher of Rītausma Secondary School",
            "Order No. 1-9/31 of 24.08.2026",
            "Internal regulation",
            "Rītausma",
            "24 August 2026",
            "No. 7/2026",
            "PROCEDURE FOR EXCHANGING INFORMATION WITH PUPILS’ PARENTS"),
        head(SAMPLE, EN).lines().subList(0, 12));
  }

  @Test
  void lawsOfTheBasisAreJoinedAndKeepTheirAddresses() {
    PrintedHead head = head(school("basis: [{text: A, url: \"https://a.lv/\"}, B, C]\n"), LV);

    assertEquals(
        List.of(
            new BasisPiece("A", Optional.of("https://a.lv/")),
            new BasisPiece(", ", Optional.empty()),
            new BasisPiece("B", Optional.empty()),
            new BasisPiece(" un ", Optional.empty()),
            new BasisPiece("C", Optional.empty())),
        head.basis().pieces());
    assertEquals(
        "Izdoti saskaņā ar A, B un C",
        head(school("issued: Izdoti saskaņā ar\nbasis: [A, B, C]\n"), LV).basis().text());
  }

  @Test
  void aNumberWithoutPlaceAndDateOpensTheDocumentWithItsKind() {
    assertEquals(
        List.of("NOTEIKUMI Nr. 4.2.", "APSTIPRINU", "Kārtība", "A"),
        lines(
            "kind: Noteikumi\nnumber: 4.2.\napproved: {word: APSTIPRINU}\nbasis: [A]\n"
                + "print: {kind: capitals, letterhead: none}\n"));
  }

  @Test
  void aPlaceWithoutDateAndNumberStandsBelowTheTitle() {
    assertEquals(
        List.of("Kārtība", "Rītausmā", "A"),
        lines("place: Rītausmā\nbasis: [A]\nprint: {letterhead: none}\n"));
  }

  @Test
  void anOrderIsNamedAsFarAsItIsKnown() {
    assertEquals(List.of("ar direktores rīkojumu"), approval("by: direktores"));
    assertEquals(List.of("ar direktores", "rīkojumu Nr. 5"), approval("by: direktores, order: 5"));
    assertEquals(List.of("ar 01.09.2026. rīkojumu"), approval("date: 2026-09-01"));
    assertEquals(
        List.of("ar 01.09.2026. rīkojumu Nr. 5"), approval("order: 5, date: 2026-09-01"));
    assertEquals(List.of(), approval(""));
    assertEquals(List.of("otra rinda"), approval("printed: [APSTIPRINU, otra rinda]"));
  }

  @Test
  void datesAndUpdatesKeepTheSchoolsForm() {
    assertEquals(
        List.of("Pārskatīts 01.09.2027.", "1.IX 26", "Kārtība", "A"),
        lines(
            "date: {value: 2026-09-01, printed: 1.IX 26}\n"
                + "updated: {value: 2027-09-01, word: Pārskatīts}\n"
                + "basis: [A]\nprint: {letterhead: none}\n"));
    assertEquals(
        List.of("Aktualizēts 01.09.2027.", "2026. gada 1. septembrī", "Kārtība", "A"),
        lines(
            "date: 2026-09-01\nupdated: 2027-09-01\nbasis: [A]\nprint: {letterhead: none}\n"));
  }

  @Test
  void whatATranslationTakesOverIsInTheLanguageItIsTakenFrom() {
    SchoolRead read =
        SchoolFiles.small()
            .with("site-config.yml", config())
            .with("content/regulations/information-exchange.lv.md", regulation(
                "kind: Noteikumi\nbasis: [A, B]\nplace: Rītausmā\n"
                    + "date: {value: 2026-09-01, printed: 1.IX 26}\n"
                    + "updated: {value: 2027-09-01, word: Pārskatīts}\n"
                    + "approved: {word: APSTIPRINU, by: direktores, order: 5}\n"
                    + "signatory: {title: Direktore}\n"))
            .with(
                "content/regulations/information-exchange.en.md",
                "---\ntitle: Procedure\nkind: Rules\n---\n\n# Contact\n\n1. We inform parents.\n")
            .read();
    PrintedHead head = head(read, EN);

    assertEquals(new Wording("Procedure", EN), head.title());
    assertEquals(Optional.of(new Wording("Rules", EN)), head.kind());
    assertEquals(Optional.of(new Wording("Rītausmā", LV)), head.place());
    assertEquals(Optional.of(new Wording("1 September 2026", EN)), head.date());
    assertEquals(Optional.of(new Wording("Updated 01.09.2027", EN)), head.updated());
    assertEquals("A un B", head.basis().text());
    assertEquals(LV, head.basis().language());
    assertEquals(
        List.of(
            new Wording("APSTIPRINU", LV),
            new Wording("ar direktores", LV),
            new Wording("rīkojumu Nr. 5", LV)),
        head.approval());
    assertEquals(LV, head.signature().orElseThrow().language());
  }

  private static List<String> approval(String keys) {
    List<String> lines =
        lines(
            "approved: {word: APSTIPRINU, " + keys + "}\nbasis: [A]\nprint: {letterhead: none}\n");
    return lines.subList(1, lines.size() - 2);
  }

  private static List<String> lines(String frontMatter) {
    return head(school(frontMatter), LV).lines();
  }

  private static SchoolRead school(String frontMatter) {
    return SchoolFiles.small()
        .with("content/regulations/information-exchange.lv.md", regulation(frontMatter))
        .read();
  }

  private static String regulation(String frontMatter) {
    return "---\ntitle: Kārtība\n"
        + frontMatter
        + "numbering: {chapters: roman, clauses: continuous}\n---\n"
        + CLAUSES;
  }

  private static String config() {
    return "languages: [lv, en]\nmain: information-exchange\nschool: {name: Skola}\n"
        + "groups: [{id: learning, title: Mācības}]\n";
  }

  private static PrintedHead head(SchoolRead read, Language language) {
    return PrintedHead.of(
        read.main(), read.catalog().orElseThrow().config().school(), language, MESSAGES);
  }
}
