package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.paper.UnreadableException;
import org.junit.jupiter.api.Test;

/** Links, bold and italic words of a document stay what they are. */
class AccentImportTest {
  private static final String HEAD =
      "<html><body><p>Rītausmas vidusskola</p><p><b>Saziņas kārtība</b></p>"
          + "<p>Izdota saskaņā ar Izglītības likuma 14. pantu</p><p><b>1. Vispārīgie jautājumi</b></p>";

  @Test
  void linksLeadWhereTheyLed() throws UnreadableException {
    assertClause(
        "Skat. [šeit](https://a.example/x_y) un [šeit](https://a.example/z).",
        "<p>1.1. Skat. <a href=\"https://a.example/x_y\">šeit</a> un <a href=\"https://a.example/z\">šeit</a>.</p>");
  }

  @Test
  void boldAndItalicWordsStayBoldAndItalic() throws UnreadableException {
    assertClause(
        "Tas ir **ļoti svarīgi**, *lūdzu*.", "<p>1.1. Tas ir <b>ļoti svarīgi</b>, <em>lūdzu</em>.</p>");
  }

  @Test
  void aChannelInBoldIsBoth() throws UnreadableException {
    assertClause(
        "[Sekmes](topic:grades) publicē **[E-klasē](channel:e-class)**.",
        "<p>1.1. Sekmes publicē <b>E-klasē</b>.</p>");
  }

  @Test
  void aClauseThatIsWhollyBoldIsOrdinary() throws UnreadableException {
    assertClause("Viss treknā rakstā.", "<p><b>1.1. Viss treknā rakstā.</b></p>");
  }

  @Test
  void markdownsOwnSignsAreKeptToo() throws UnreadableException {
    String text =
        "Rītausmas vidusskola\n\n1. Nodaļa\n\n"
            + "1.1. Tas ir **ļoti** svarīgi, [skat.](https://a.example/).\n1.2. Otrs.\n";
    Draft draft = Drafter.draft(Documents.read(text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(file(draft).contains("Tas ir **ļoti** svarīgi, [skat.](https://a.example/)."), file(draft));
  }

  @Test
  void aLinkWithoutAPlaceIsADoubt() throws UnreadableException {
    Draft draft = draft("<p>1.1. Sekmes publicē <a href=\"https://e.example/\">E-klasē</a>.</p>");
    List<Doubt> links = draft.doubts().stream().filter(doubt -> doubt.kind() == Doubt.Kind.LINK).toList();
    assertEquals(List.of("E-klasē", "https://e.example/"), links.get(0).values());
  }

  private static void assertClause(String wanted, String clause) throws UnreadableException {
    Draft draft = draft(clause);
    assertTrue(file(draft).contains("1. " + wanted + "\n"), file(draft));
    assertEquals(List.of(), Imported.read(draft).errors());
  }

  private static String file(Draft draft) {
    return draft.files().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(".lv.md"))
        .map(java.util.Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Draft draft(String clause) throws UnreadableException {
    String page = HEAD + clause + "<p>1.2. Otrs punkts.</p></body></html>";
    return Drafter.draft(Documents.read(page.getBytes(StandardCharsets.UTF_8)));
  }
}
