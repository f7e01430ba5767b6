package lv.kartiba.defect;

import java.util.List;
import java.util.function.Predicate;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;

/** One slip, what is expected of it, and all that is said. */
record ToldSlip(FreshSlip slip, FreshSlip.Mark mark, List<Diagnostic> problems) {
  static final DiagnosticMessages ENGLISH = DiagnosticMessages.in("en");

  boolean inFile() {
    return any(problem -> problem.at().file().path().equals(mark.file()));
  }

  boolean onLine() {
    return any(problem -> isOnLine(problem, mark));
  }

  boolean inColumn() {
    return any(problem -> isInColumn(problem, mark));
  }

  boolean advised() {
    return any(
        problem ->
            isOnLine(problem, mark)
                && mark.advice().filter(ENGLISH.hint(problem)::contains).isPresent());
  }

  /** Whether as much is said about the line as there are slips in it. */
  boolean once() {
    long told = problems.stream().filter(problem -> isOnLine(problem, mark)).count();
    return told == slip.marks().stream().filter(other -> isSameLine(other, mark)).count();
  }

  private boolean any(Predicate<Diagnostic> wanted) {
    return problems.stream().anyMatch(wanted);
  }

  static boolean isOnLine(Diagnostic problem, FreshSlip.Mark mark) {
    return problem.at().file().path().equals(mark.file()) && problem.at().line() == mark.line();
  }

  private static boolean isInColumn(Diagnostic problem, FreshSlip.Mark mark) {
    int column = problem.at().column();
    return isOnLine(problem, mark) && column >= mark.from() && column <= mark.to();
  }

  private static boolean isSameLine(FreshSlip.Mark one, FreshSlip.Mark other) {
    return one.file().equals(other.file()) && one.line() == other.line();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n" + slip.title() + ": " + mark + "\n");
    problems.forEach(problem -> text.append(DiagnosticText.of(problem, ENGLISH).indent(4)));
    return text.toString();
  }
}
