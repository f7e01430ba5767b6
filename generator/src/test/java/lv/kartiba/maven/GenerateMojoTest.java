package lv.kartiba.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.diagnostic.DiagnosticMessages;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who runs Maven reads. */
class GenerateMojoTest {
  private static final String CONFIG =
      """
      languages: [lv]
      main: rules
      school: {name: Rītausmas vidusskola}
      groups: [{id: learning, title: Mācības}]
      """;

  private static final String RULES =
      """
      ---
      title: Kārtība
      basis: [Izglītības likumu]
      numbering: {chapters: none, clauses: continuous}
      ---

      # Saziņa

      1. [Vērtējumi](topic:grades) ir [E-klasē](channel:e-class).
      """;

  private static final DiagnosticMessages ENGLISH = DiagnosticMessages.in("en");

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();

  @Test
  void aGoodSchoolIsSummedUpInThreeLines() throws Exception {
    school("e-class");
    generate(folder.resolve("site"), false);
    assertEquals(3, log.lines().size());
    String files = log.lines().get(0);
    assertTrue(files.matches("info \\d+ pages, .*; 1 fact, 0 warnings"), files);
    assertTrue(log.lines().get(1).matches("info read \\d+\\.\\d\\d s, .*publish .* s"));
    assertEquals(
        "info Open " + folder.resolve("site/index.html").toUri(), log.lines().get(2));
  }

  @Test
  void aLatvianSchoolIsSummedUpInLatvian() throws Exception {
    school("e-class");
    GenerateMojo.generate(
        new BuildRequest(folder, folder.resolve("templates"), folder.resolve("site"), false),
        "lv",
        log);
    String files = log.lines().get(0);
    assertTrue(files.matches("info lapas: \\d+, .*; 1 fakts, 0 brīdinājumu"), files);
    assertTrue(
        log.lines().get(1).matches("info nolasīts \\d+\\.\\d\\d s, .*publicēts .* s"),
        log.lines().get(1));
    assertEquals(
        "info Atveriet " + folder.resolve("site/index.html").toUri(), log.lines().get(2));
    assertTrue(log.lines().stream().noneMatch(line -> line.contains("[word.")));
  }

  @Test
  void aSiteWithChecksumsIsForAWebServer() throws Exception {
    school("e-class");
    Path site = folder.resolve("site");
    GenerateMojo.generate(
        new BuildRequest(folder, folder.resolve("templates"), site, false, true), "en", log);
    assertEquals(
        "info For a web server: " + site + " (opened by a double click, its pages are without styles)",
        log.lines().get(2));
    assertTrue(Files.readString(site.resolve("index.html")).contains(" integrity=\"sha384-"));
  }

  @Test
  void everyLineOfAProblemCarriesItsMark() throws IOException {
    school("e-clas");
    MojoFailureException failure =
        assertThrows(MojoFailureException.class, () -> generate(folder.resolve("site"), false));
    assertEquals(
        "1 error in the school's files; nothing was published, see the lines above",
        failure.getMessage());
    assertTrue(
        log.lines()
            .containsAll(
                List.of(
                    "error content/regulations/rules.lv.md:9:51: error: no channel is called"
                        + " 'e-clas' [unknown-channel]",
                    "error   hint: did you mean 'e-class'?")),
        log.lines().toString());
  }

  @Test
  void warningsStopOnlyWhoeverIsStrict() throws Exception {
    school("e-class");
    Files.writeString(
        folder.resolve("content/channels.yml"),
        "e-class: {title: E-klase, kind: platform}\nstand: {title: Stends, kind: stand}\n");
    MojoFailureException failure =
        assertThrows(MojoFailureException.class, () -> generate(folder.resolve("site"), true));
    assertTrue(failure.getMessage().startsWith("1 warning in the school's files; nothing"));
    assertTrue(log.lines().get(0).startsWith("warn content/channels.yml:2:1: warning: "));
    generate(folder.resolve("site"), false);
    assertTrue(Files.exists(folder.resolve("site/index.html")));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedInASentence() throws IOException {
    school("e-class");
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    MojoExecutionException failure =
        assertThrows(MojoExecutionException.class, () -> generate(file.resolve("site"), false));
    assertTrue(
        failure.getCause() instanceof IOException, "Maven adds what a cause says: " + failure.getCause());
    assertTrue(failure.getMessage().startsWith(file.toString()), failure.getMessage());
    assertEquals(
        "/x cannot be read or written; see whether you may, and whether the disk is full",
        BuildLog.failure(new FileSystemException("/x"), ENGLISH));
    assertEquals(
        "a file cannot be read or written: no more", BuildLog.failure(new IOException("no more"), ENGLISH));
  }

  @Test
  void whoeverSkipsIsToldSo() throws Exception {
    GenerateMojo mojo = new GenerateMojo();
    Parameters.set(mojo, "source", folder.toFile());
    Parameters.set(mojo, "skip", true);
    mojo.setLog(log);
    mojo.execute();
    assertEquals(
        List.of("info nekas netiek veidots, jo norādīts kartiba.skip"), log.lines());
  }

  @Test
  void whoeverIsInTheWrongFolderIsToldSo() throws Exception {
    for (SchoolMojo mojo : List.of(new GenerateMojo(), new CheckMojo(), new ServeMojo())) {
      Parameters.set(mojo, "source", folder.toFile());
      MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
      assertEquals(
          "mapē " + folder + " nav ne site-config.yml, ne mapes content; palaidiet šo komandu skolas mapē"
              + " vai sāciet jaunu skolu ar init",
          failure.getMessage());
    }
  }

  private void generate(Path site, boolean strict) throws Exception {
    GenerateMojo.generate(
        new BuildRequest(folder, folder.resolve("templates"), site, strict), "en", log);
  }

  private void school(String channel) throws IOException {
    Files.createDirectories(folder.resolve("content/regulations"));
    Files.writeString(folder.resolve("site-config.yml"), CONFIG);
    Files.writeString(
        folder.resolve("content/topics.yml"), "grades: {title: Vērtējumi, group: learning}\n");
    Files.writeString(
        folder.resolve("content/channels.yml"), "e-class: {title: E-klase, kind: platform}\n");
    Files.writeString(
        folder.resolve("content/regulations/rules.lv.md"), RULES.replace("e-class", channel));
  }
}
