package lv.kartiba.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.template.BrokenTemplateException;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.TagTree;
import lv.kartiba.testing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the clauses of a printed regulation: annexes, pictures, signature. */
class PrintedPartsTest {
  private static final String REGULATION = "content/regulations/information-exchange.lv.md";
  private static final String ANNEX = "content/regulations/annexes/application.lv.md";
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEUlEQVR4nGPgjukCIob/YAAAJ8AH3Y2qYJAAAAAASUVORK5CYII=");

  @TempDir Path folder;

  @Test
  void eachAnnexBeginsAPageAndOneNotPublishedIsJustNamed() {
    String annex =
        """
        Lietvedībai

        ## Iesniegums skolai

        ### Ziņas

        3. Vārds;
        4. uzvārds.

        ![Stāvu plāns](images/map.png)

        ![Ceļš](images/map.svg)
        """;
    String regulation =
        regulation(
            "annexes:\n"
                + "  - {id: plan, title: Plāns}\n"
                + "  - {id: application, title: Iesniegums, file: annexes/application.lv.md}\n",
            "1. Skola informē ([](#plan). un [](#application). pielikums).\n");
    PrintedRegulation document =
        PrintedRegulation.main(
            folder,
            Map.of(
                REGULATION, utf8(regulation),
                ANNEX, utf8(annex),
                "content/images/map.png", PNG,
                "content/images/map.svg", utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));

    assertEquals(List.of(), VeraPdf.failuresWithAttachments(document.pdf()));
    assertEquals(2, document.pages().size());
    assertEquals(
        List.of(
            "2. pielikums",
            "Iesniegums",
            "Lietvedībai",
            "Iesniegums skolai",
            "Ziņas",
            "3. Vārds;",
            "4. uzvārds.",
            "[Ceļš]"),
        document.pages().get(1));
    TagTree tags = document.tags();
    assertEquals(List.of("I. Saziņa", "Iesniegums"), texts(tags, "H2"));
    assertEquals(List.of("Iesniegums skolai"), texts(tags, "H3"));
    assertEquals(List.of("Ziņas"), texts(tags, "H4"));
    assertEquals(1, tags.all("Figure").size());
    assertEquals(List.of("2"), texts(tags, "Link"));
  }

  @Test
  void theSchoolsPictureStandsInTheLetterheadIfPaperCanShowIt() {
    String config =
        """
        languages: [lv]
        main: information-exchange
        school: {name: Skola}
        groups: [{id: learning, title: Mācības}]
        theme: {logo: images/logo.FORM}
        """;
    Map<String, byte[]> files = new TreeMap<>();
    files.put("content/images/logo.png", PNG);
    files.put("content/images/logo.svg", utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    files.put("site-config.yml", utf8(config.replace("FORM", "png")));
    PrintedRegulation png = PrintedRegulation.main(folder, files);
    files.put("site-config.yml", utf8(config.replace("FORM", "svg")));
    PrintedRegulation svg = PrintedRegulation.main(folder, files);

    assertEquals(List.of(), VeraPdf.failuresWithAttachments(png.pdf()));
    assertEquals(1, png.tags().all("Figure").size());
    assertEquals(0, svg.tags().all("Figure").size());
  }

  @Test
  void theSignatureIsNeverDividedNorAlone() {
    for (int clauses = 15; clauses < 60; clauses++) {
      String ending = clauses % 2 == 0 ? "" : "    1. viens;\n    2. divi.\n\n    Beigas.\n";
      String text = "1. Skola informē.\n".repeat(clauses) + ending;
      PrintedRegulation document =
          PrintedRegulation.main(
              SchoolFiles.small()
                  .with(REGULATION, regulation("signatory: {title: Direktore, name: A. Kalns}\n", text)));

      List<List<String>> pages = document.pages();
      List<String> last = pages.get(pages.size() - 1);
      assertEquals("Direktore A. Kalns", last.get(last.size() - 1));
      assertTrue(last.size() > 1, "alone after " + clauses + " clauses");
      assertTrue(pages.get(0).size() > Math.min(clauses, 22), "a gap after " + pages.get(0));
    }
  }

  @Test
  void aDocumentWithoutAnyDateHasAFixedOne() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PrintedRegulation.main(SchoolFiles.small()).pdf())) {
      assertEquals(
          "2000-01-01T00:00:00Z",
          pdf.getDocumentInformation().getCreationDate().toInstant().toString());
      assertEquals("Informācijas apmaiņas kārtība", pdf.getDocumentInformation().getSubject());
    }
  }

  @Test
  void aCharacterThatCannotBePrintedIsAProblemOfTheRegulation() {
    PrintedRegulation document =
        PrintedRegulation.main(SchoolFiles.small().clauses("\n# A\n\n1. Skola 😀 informē.\n"));

    assertEquals(0, document.pdf().length);
    assertEquals(
        List.of(
            REGULATION
                + ":9:10: error: the print font has no character 😀 (U+1F600), which stands in:"
                + " I. A 1. Skola 😀 informē. [missing-glyph]"),
        document.site().problems().all().stream()
            .map(problem -> DiagnosticText.header(problem, DiagnosticMessages.in("en")))
            .toList());
  }

  @Test
  void aBrokenTemplateIsFoundWhenTheDocumentIsAskedFor() throws IOException {
    Files.createDirectories(folder.resolve("print"));
    Files.writeString(folder.resolve("print/regulation.css"), "p { colour: red }");
    OutputFile file = new RegulationPdf().files(siteWithOwnTemplates()).get(0);

    BrokenTemplateException e =
        assertThrows(BrokenTemplateException.class, () -> file.content().get());

    assertEquals("templates/print/regulation.ftlh:1:1", e.problem().at().toString());
    assertTrue(e.problem().args().get(0).contains("colour"), e.problem().args().toString());
  }

  private Site siteWithOwnTemplates() {
    Site shipped = PrintedRegulation.site(SchoolFiles.small().read());
    return new Site(
        shipped.catalog(),
        shipped.messages(),
        new Templates(TemplateSource.of(folder), shipped.messages()),
        shipped.problems());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(TagTree tags, String tag) {
    return tags.all(tag).stream().map(TagTree.Node::text).toList();
  }

  private static String regulation(String frontMatter, String clauses) {
    return "---\ntitle: Kārtība\nbasis: [Likuma 1. pantu]\n"
        + "numbering: {chapters: roman, clauses: continuous}\n"
        + frontMatter
        + "---\n\n# Saziņa\n\n"
        + clauses;
  }
}
