package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.structure.OutlineBuilder;
import org.junit.jupiter.api.Test;

/** The numbers that Word prints (ISO/IEC 29500-1, 17.9), each by a small file written by hand. */
class WordNumberingTest {

  @Test
  void eachLevelCountsAndDeeperOnesBeginAnew() throws UnreadableException {
    assertNumbers(
        "1. / 1.1. / 1.2. / 2. / 2.1.",
        list(0, Papers.level(0, "decimal", "%1.") + Papers.level(1, "decimal", "%1.%2.")) + use(1, 0),
        item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1));
  }

  @Test
  void twoUsesOfOneListCountTogether() throws UnreadableException {
    assertNumbers(
        "1. / 2. / 3.",
        list(0, Papers.level(0, "decimal", "%1.")) + use(1, 0) + use(2, 0),
        item(1, 0), item(2, 0), item(1, 0));
  }

  @Test
  void anOverrideBeginsAnewOnceAtItsFirstUse() throws UnreadableException {
    String anew = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    assertNumbers(
        "1. / 2. / 1. / 2. / 3.",
        list(0, Papers.level(0, "decimal", "%1.")) + use(1, 0) + anew,
        item(1, 0), item(1, 0), item(2, 0), item(2, 0), item(2, 0));
  }

  @Test
  void aLevelThatNeverRestartsCountsOn() throws UnreadableException {
    String clauses = "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "<w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%2.\"/></w:lvl>";
    assertNumbers(
        "I. / 1. / 2. / II. / 3.",
        list(0, Papers.level(0, "upperRoman", "%1.") + clauses) + use(1, 0),
        item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1));
  }

  @Test
  void legalNumbersAreArabicUnderRomanChapters() throws UnreadableException {
    String clauses = "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "<w:isLgl/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>";
    assertNumbers(
        "I. / 1.1. / II. / 2.1.",
        list(0, Papers.level(0, "upperRoman", "%1.") + clauses) + use(1, 0),
        item(1, 0), item(1, 1), item(1, 0), item(1, 1));
  }

  @Test
  void aListMayBorrowItsLevelsFromAStyle() throws UnreadableException {
    String borrowed = "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"Punkti\"/></w:abstractNum>";
    String lent = "<w:abstractNum w:abstractNumId=\"6\"><w:styleLink w:val=\"Punkti\"/>"
        + Papers.level(0, "decimal", "%1.") + "</w:abstractNum>";
    assertNumbers("1. / 2.", borrowed + lent + use(1, 5), item(1, 0), item(1, 0));
  }

  @Test
  void lettersAndBracketsAreWrittenAsInTheList() throws UnreadableException {
    assertNumbers(
        "1. / a) / b) / 2. / a)",
        list(0, Papers.level(0, "decimal", "%1.") + Papers.level(1, "lowerLetter", "%2)")) + use(1, 0),
        item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1));
  }

  @Test
  void listNumberZeroSwitchesNumbersOff() throws UnreadableException {
    assertNumbers(
        "1. /  / 2.",
        list(0, Papers.level(0, "decimal", "%1.")) + use(1, 0),
        item(1, 0), item(0, 0), item(1, 0));
  }

  @Test
  void wordsDeletedWithChangesTrackedAreGoneAndInsertedOnesAreThere() throws UnreadableException {
    String body = "<w:p><w:r><w:t xml:space=\"preserve\">Skola </w:t></w:r>"
        + "<w:del w:id=\"1\"><w:r><w:delText>reizēm</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\"><w:r><w:t>vienmēr</w:t></w:r></w:ins></w:p>";
    List<Piece> pieces = Documents.read(Papers.word(body, "")).pieces();
    assertEquals(List.of("Skola vienmēr"), pieces.stream().map(Piece::words).toList());
  }

  @Test
  void aNumberWithWordsOfItsOwnIsALine() throws UnreadableException {
    String annex = list(0, Papers.level(0, "decimal", "%1. pielikums")) + use(1, 0);
    String body = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
    List<Piece> pieces = Documents.read(Papers.word(body + Papers.paragraph("", "", "Iesniegums"), annex)).pieces();
    assertEquals(List.of("1. pielikums", "Iesniegums"), pieces.stream().map(Piece::words).toList());
  }

  @Test
  void aParagraphThatBeginsWhereTheSubClausesDoBelongsToTheClauseAboveThem()
      throws UnreadableException {
    String text = Papers.paragraph("", "", "1. Skola sazinās:")
        + Papers.paragraph("<w:ind w:left=\"600\"/>", "", "1.1. klātienē;")
        + Papers.paragraph("<w:ind w:left=\"600\"/>", "", "1.2. pa tālruni.")
        + Papers.paragraph("<w:ind w:left=\"600\"/>", "", "Citi veidi nav saistoši.")
        + Papers.paragraph("", "", "2. Vecāki lasa.");
    ClausePart first =
        OutlineBuilder.of(Documents.read(Papers.word(text, ""))).chapters().get(0).clauses().get(0);
    assertEquals("Citi veidi nav saistoši.", first.after().get(0).words());
  }

  private static String list(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  private static String use(int num, int list) {
    return "<w:num w:numId=\"" + num + "\"><w:abstractNumId w:val=\"" + list + "\"/></w:num>";
  }

  private static String item(int num, int level) {
    return Papers.paragraph(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + num + "\"/></w:numPr>", "", "vārdi");
  }

  private static void assertNumbers(String wanted, String numbering, String... body)
      throws UnreadableException {
    List<Piece> pieces = Documents.read(Papers.word(String.join("", body), numbering)).pieces();
    assertEquals(
        wanted,
        String.join(
            " / ",
            pieces.stream().map(piece -> ((Piece.Line) piece).label().orElse("")).toList()));
  }
}
