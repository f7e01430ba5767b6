package lv.kartiba.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.RuleHelp;
import lv.kartiba.source.SourceFile;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SARIF, read by the tool of those who wrote the standard, which knows its schema. */
@NeedsProgram("sarif-multitool")
class SarifToolTest {
  private static final SourceFile TOPICS =
      SourceFile.of("content/my topics.yml", "grades:\n  available:\n    - eklase\n");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void theToolFindsNoFault(String language) throws Exception {
    List<Diagnostic> problems =
        List.of(
            Rule.UNKNOWN_CHANNEL.at(TOPICS.at(3, 7), "eklase").hint("did-you-mean", "e-class"),
            Rule.FILE_NAME.at(TOPICS.start(), "my topics.yml").underline(1),
            Rule.DOUBLED_WORD.at(TOPICS.at(3, 7), "<b>, 100%: „x”"));
    String said = said(Sarif.of(problems, DiagnosticMessages.in(language), RuleHelp.in(language)));
    assertTrue(said.contains("Analysis completed successfully"), said);
    assertFalse(said.contains(": error "), said);
  }

  @Test
  void whereNothingWasFoundThereIsNoFaultEither() throws Exception {
    String said = said(Sarif.of(List.of(), DiagnosticMessages.in("lv"), RuleHelp.in("lv")));
    assertFalse(said.contains(": error "), said);
  }

  @Test
  void theToolWouldFindOne() throws Exception {
    String good = Sarif.of(List.of(), DiagnosticMessages.in("lv"), RuleHelp.in("lv"));
    String said = said(good.replace("\"results\"", "\"outcome\""));
    assertTrue(said.contains(": error "), said);
  }

  private String said(String sarif) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("check.sarif"), sarif);
    Path said = folder.resolve("said.txt");
    ProcessBuilder tool =
        new ProcessBuilder(
            Programs.program("sarif-multitool").orElseThrow().toString(),
            "validate",
            file.toString(),
            "--output",
            folder.resolve("out.sarif").toString(),
            "--log",
            "ForceOverwrite");
    // without this it looks for a library of languages that few machines have
    tool.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    Process process = tool.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it answers");
    return Files.readString(said, UTF_8);
  }
}
