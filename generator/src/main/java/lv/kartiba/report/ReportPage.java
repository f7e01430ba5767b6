package lv.kartiba.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.RuleHelp;
import lv.kartiba.diagnostic.Severity;

/** Puts the page for the school together. */
final class ReportPage {
  private final DiagnosticMessages messages;
  private final RuleHelp help;

  ReportPage(DiagnosticMessages messages, RuleHelp help) {
    this.messages = messages;
    this.help = help;
  }

  ReportView of(String language, List<Diagnostic> problems) {
    Map<String, List<ReportView.Problem>> byFile = new LinkedHashMap<>();
    for (Diagnostic problem : problems) {
      byFile
          .computeIfAbsent(problem.at().file().path(), path -> new ArrayList<>())
          .add(view(problem));
    }
    List<ReportView.File> files = new ArrayList<>();
    byFile.forEach((path, found) -> files.add(new ReportView.File(path, List.copyOf(found))));
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(one -> one.severity() == severity).count();
      counts.add(messages.count(severity, count));
    }
    return new ReportView(language, List.copyOf(counts), List.copyOf(files));
  }

  private ReportView.Problem view(Diagnostic problem) {
    String line = problem.at().file().line(problem.at().line());
    int from = Math.min(problem.at().column() - 1, line.length());
    int to = Math.min(from + problem.length(), line.length());
    return new ReportView.Problem(
        problem.severity().id(),
        messages.severity(problem.severity()),
        problem.at().line(),
        messages.message(problem),
        messages.hint(problem),
        problem.rule().id(),
        line.substring(0, from),
        line.substring(from, to),
        line.substring(to),
        help.meaning(problem.rule()));
  }
}
