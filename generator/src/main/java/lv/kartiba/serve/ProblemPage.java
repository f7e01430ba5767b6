package lv.kartiba.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.model.Language;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;

/** Makes the page that stands in the place of one that cannot be shown, and says why. */
final class ProblemPage {
  private static final Language ANY = new Language("en");

  private final Sentences sentences;
  private final DiagnosticMessages messages;
  private final Templates templates;

  /**
   * @param language of the person who writes
   */
  ProblemPage(String language) {
    this.sentences = Sentences.in(language);
    this.messages = DiagnosticMessages.in(language);
    TemplateSource shipped = TemplateSource.shipped();
    this.templates = new Templates(shipped, Messages.read(shipped, List.of(ANY)));
  }

  /**
   * The page as HTML.
   *
   * @param good the address of the last page without errors, where the one asked for has some
   */
  String html(List<Diagnostic> problems, Optional<String> good) {
    List<ProblemsView.Group> groups = new ArrayList<>();
    group(problems, Severity.ERROR).ifPresent(groups::add);
    group(problems, Severity.WARNING).ifPresent(groups::add);
    String state =
        groups.isEmpty() ? "good" : groups.get(0).grave() ? "errors" : "warnings";
    Optional<ProblemsView.Way> way =
        state.equals("errors")
            ? good.map(href -> new ProblemsView.Way(href, sentences.of("good")))
            : Optional.of(new ProblemsView.Way("/", sentences.of("home")));
    ProblemsView view =
        new ProblemsView(
            sentences.of("language"),
            sentences.of("title." + state),
            sentences.of("lead." + state),
            way,
            groups);
    return templates.render("serve/problems.ftlh", ANY, view);
  }

  private Optional<ProblemsView.Group> group(List<Diagnostic> all, Severity severity) {
    List<ProblemsView.Problem> problems =
        all.stream()
            .filter(problem -> problem.severity() == severity)
            .map(this::problem)
            .toList();
    boolean grave = severity == Severity.ERROR;
    String title = sentences.of(grave ? "errors" : "warnings");
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProblemsView.Group(title, grave, problems));
  }

  private ProblemsView.Problem problem(Diagnostic problem) {
    return new ProblemsView.Problem(
        problem.at().toString(),
        messages.message(problem),
        problem.rule().id(),
        messages.hintWord(),
        messages.hint(problem),
        excerpt(problem));
  }

  private static Optional<ProblemsView.Excerpt> excerpt(Diagnostic problem) {
    String line = problem.at().file().line(problem.at().line());
    int from = Math.min(problem.at().column() - 1, line.length());
    int to = Math.min(from + problem.length(), line.length());
    return line.isBlank()
        ? Optional.empty()
        : Optional.of(
            new ProblemsView.Excerpt(
                problem.at().line(),
                line.substring(0, from),
                line.substring(from, to),
                line.substring(to)));
  }
}
