package lv.kartiba.diagnostic;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of slip an error is, for telling what follows from it. */
final class Cause {
  private static final String CONFIG = "site-config.yml";
  private static final String REGULATIONS = "content/regulations/";
  private static final Pattern CLAUSE = Pattern.compile("\\d+\\. ");

  private Cause() {}

  /** Text between clauses that has taken the clauses directly below it along. */
  static boolean isNoClause(Diagnostic error) {
    return error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
        && Stream.iterate(error.at().line() + 1, line -> line + 1)
            .map(error.at().file()::line)
            .takeWhile(line -> !line.isBlank())
            .anyMatch(line -> CLAUSE.matcher(line).lookingAt());
  }

  static boolean isNoDirective(Diagnostic error) {
    return error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
        && meant(error).filter(directive -> directive.startsWith("[[")).isPresent();
  }

  static boolean isNoLink(Diagnostic error) {
    return error.rule() == Rule.UNKNOWN_LINK || error.rule() == Rule.EMPTY_LINK;
  }

  /** How clauses are numbered cannot be read, so that their numbers cannot be looked at. */
  static boolean isNumbering(Diagnostic error) {
    return error.rule() == Rule.WRONG_VALUE && error.args().get(1).equals("clauses");
  }

  /** A clause names a channel that is like none: it may be the one that nothing else names. */
  static boolean isNewChannel(Diagnostic error) {
    return error.rule() == Rule.UNKNOWN_CHANNEL
        && error.at().file().path().startsWith(REGULATIONS)
        && error.hint().isEmpty();
  }

  /** Lines that should have been a list of sub-clauses are words of their clause. */
  static boolean isNoList(Diagnostic error) {
    return error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
            && error.hint().filter(hint -> hint.key().equals("deep-list")).isPresent()
        || error.rule() == Rule.CLAUSE_NUMBER
        && error.hint().filter(hint -> hint.key().equals("typed-sub-number")).isPresent();
  }

  /** A heading that does not begin a chapter, so that its clauses belong to the one before. */
  static boolean isNoChapter(Diagnostic error) {
    return error.rule() == Rule.CHAPTER_LEVEL
        || error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
            && error.hint().filter(hint -> hint.key().equals("heading-space")).isPresent();
  }

  static boolean isWrongLanguage(Diagnostic error) {
    return error.rule() == Rule.LANGUAGE_WITHOUT_MESSAGES
        || error.rule() == Rule.WRONG_VALUE
            && isIn(error, CONFIG)
            && error.args().get(1).equals("languages")
        || isIn(error, CONFIG) && meant(error).filter("languages"::equals).isPresent();
  }

  static Optional<String> meant(Diagnostic problem) {
    return problem
        .hint()
        .filter(hint -> hint.key().equals("did-you-mean"))
        .map(hint -> hint.args().get(0));
  }

  static boolean isIn(Diagnostic problem, String path) {
    return problem.at().file().path().equals(path);
  }
}
