package lv.kartiba.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.output.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary of a build has words for whatever was made, and for each step. */
class SummaryWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void everyFormatAndEveryStepHasWords(String language) {
    DiagnosticMessages messages = DiagnosticMessages.in(language);
    for (OutputFormat format : OutputFormats.ALL) {
      String key = "word.files." + format.name().replace(' ', '-');
      assertTrue(messages.words(key, "7").matches(".*\\b7\\b.*"), key);
    }
    for (Stage stage : Stage.values()) {
      String key = "word.stage." + stage.id();
      assertTrue(messages.words(key, "7").matches(".*\\b7\\b.*"), key);
    }
  }
}
