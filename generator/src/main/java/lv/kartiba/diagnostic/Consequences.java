package lv.kartiba.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells a slip from what only follows from it, so that one slip is told once: where a link to a topic
 * is misspelt, it is not also said that nobody learns of the topic, nor that the translation has one
 * link more.
 *
 * <p>Only an error makes others silent, and each of them would be gone with it or be told then.
 */
final class Consequences {
  private static final String CONFIG = "site-config.yml";
  private static final String TOPICS = "content/topics.yml";
  private static final String CONTACTS = "content/contacts.yml";
  private static final String REGULATIONS = "content/regulations/";
  private static final Set<Rule> STRANGERS =
      Set.of(
          Rule.UNEXPECTED_FILE,
          Rule.UNKNOWN_LANGUAGE,
          Rule.WRONG_ID,
          Rule.UNKNOWN_TOPIC,
          Rule.UNKNOWN_CHANNEL);

  private static final Pattern CLAUSE = Pattern.compile("\\d+\\. ");

  /** Of more problems than anybody reads none is left out, as each is held against each. */
  private static final int MOST = 1_000;

  private final List<Diagnostic> found;

  private Consequences(List<Diagnostic> found) {
    this.found = found;
  }

  /** The problems without those that follow from others of them. */
  static List<Diagnostic> leftOut(List<Diagnostic> found) {
    boolean wrong = found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    if (!wrong || found.size() > MOST) {
      return found;
    }
    Consequences consequences = new Consequences(found);
    return found.stream().filter(problem -> !consequences.isOne(problem)).toList();
  }

  private boolean isOne(Diagnostic problem) {
    String path = problem.at().file().path();
    return problem.rule() != Rule.TWO_VERSIONS
            && any(error -> error.rule() == Rule.TWO_VERSIONS && isIn(error, path))
        || follows(problem);
  }

  private boolean follows(Diagnostic problem) {
    return switch (problem.rule()) {
      case MISSING_KEY ->
          isMisspelt(problem)
              || problem.at().file().path().startsWith(REGULATIONS) && isUnread(stem(problem));
      case MISPLACED_ATTRIBUTES ->
          any(
              error ->
                  isIn(error, problem.at().file().path())
                      && (isListBelow(error, problem.at().line())
                          || error.rule() == Rule.BROKEN_TABLE
                              && isBelow(error, problem.at().line())));
      case STRUCTURE_DIFFERS, CLAUSE_MISSING ->
          any(
              error ->
                  (isNoList(error)
                          || isNoChapter(error)
                          || isNoClause(error)
                          || isNoDirective(error)
                          || error.rule() == Rule.UNKNOWN_DIRECTIVE)
                      && stem(error).equals(stem(problem)));
      case CLAUSE_NUMBER ->
          any(
              error ->
                  isNumbering(error) && stem(error).equals(stem(problem))
                      || isNoChapter(error)
                          && isIn(error, problem.at().file().path())
                          && isBelow(problem, error.at().line() + 1));
      case TEXT_OUTSIDE_CLAUSE ->
          isNoList(problem)
              && any(
                  error ->
                      error.rule() == Rule.CLAUSE_NUMBER
                          && isIn(error, problem.at().file().path())
                          && isBelow(problem, error.at().line()));
      case MIXED_ENDS, LIST_END ->
          any(
              error ->
                  (error.rule() == Rule.CLAUSE_NUMBER || error.rule() == Rule.SECOND_LIST)
                      && isIn(error, problem.at().file().path()));
      case UNKNOWN_REFERENCE ->
          isWithoutSign(problem.args().get(0)) || any(Consequences::isNoClause);
      case TRANSLATION_HAS_MORE ->
          any(
              error ->
                  error.rule() == Rule.HEADING_ORDER && stem(error).equals(stem(problem)));
      case ID_NOT_IN_ORIGINAL -> any(error -> stem(error).equals(stem(problem)));
      case EVENT_PAST ->
          any(
              error ->
                  error.rule() == Rule.EVENT_ORDER
                      && isIn(error, problem.at().file().path())
                      && isBelow(error, problem.at().line()));
      case CLAUSE_END ->
          any(
              error ->
                  error.rule() == Rule.WRONG_ATTRIBUTE
                      && isIn(error, problem.at().file().path())
                      && isBelow(error, problem.at().line()));
      case CALENDAR_OVER -> any(error -> isIn(error, problem.at().file().path()));
      case MISSING_FILE -> isMisnamed(problem.at().file().path());
      case MISSING_AUTHORITATIVE ->
          isTextMisnamed(problem) || isLanguageMisspelt(problem) || isOfNothing(problem);
      case PAGE_MISSING -> isTextMisnamed(problem) || isRenamed(problem);
      case REGULATION_MISSING -> isTextMisnamed(problem);
      case UNKNOWN_CONTACT -> isMisnamed(CONTACTS) || isNotTaken(problem.args().get(0));
      case UNKNOWN_TOPIC ->
          isNotTaken(problem.args().get(0)) || isChannelNearBy(problem) || isOfRenamed(problem);
      case UNKNOWN_CHANNEL -> isNotTaken(problem.args().get(0)) || isOfRenamed(problem);
      case LINKS_DIFFER ->
          isBroken(idOf(problem.args().get(0)))
              || any(
                  error ->
                      problem.args().get(1).startsWith(error.at().file().path() + ":")
                          && (isNoLink(error) || isNoList(error))
                          && isBelow(error, lineOf(problem.args().get(1)))
                          || (isNoClause(error) || isNoChapter(error))
                              && stem(error).equals(stem(problem)));
      case TOPIC_WITHOUT_CHANNEL ->
          isUnread(REGULATIONS)
              || isBroken(problem.args().get(0))
              || any(Consequences::isNoClause)
              || any(error -> error.rule() == Rule.WRONG_TYPE && isBelow(error, problem, TOPICS));
      case CHANNEL_UNUSED ->
          isUnread(REGULATIONS) || any(Consequences::isNoClause) || any(Consequences::isNewChannel);
      case CONTACT_UNUSED -> isUnread(REGULATIONS);
      case ANNEX_WITHOUT_REFERENCE -> any(Consequences::isNoClause);
      case GROUP_EMPTY -> any(error -> isIn(error, TOPICS));
      case UNUSED_IMAGE -> isMeant(Rule.MISSING_IMAGE, problem.args().get(0));
      case EMPTY_TEXT -> any(error -> isIn(error, problem.at().file().path()));
      case LANGUAGE_LEFT_OUT -> any(Consequences::isWrongLanguage);
      case MISSING_TRANSLATION ->
          any(Consequences::isWrongLanguage) || isLanguageMisspelt(problem);
      case UNKNOWN_REGULATION -> isUnread(REGULATIONS + problem.args().get(0));
      case DEAD_LINK ->
          // the page of a redirect leads where the school's own line leads, which is told
          any(
              error ->
                  error.rule() == Rule.DEAD_LINK
                      && isIn(error, CONFIG)
                      && isIn(problem, error.args().get(0)));
      default -> false;
    };
  }

  /** Text between clauses that has taken the clauses directly below it along. */
  private static boolean isNoClause(Diagnostic error) {
    return error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
        && error
            .at()
            .file()
            .text()
            .lines()
            .skip(error.at().line())
            .takeWhile(line -> !line.isBlank())
            .anyMatch(line -> CLAUSE.matcher(line).lookingAt());
  }

  private static boolean isNoDirective(Diagnostic error) {
    return error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
        && meant(error).filter(directive -> directive.startsWith("[[")).isPresent();
  }

  private static boolean isNoLink(Diagnostic error) {
    return error.rule() == Rule.UNKNOWN_LINK || error.rule() == Rule.EMPTY_LINK;
  }

  /** How clauses are numbered cannot be read, so that their numbers cannot be looked at. */
  private static boolean isNumbering(Diagnostic error) {
    return error.rule() == Rule.WRONG_VALUE && error.args().get(1).equals("clauses");
  }

  /** A clause names a channel that is like none: it may be the one that nothing else names. */
  private static boolean isNewChannel(Diagnostic error) {
    return error.rule() == Rule.UNKNOWN_CHANNEL
        && error.at().file().path().startsWith(REGULATIONS)
        && error.hint().isEmpty();
  }

  /** Whether the clause's id was written, but not so that it could be read. */
  private boolean isWithoutSign(String id) {
    return isMeant(Rule.UNKNOWN_ATTRIBUTE, "#" + id)
        || any(
            error ->
                error.rule() == Rule.MISPLACED_ATTRIBUTES
                    && error.args().get(0).matches("\\{#" + id + "[ }].*"));
  }

  /** Whether the language that is missed is there in other letters. */
  private boolean isLanguageMisspelt(Diagnostic problem) {
    return any(
        error ->
            error.rule() == Rule.UNKNOWN_LANGUAGE
                && isIn(error, problem.at().file().path())
                && (error.at().line() == problem.at().line()
                    || isBelow(error, problem.at().line())
                        && error.at().column() == problem.at().column())
                && meant(error).filter(problem.args().get(0)::equals).isPresent());
  }

  /** Whether the text is about a topic or channel that is not there. */
  private boolean isOfNothing(Diagnostic problem) {
    return !mayBeRenamed(problem)
        && any(
            error ->
                (error.rule() == Rule.UNKNOWN_TOPIC || error.rule() == Rule.UNKNOWN_CHANNEL)
                    && isIn(error, problem.at().file().path())
                    && error.at().line() == 1
                    && error.at().column() == 1);
  }

  /** A translation whose name may be that of its original before it was renamed. */
  private static boolean mayBeRenamed(Diagnostic error) {
    return error.rule() == Rule.MISSING_AUTHORITATIVE
        && error.hint().filter(hint -> hint.key().equals("original-renamed")).isPresent();
  }

  /** The id of a file that may only have to be renamed. */
  private boolean isOfRenamed(Diagnostic problem) {
    return problem.at().line() == 1
        && problem.at().column() == 1
        && any(error -> mayBeRenamed(error) && isIn(error, problem.at().file().path()));
  }

  /** Whether its translation may be there under another name. */
  private boolean isRenamed(Diagnostic problem) {
    String path = problem.at().file().path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return any(
        error ->
            mayBeRenamed(error)
                && error.at().file().path().startsWith(folder)
                && error.at().file().path().endsWith("." + problem.args().get(1) + ".md"));
  }

  /** In braces the same id is missed as that of a topic. */
  private boolean isChannelNearBy(Diagnostic problem) {
    return any(
        error ->
            error.rule() == Rule.UNKNOWN_CHANNEL
                && error.args().get(0).equals(problem.args().get(0))
                && isIn(error, problem.at().file().path())
                && Math.abs(error.at().line() - problem.at().line()) <= 1);
  }

  /** Whether it is an entry that was not taken for one, or whose id had to be read otherwise. */
  private boolean isNotTaken(String id) {
    return isTooDeep(id) || isMeant(Rule.WRONG_ID, id);
  }

  private boolean any(Predicate<Diagnostic> wanted) {
    return found.stream()
        .anyMatch(problem -> problem.severity() == Severity.ERROR && wanted.test(problem));
  }

  private static boolean isIn(Diagnostic problem, String path) {
    return problem.at().file().path().equals(path);
  }

  private static Optional<String> meant(Diagnostic problem) {
    return problem
        .hint()
        .filter(hint -> hint.key().equals("did-you-mean"))
        .map(hint -> hint.args().get(0));
  }

  /** Whether somebody probably meant this, and wrote something else. */
  private boolean isMeant(Rule rule, String word) {
    return any(
        error -> error.rule() == rule && meant(error).filter(word::equals).isPresent());
  }

  /** Whether a file that is missing is there under a name that means nothing. */
  private boolean isMisnamed(String path) {
    return STRANGERS.stream().anyMatch(rule -> isMeant(rule, path));
  }

  /** The same for a page or a regulation, of which the other languages may tell. */
  private boolean isTextMisnamed(Diagnostic problem) {
    String path = problem.at().file().path();
    String stem = stem(problem);
    return path.endsWith(".md")
        && any(
            error ->
                STRANGERS.contains(error.rule())
                    && !isIn(error, path)
                    && meant(error)
                        .filter(name -> name.startsWith(stem + ".") || stem.endsWith("/" + name))
                        .isPresent());
  }

  /** The path of a text without its language. */
  private static String stem(Diagnostic problem) {
    return problem.at().file().path().replaceFirst("\\.[a-z]{2,3}\\.md$", "");
  }

  /** Whether a link that should name this cannot be read, or names something that is not there. */
  private boolean isBroken(String id) {
    return any(
        error ->
            switch (error.rule()) {
              case UNKNOWN_LINK ->
                  error.args().get(0).replaceAll("[^\\p{L}\\d-]+", " ").contains(" " + id)
                      || meant(error).filter(word -> word.endsWith(":" + id)).isPresent();
              case UNKNOWN_TOPIC, UNKNOWN_CHANNEL, UNKNOWN_CONTACT, UNKNOWN_REFERENCE ->
                  error.at().file().path().startsWith(REGULATIONS)
                      && (error.args().get(0).equals(id)
                          || meant(error).filter(id::equals).isPresent());
              default -> false;
            });
  }

  private static String idOf(String link) {
    return link.substring(Math.max(link.indexOf(':'), link.indexOf('#')) + 1);
  }

  /** Whether a whole file whose path begins so was not read. */
  private boolean isUnread(String folder) {
    return any(
        error ->
            error.at().file().path().startsWith(folder)
                && (error.rule() == Rule.YAML_SYNTAX
                    || error.rule() == Rule.TWO_VERSIONS
                    || error.rule() == Rule.MISSING_AUTHORITATIVE
                    || error.rule() == Rule.WRONG_ID && error.at().line() == 1
                    || error.rule() == Rule.UNEXPECTED_FILE && meant(error).isPresent()));
  }

  /** The key that is missed is there, in other letters. */
  private boolean isMisspelt(Diagnostic problem) {
    String key = problem.args().get(0);
    Predicate<Diagnostic> below =
        error ->
            isIn(error, problem.at().file().path()) && error.at().line() >= problem.at().line();
    int next =
        found.stream()
            .filter(other -> other.rule() == Rule.MISSING_KEY && other != problem)
            .filter(other -> other.args().get(0).equals(key) && below.test(other))
            .mapToInt(other -> other.at().line())
            .filter(line -> line > problem.at().line())
            .min()
            .orElse(Integer.MAX_VALUE);
    return any(
        error ->
            error.rule() == Rule.UNKNOWN_KEY
                && below.test(error)
                && error.at().line() < next
                && meant(error).filter(key::equals).isPresent());
  }

  /** Lines that should have been a list of sub-clauses are words of their clause. */
  private static boolean isNoList(Diagnostic error) {
    return error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
            && error.hint().filter(hint -> hint.key().equals("deep-list")).isPresent()
        || error.rule() == Rule.CLAUSE_NUMBER
        && error.hint().filter(hint -> hint.key().equals("typed-sub-number")).isPresent();
  }

  private static boolean isListBelow(Diagnostic error, int line) {
    return isNoList(error) && isBelow(error, line);
  }

  private static boolean isBelow(Diagnostic error, Diagnostic problem, String path) {
    return isIn(error, path) && error.at().line() > problem.at().line()
        && error.at().line() <= problem.at().line() + 12;
  }

  /** Within the lines a clause usually takes. */
  private static boolean isBelow(Diagnostic error, int line) {
    return error.at().line() >= line && error.at().line() <= line + 3;
  }

  /** A heading that does not begin a chapter, so that its clauses belong to the one before. */
  private static boolean isNoChapter(Diagnostic error) {
    return error.rule() == Rule.CHAPTER_LEVEL
        || error.rule() == Rule.TEXT_OUTSIDE_CLAUSE
            && error.hint().filter(hint -> hint.key().equals("heading-space")).isPresent();
  }

  /** An entry that is indented like a key of the one before it is told as a key nobody knows. */
  private boolean isTooDeep(String id) {
    return any(
        error -> error.rule() == Rule.UNKNOWN_KEY && error.args().get(0).equals(id));
  }

  private static int lineOf(String place) {
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }

  private static boolean isWrongLanguage(Diagnostic error) {
    return error.rule() == Rule.LANGUAGE_WITHOUT_MESSAGES
        || error.rule() == Rule.WRONG_VALUE
            && isIn(error, CONFIG)
            && error.args().get(1).equals("languages")
        || isIn(error, CONFIG) && meant(error).filter("languages"::equals).isPresent();
  }
}
