package lv.kartiba.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
      Set.of(Rule.UNEXPECTED_FILE, Rule.UNKNOWN_LANGUAGE, Rule.WRONG_ID);

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
                      && isListBelow(error, problem.at().line()));
      case STRUCTURE_DIFFERS, CLAUSE_MISSING ->
          any(
              error ->
                  (isNoList(error) || isNoChapter(error)) && stem(error).equals(stem(problem)));
      case CLAUSE_END ->
          any(
              error ->
                  error.rule() == Rule.WRONG_ATTRIBUTE
                      && isIn(error, problem.at().file().path())
                      && isBelow(error, problem.at().line()));
      case CALENDAR_OVER -> any(error -> isIn(error, problem.at().file().path()));
      case MISSING_FILE -> isMisnamed(problem.at().file().path());
      case MISSING_AUTHORITATIVE, PAGE_MISSING, REGULATION_MISSING -> isTextMisnamed(problem);
      case UNKNOWN_CONTACT -> isMisnamed(CONTACTS) || isTooDeep(problem.args().get(0));
      case UNKNOWN_TOPIC, UNKNOWN_CHANNEL -> isTooDeep(problem.args().get(0));
      case LINKS_DIFFER ->
          isBroken(idOf(problem.args().get(0)))
              || any(
                  error ->
                      problem.args().get(1).startsWith(error.at().file().path() + ":")
                          && isListBelow(error, lineOf(problem.args().get(1))));
      case TOPIC_WITHOUT_CHANNEL ->
          isUnread(REGULATIONS) || isBroken(problem.args().get(0));
      case CHANNEL_UNUSED, CONTACT_UNUSED -> isUnread(REGULATIONS);
      case GROUP_EMPTY -> any(error -> isIn(error, TOPICS));
      case UNUSED_IMAGE -> isMeant(Rule.MISSING_IMAGE, problem.args().get(0));
      case EMPTY_TEXT -> any(error -> isIn(error, problem.at().file().path()));
      case LANGUAGE_LEFT_OUT, MISSING_TRANSLATION -> any(Consequences::isWrongLanguage);
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
    return error.rule() == Rule.CLAUSE_NUMBER
        && error.hint().filter(hint -> hint.key().equals("typed-sub-number")).isPresent();
  }

  private static boolean isListBelow(Diagnostic error, int line) {
    return isNoList(error) && isBelow(error, line);
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
            && error.args().get(1).equals("languages");
  }
}
