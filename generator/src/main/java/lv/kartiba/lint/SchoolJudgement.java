package lv.kartiba.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Judgement;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.model.Checks;
import lv.kartiba.model.Checks.Level;
import lv.kartiba.model.Checks.Suppression;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.source.Position;

/**
 * What a school decided in {@code site-config.yml}: how grave a rule is, and places where one does
 * not count. Remembers which decisions were of use.
 *
 * <p>Example: {@code suppressions: [{rule: list-end, clause: "4.14.", reason: so approved}]} leaves
 * out {@code list-end} from the line of clause 4.14. on, down to the next clause of its level, in the
 * original and in each translation.
 */
public final class SchoolJudgement implements Judgement {
  private final Checks checks;
  private final List<Lines> clauses;
  private final Set<Position> used = new TreeSet<>();

  /** The lines of a file that a clause takes, its sub-clauses included. */
  private record Lines(String number, String id, String file, int first, int last) {}

  private SchoolJudgement(Checks checks, List<Lines> clauses) {
    this.checks = checks;
    this.clauses = clauses;
  }

  /** The decisions about a school's own content. */
  public static SchoolJudgement of(Catalog catalog) {
    List<Lines> lines = new ArrayList<>();
    Language authoritative = catalog.config().authoritative();
    for (Regulation regulation : catalog.regulations()) {
      for (Language language : catalog.config().languages()) {
        if (!language.equals(authoritative)) {
          List<Clause> all =
              regulation.chapters().stream()
                  .flatMap(chapter -> chapter.clauses().stream())
                  .toList();
          add(all, Integer.MAX_VALUE, language, lines);
        }
      }
      for (Chapter chapter : regulation.chapters()) {
        List<Clause> points = chapter.clauses();
        int end = Integer.MAX_VALUE;
        for (Chapter next : regulation.chapters()) {
          if (next.index() == chapter.index() + 1) {
            end = next.at().line() - 1;
          }
        }
        add(points, end, authoritative, lines);
      }
    }
    return new SchoolJudgement(catalog.config().checks(), lines);
  }

  /** The lines of clauses in one language; those that are not translated have none. */
  private static void add(
      List<Clause> clauses, int end, Language language, List<Lines> lines) {
    List<Clause> there = clauses.stream().filter(clause -> isThere(clause, language)).toList();
    for (int i = 0; i < there.size(); i++) {
      Clause clause = there.get(i);
      Position at = clause.in(language).at();
      int last = i + 1 < there.size() ? there.get(i + 1).in(language).at().line() - 1 : end;
      lines.add(
          new Lines(
              clause.number().printed(), clause.anchor(), at.file().path(), at.line(), last));
      add(clause.children(), last, language, lines);
    }
  }

  private static boolean isThere(Clause clause, Language language) {
    return clause.in(language).language().equals(language);
  }

  @Override
  public Optional<Diagnostic> of(Diagnostic problem) {
    String rule = problem.rule().id();
    for (Suppression suppression : checks.suppressions()) {
      if (suppression.rule().equals(rule) && covers(suppression, problem.at())) {
        synchronized (used) {
          used.add(suppression.at());
        }
        return Optional.empty();
      }
    }
    Level level = checks.levels().get(rule);
    if (level == null) {
      return Optional.of(problem);
    }
    return switch (level) {
      case OFF -> Optional.empty();
      case NOTE -> Optional.of(problem.as(Severity.NOTE));
      case WARNING -> Optional.of(problem.as(Severity.WARNING));
      case ERROR -> Optional.of(problem.as(Severity.ERROR));
    };
  }

  /**
   * Reports the places of which nothing was found; to be asked when all rules have looked.
   *
   * @param external whether other websites were asked, too
   */
  public void reportUnused(Diagnostics problems, boolean external) {
    problems.all();
    for (Suppression suppression : checks.suppressions()) {
      boolean looked = external || !suppression.rule().startsWith("external-");
      if (looked && !used.contains(suppression.at())) {
        problems.report(Rule.UNUSED_SUPPRESSION.at(suppression.at(), suppression.rule()));
      }
    }
  }

  private boolean covers(Suppression suppression, Position at) {
    String path = at.file().path();
    if (suppression.file().filter(file -> !file.equals(path)).isPresent()) {
      return false;
    }
    if (suppression.clause().isEmpty()) {
      return true;
    }
    String clause = suppression.clause().orElseThrow();
    return clauses.stream()
        .filter(lines -> lines.number().equals(clause) || lines.id().equals(clause))
        .anyMatch(
            lines ->
                lines.file().equals(path)
                    && lines.first() <= at.line()
                    && at.line() <= lines.last());
  }
}
