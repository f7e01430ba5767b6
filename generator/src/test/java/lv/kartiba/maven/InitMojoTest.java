package lv.kartiba.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.starter.Answers;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is asked and told who starts a school's folder. */
class InitMojoTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final StringBuilder said = new StringBuilder();

  @Test
  void latvianIsSpokenUnlessSomebodyAsksForEnglish() throws Exception {
    init(folder.resolve("lv"), null);
    assertTrue(log.lines().contains("info uzrakstīts  content/topics.yml"), log.lines().toString());
    assertEquals(
        "info tagad: mvn package izveido vietni, mvn kartiba:serve rāda to, kamēr rakstāt",
        log.lines().get(log.lines().size() - 1));
    init(folder.resolve("en"), "en");
    assertTrue(log.lines().contains("info written  content/topics.yml"), log.lines().toString());
  }

  @Test
  void aFolderInUseIsNamedInTheLanguageAskedFor() throws Exception {
    init(folder, null);
    MojoFailureException latvian =
        assertThrows(MojoFailureException.class, () -> init(folder, null));
    assertTrue(latvian.getMessage().startsWith("mapē " + folder + " jau ir skola"));
    MojoFailureException english =
        assertThrows(MojoFailureException.class, () -> init(folder, "en"));
    assertTrue(english.getMessage().contains("nothing was written"), english.getMessage());
    InitMojo goal = new InitMojo();
    Parameters.set(goal, "folder", folder.toFile());
    Parameters.set(goal, "numbering", "nobody-looks-at-this");
    assertTrue(
        assertThrows(MojoFailureException.class, goal::execute).getMessage().contains("jau ir skola"),
        "nobody is asked anything first");
  }

  @Test
  void whatThereIsToChooseFromIsExplainedAndAskedForUntilItIsNamed() throws Exception {
    Questions ask = questions("lv", "\nkā sanāk\nrestart\n");
    assertEquals("Mūsu skola", ask.text("word.ask-school", null, "Mūsu skola"));
    assertEquals(
        Answers.Numbering.RESTART,
        ask.oneOf("word.ask-numbering", null, Answers.Numbering.class));
    assertEquals(
        "Skolas nosaukums [Mūsu skola]: "
            + "Punktu numerācija:\n"
            + "  1  continuous        visā kārtībā pēc kārtas: 1., 2., 3. …\n"
            + "  2  by-chapter        ar nodaļas numuru: 1.1., 1.2., 2.1. …\n"
            + "  3  restart           katrā nodaļā no sākuma: 1., 2., tad atkal 1., 2.\n"
            + "  4  without-chapters  nodaļām nav numuru, punkti pēc kārtas: 1., 2., 3. …\n"
            + "Numurs vai vārds [1]: "
            + "„kā sanāk” nav neviens no šiem\n"
            + "Numurs vai vārds [1]: ",
        said.toString());
  }

  @Test
  void aNumberChoosesToo() throws Exception {
    assertEquals(
        Answers.Publishing.GITLAB,
        questions("en", "2\n").oneOf("word.ask-publishing", null, Answers.Publishing.class));
    assertEquals(
        "lv", questions("en", "5\n2\n").choice("word.ask-languages", null, List.of("lv,en", "lv")));
  }

  @Test
  void aKeyThatMovesThePointerIsNotTakenForAName() throws Exception {
    Questions ask = questions("en", "Skola\u001b[D\nRītausmas skola\n");
    assertEquals("Rītausmas skola", ask.text("word.ask-school", null, "Mūsu skola"));
    assertTrue(said.toString().contains("this must be one line of text\n"), said.toString());
  }

  @Test
  void aNameWhoseLettersGotLostIsNotTaken() {
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class,
            () -> questions("lv", "").text("word.ask-school", "R\uFFFD\uFFFDtausma", "Mūsu skola"));
    assertTrue(failure.getMessage().contains("iestatiet terminālim UTF-8"), failure.getMessage());
  }

  @Test
  void aParameterThatCannotBeIsToldWithItsQuestion() {
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class,
            () -> questions("en", "").choice("word.ask-languages", "ru", List.of("lv,en", "lv")));
    assertEquals("Languages (lv,en or lv): 'ru' is none of these", failure.getMessage());
  }

  private Questions questions(String language, String typed) {
    return new Questions(
        new BufferedReader(new StringReader(typed)),
        said::append,
        true,
        DiagnosticMessages.in(language));
  }

  private void init(Path into, String language) throws Exception {
    InitMojo goal = new InitMojo();
    Parameters.set(goal, "folder", into.toFile());
    Parameters.set(goal, "version", "1.0");
    if (language != null) {
      Parameters.set(goal, "lang", language);
    }
    goal.setLog(log);
    goal.execute();
  }
}
