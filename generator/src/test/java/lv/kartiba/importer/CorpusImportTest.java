package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.structure.OutlineBuilder;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Numberings;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample's regulation in every numbering, as other programs would write it, and damaged as
 * documents are; each time with the same chance.
 */
class CorpusImportTest {
  private static final Map<String, SchoolRead> SCHOOLS = schools();

  private static Map<String, SchoolRead> schools() {
    Map<String, SchoolRead> schools = new LinkedHashMap<>();
    for (String numbering : Numberings.all()) {
      schools.put(numbering, SchoolFiles.of(Project.root()).numbered(numbering).read());
    }
    return schools;
  }

  /** Makes a document of a regulation. */
  private interface Maker {
    byte[] make(Papers papers);
  }

  @Test
  void plainTextWithWrappedLines() throws UnreadableException {
    check("", 0.99, papers -> bytes(papers.text(96, false, false, 0)));
  }

  @Test
  void narrowTextWithDividedWords() throws UnreadableException {
    check("", 0.97, papers -> bytes(papers.text(62, true, false, 0)));
  }

  @Test
  void pagesWithHeadersAndFooters() throws UnreadableException {
    check("", 0.97, papers -> bytes(papers.text(90, true, true, 0)));
  }

  @Test
  void textInWhichSomeNumbersWereLost() throws UnreadableException {
    check("", 0.9, papers -> bytes(papers.text(96, false, false, 4)));
  }

  @Test
  void pagesOfContentManagementSystems() throws UnreadableException {
    check("", 0.98, papers -> bytes(papers.html(false)));
    check("", 0.98, papers -> bytes(papers.html(true)));
  }

  @Test
  void pagesWhoseListsTheBrowserCounts() throws UnreadableException {
    check("clauses: continuous", 0.98, papers -> bytes(papers.lists()));
  }

  /** Our own page has its numbers in the text, beside a list that counts otherwise. */
  @Test
  void thePageOfOurOwnSite() throws UnreadableException {
    List<String> low = new ArrayList<>();
    Regulation regulation =
        SchoolFiles.of(Project.root()).read().catalog().orElseThrow().regulations().stream()
            .filter(one -> one.id().value().equals("e-class-use"))
            .findFirst()
            .orElseThrow();
    byte[] page = bytes(SampleSite.text("regulations/e-class-use.html"));
    compare("page", Truth.of(regulation), page, 1, low);
    assertTrue(low.isEmpty(), String.join("\n\n", low));
  }

  @Test
  void wordFilesWithTypedNumbers() throws UnreadableException {
    check("", 0.99, Papers::typedWord);
  }

  @Test
  void wordFilesWithAutomaticNumbers() throws UnreadableException {
    check("chapters: roman, clauses: by-chapter", 0.99, Papers::automaticWord);
  }

  @Test
  @NeedsProgram("soffice")
  void whatLibreOfficeMakesOfWordFiles(@TempDir Path folder)
      throws IOException, InterruptedException, UnreadableException {
    SchoolRead school = SCHOOLS.get("chapters: roman, clauses: by-chapter");
    Files.write(folder.resolve("automatic.docx"), new Papers(school.main(), 7).automaticWord());
    Files.write(folder.resolve("typed.docx"), new Papers(school.main(), 7).typedWord());
    Truth truth = Truth.of(school.main());
    List<String> low = new ArrayList<>();
    for (String file : List.of("automatic odt", "automatic pdf", "typed html", "automatic txt:Text (encoded):UTF8")) {
      String name = file.substring(0, file.indexOf(' '));
      String format = file.substring(file.indexOf(' ') + 1);
      String ending = format.replaceFirst(":.*", "");
      Process soffice =
          new ProcessBuilder(
                  "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless", "--convert-to", format, "--outdir", folder.toString(), folder.resolve(name + ".docx").toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      soffice.waitFor();
      byte[] made = Files.readAllBytes(folder.resolve(name + "." + ending));
      compare(ending, truth, made, ending.equals("pdf") ? 0.97 : 0.98, low);
    }
    assertTrue(low.isEmpty(), String.join("\n\n", low));
  }

  private static void check(String only, double wanted, Maker maker) throws UnreadableException {
    List<String> low = new ArrayList<>();
    for (Map.Entry<String, SchoolRead> school : SCHOOLS.entrySet()) {
      if (school.getKey().contains(only)) {
        Papers papers = new Papers(school.getValue().main(), 20_260_901);
        Truth truth = Truth.of(school.getValue().main());
        compare(school.getKey(), truth, maker.make(papers), wanted, low);
      }
    }
    assertTrue(low.isEmpty(), String.join("\n\n", low));
  }

  private static void compare(
      String name, Truth truth, byte[] document, double wanted, List<String> low)
      throws UnreadableException {
    Truth.Score score = truth.score(Truth.found(OutlineBuilder.of(Documents.read(document))));
    if (score.f1() < wanted || score.parents() < wanted || score.chapters() < wanted) {
      low.add(
          name + " f1 " + score.f1() + " parents " + score.parents() + " chapters " + score.chapters()
              + "\n" + String.join("\n", score.misses().stream().limit(12).toList()));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
