package lv.kartiba.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.RuleHelp;
import lv.kartiba.model.Language;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;

/** Writes what was found into a folder: {@code check.html}, {@code check.sarif}, {@code annotations.txt}. */
public final class Reports {
  private Reports() {}

  /**
   * Writes all reports; the folder is created where there is none.
   *
   * @param language of the sentences: {@code lv} or {@code en}
   */
  public static void write(Path folder, List<Diagnostic> problems, String language) {
    DiagnosticMessages messages = DiagnosticMessages.in(language);
    RuleHelp help = RuleHelp.in(language);
    Language code = new Language(language);
    TemplateSource source = TemplateSource.shipped();
    Templates templates = new Templates(source, Messages.read(source, List.of(code)));
    String page =
        templates.render(
            "check/report.ftlh", code, new ReportPage(messages, help).of(language, problems));
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("check.html"), page);
      Files.writeString(
          folder.resolve("check.css"), source.text("check/report.css").orElseThrow());
      Files.writeString(folder.resolve("check.sarif"), Sarif.of(problems, messages, help));
      Files.writeString(
          folder.resolve("annotations.txt"), Annotations.of(problems, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
