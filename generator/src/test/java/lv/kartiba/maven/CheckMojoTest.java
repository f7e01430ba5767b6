package lv.kartiba.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.kartiba.testing.SchoolFiles;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who checks a school, or asks what a rule means. */
class CheckMojoTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();

  @Test
  void everythingIsToldInTheFirstLanguageOfTheSite() throws Exception {
    SchoolFiles.small()
        .with("content/pages/a.lv.md", "---\ntitle: A\nmenu: main\n---\nVecāki un un skola.\n")
        .with("content/contacts.yml", "office: {title: Lietvedība, phones: [\"+371 60000000\"]}\n")
        .build(folder);
    mojo().execute();
    assertTrue(
        log.lines()
            .contains(
                "warn content/pages/a.lv.md:5:8: brīdinājums: 'un' uzrakstīts divreiz pēc kārtas"
                    + " [doubled-word]"),
        log.lines().toString());
    assertTrue(
        log.lines().contains("info skolas datnēs: 0 kļūdu, 1 brīdinājums, 0 ieteikumu"),
        log.lines().toString());
    for (String report : new String[] {"check.html", "check.css", "check.sarif", "annotations.txt"}) {
      assertTrue(Files.exists(folder.resolve("reports").resolve(report)), report);
    }
  }

  @Test
  void warningsFailOnlyWhoeverIsStrictAndErrorsEverybody() throws Exception {
    SchoolFiles.small()
        .with("content/pages/a.lv.md", "---\ntitle: A\nmenu: main\n---\nVecāki un un skola.\n")
        .build(folder);
    CheckMojo strict = mojo();
    set(strict, "strict", true);
    set(strict, "lang", "en");
    MojoFailureException failure = assertThrows(MojoFailureException.class, strict::execute);
    assertEquals(
        "found in the school's files: 0 errors, 1 warning, 1 note", failure.getMessage());
    Files.writeString(
        folder.resolve("content/pages/a.lv.md"),
        "---\ntitle: A\nmenu: main\n---\nKods ir 010110-23456.\n");
    CheckMojo usual = mojo();
    set(usual, "lang", "en");
    assertThrows(MojoFailureException.class, usual::execute);
  }

  @Test
  void aDayThatIsNoneIsRefused() throws Exception {
    CheckMojo mojo = mojo();
    set(mojo, "today", "tomorrow");
    assertThrows(MojoExecutionException.class, mojo::execute);
  }

  @Test
  void theLanguageIsTheOneAskedForOrTheSitesOrEnglish() throws IOException {
    assertEquals("lv", Speech.language(null, folder));
    Files.writeString(folder.resolve("site-config.yml"), "languages: [en, lv]\n");
    assertEquals("en", Speech.language("", folder));
    assertEquals("lv", Speech.language("lv", folder));
    assertEquals("en", Speech.language("xx", folder));
    Files.writeString(folder.resolve("site-config.yml"), "languages: [de]\n");
    assertEquals("en", Speech.language(null, folder));
    Files.writeString(folder.resolve("site-config.yml"), "languages: [\n");
    assertEquals("lv", Speech.language(null, folder));
  }

  @Test
  void aRuleIsExplainedWithAnExample() throws Exception {
    ExplainMojo.explain("clause-end", "lv", log);
    assertEquals("info clause-end (brīdinājums)", log.lines().get(0));
    assertTrue(log.lines().get(1).contains("Punkts beidzas ar punktu"), log.lines().get(1));
    assertTrue(log.lines().stream().anyMatch(line -> line.contains("punkta beigās nav pieturzīmes")));
    ExplainMojo.explain("[clause-end]", "lv", log);
    assertEquals("info clause-end (brīdinājums)", log.lines().get(log.lines().size() / 2));
  }

  @Test
  void aMisspeltRuleIsSuggestedAndWithoutOneAllAreListed() throws Exception {
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class, () -> ExplainMojo.explain("clause-ned", "en", log));
    assertEquals(
        "no rule is called 'clause-ned'; did you mean 'clause-end'?", failure.getMessage());
    ExplainMojo.explain("", "en", log);
    assertTrue(log.lines().contains("info doubled-word (warning)"));
    assertTrue(log.lines().size() > 150, "only " + log.lines().size());
  }

  private CheckMojo mojo() throws Exception {
    CheckMojo mojo = new CheckMojo();
    set(mojo, "source", folder.toFile());
    set(mojo, "templates", folder.resolve("templates").toFile());
    set(mojo, "reports", folder.resolve("reports").toFile());
    set(mojo, "today", "2026-09-01");
    mojo.setLog(log);
    return mojo;
  }

  private static void set(CheckMojo mojo, String name, Object value) throws Exception {
    Parameters.set(mojo, name, value);
  }
}
