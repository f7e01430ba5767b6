package lv.kartiba.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who imports a document reads, and what is on disk then. */
class ImportMojoTest {
  private static final String DOCUMENT =
      """
      Rītausmas vidusskola

      Informācijas apmaiņas kārtība

      1. Informāciju par vērtējumiem var iegūt:
      1.1. E-klasē;
      1.2. liecībā.
      2. Kārtība stājas spēkā 2026. gada 1. septembrī.
      """;

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private String lang = "en";
  private Optional<Path> into = Optional.empty();

  @Test
  void aDraftAndAReportAreWrittenBesideTheDocument() throws Exception {
    run(document(), false);
    Path made = folder.resolve("musu-kartiba-import");
    assertTrue(Files.exists(made.resolve("site-config.yml")));
    assertTrue(Files.exists(made.resolve("content/regulations/information-exchange.lv.md")));
    assertTrue(Files.readString(made.resolve("import-report.html")).contains("Kas jāizlemj"));
    assertEquals(
        "info Mūsu kārtība.txt: chapters 1, clauses 4, topics 1, channels 2, facts 2",
        log.lines().get(0));
    assertTrue(log.lines().get(1).startsWith("info No legal basis was found."));
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws Exception {
    run(document(), false);
    Path config = folder.resolve("musu-kartiba-import/site-config.yml");
    Files.writeString(config, "mine");
    MojoFailureException taken =
        assertThrows(MojoFailureException.class, () -> run(document(), false));
    assertTrue(taken.getMessage().contains("-Dmerge=true"), taken.getMessage());
    MojoFailureException clash =
        assertThrows(MojoFailureException.class, () -> run(document(), true));
    assertTrue(clash.getMessage().contains("information-exchange.lv.md is there already"), clash.getMessage());
    assertEquals("mine", Files.readString(config));
  }

  @Test
  void aSchoolsOwnTopicsStayAndNewOnesAreAdded() throws Exception {
    Path made = folder.resolve("musu-kartiba-import");
    Files.createDirectories(made.resolve("content"));
    Files.writeString(made.resolve("site-config.yml"), "mine");
    Files.writeString(made.resolve("content/channels.yml"), "e-class:\n  title: Mūsu E-klase\n  kind: platform");
    run(document(), true);
    assertEquals("mine", Files.readString(made.resolve("site-config.yml")));
    String channels = Files.readString(made.resolve("content/channels.yml"));
    assertTrue(channels.startsWith("e-class:\n  title: Mūsu E-klase\n  kind: platform\nreport-card:\n"), channels);
    assertEquals(1, channels.split("e-class:", -1).length - 1);
  }

  @Test
  void aFileThatCannotBeReadIsExplainedAndNothingIsWritten() throws Exception {
    Path locked = folder.resolve("kartiba.docx");
    Files.write(locked, new byte[] {'P', 'K', 3, 4, 0, 0});
    MojoFailureException failure = assertThrows(MojoFailureException.class, () -> run(locked, false));
    assertTrue(failure.getMessage().contains("damaged"), failure.getMessage());
    // Maven prints the messages of causes behind the sentence
    assertEquals(null, failure.getCause());
    assertFalse(Files.exists(folder.resolve("kartiba-import")));
    assertEquals(List.of(), log.lines());
  }

  @Test
  void theDraftIsAProjectThatBuilds() throws Exception {
    run(document(), false);
    String project = Files.readString(folder.resolve("musu-kartiba-import/pom.xml"));
    assertTrue(project.contains("<name>Rītausmas vidusskola</name>"), project);
    assertTrue(project.contains("<version>1.0</version>"), project);
  }

  @Test
  void messagesAreInLatvianUnlessEnglishIsAskedFor() throws Exception {
    lang = "lv";
    run(document(), false);
    assertEquals(
        "info Mūsu kārtība.txt: nodaļas – 1, punkti – 4, temati – 1, kanāli – 2, fakti – 2", log.lines().get(0));
    MojoFailureException missing =
        assertThrows(MojoFailureException.class, () -> run(folder.resolve("nav.docx"), false));
    assertTrue(
        missing
            .getMessage()
            .endsWith(
                "nav.docx: tādas datnes nav. Pārbaudiet ceļu; ja nosaukumā ir atstarpes, lieciet to"
                    + " pēdiņās."),
        missing.getMessage());
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldInTheLanguageOfTheMessages() throws Exception {
    into = Optional.of(document().resolve("below-a-file"));
    lang = "lv";
    assertTrue(unwritten().contains("nevar nolasīt vai ierakstīt"), unwritten());
    lang = "en";
    assertTrue(unwritten().contains("cannot be read or written"), unwritten());
  }

  private String unwritten() {
    return assertThrows(MojoExecutionException.class, () -> run(document(), false)).getMessage();
  }

  private Path document() throws IOException {
    return Files.writeString(folder.resolve("Mūsu kārtība.txt"), DOCUMENT);
  }

  private void run(Path document, boolean merge) throws Exception {
    ImportMojo goal = new ImportMojo();
    goal.setLog(log);
    set(goal, "file", new File(document.toString()));
    set(goal, "merge", merge);
    if (into.isPresent()) {
      set(goal, "into", into.get().toFile());
    }
    set(goal, "reportLanguage", "lv");
    set(goal, "lang", lang);
    set(goal, "version", "1.0");
    goal.execute();
  }

  private static void set(ImportMojo goal, String name, Object value)
      throws ReflectiveOperationException {
    Parameters.set(goal, name, value);
  }
}
