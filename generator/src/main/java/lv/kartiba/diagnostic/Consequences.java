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
 * <p>Only an error makes others silent, and each of them would be gone with it or be told then. What
 * the school itself calls an error makes none silent, itself least of all, and one error is always
 * told.
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
    List<Diagnostic> told =
        found.stream().filter(problem -> !consequences.isOne(problem)).toList();
    return told.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? told : found;
  }

  private boolean isOne(Diagnostic problem) {
    String path = problem.at().file().path();
    return problem.rule() != Rule.TWO_VERSIONS
            && any(error -> error.rule() == Rule.TWO_VERSIONS && Cause.isIn(error, path))
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
                  Cause.isIn(error, problem.at().file().path())
                      && (isListBelow(error, problem.at().line())
                          || error.rule() == Rule.BROKEN_TABLE
                              && isBelow(error, problem.at().line())));
      case STRUCTURE_DIFFERS, CLAUSE_MISSING ->
          any(
              error ->
                  (Cause.isNoList(error)
                          || Cause.isNoChapter(error)
                          || Cause.isNoClause(error)
                          || Cause.isNoDirective(error)
                          || error.rule() == Rule.UNKNOWN_DIRECTIVE
                          || problem.rule() == Rule.CLAUSE_MISSING
                              && error.rule() == Rule.STRUCTURE_DIFFERS)
                      && stem(error).equals(stem(problem)));
      case CLAUSE_NUMBER ->
          any(
              error ->
                  Cause.isNumbering(error) && stem(error).equals(stem(problem))
                      || Cause.isNoChapter(error)
                          && Cause.isIn(error, problem.at().file().path())
                          && isBelow(problem, error.at().line() + 1));
      case TEXT_OUTSIDE_CLAUSE ->
          Cause.isNoList(problem)
              && any(
                  error ->
                      error.rule() == Rule.CLAUSE_NUMBER
                          && Cause.isIn(error, problem.at().file().path())
                          && isBelow(problem, error.at().line()));
      case MIXED_ENDS, LIST_END ->
          any(
              error ->
                  (error.rule() == Rule.CLAUSE_NUMBER || error.rule() == Rule.SECOND_LIST)
                      && Cause.isIn(error, problem.at().file().path()));
      case UNKNOWN_REFERENCE ->
          isWithoutSign(problem.args().get(0)) || any(Cause::isNoClause);
      case TRANSLATION_HAS_MORE ->
          any(
              error ->
                  error.rule() == Rule.HEADING_ORDER && stem(error).equals(stem(problem)));
      case ID_NOT_IN_ORIGINAL -> any(error -> stem(error).equals(stem(problem)));
      case EVENT_PAST ->
          any(
              error ->
                  error.rule() == Rule.EVENT_ORDER
                      && Cause.isIn(error, problem.at().file().path())
                      && isBelow(error, problem.at().line()));
      case CLAUSE_END ->
          any(
              error ->
                  error.rule() == Rule.WRONG_ATTRIBUTE
                      && Cause.isIn(error, problem.at().file().path())
                      && isBelow(error, problem.at().line()));
      case CALENDAR_OVER -> any(error -> Cause.isIn(error, problem.at().file().path()));
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
                          && (Cause.isNoLink(error) || Cause.isNoList(error))
                          && isBelow(error, lineOf(problem.args().get(1)))
                          || (Cause.isNoClause(error) || Cause.isNoChapter(error))
                              && stem(error).equals(stem(problem)));
      case TOPIC_WITHOUT_CHANNEL ->
          isUnread(REGULATIONS)
              || isBroken(problem.args().get(0))
              || any(Cause::isNoClause)
              || any(error -> error.rule() == Rule.WRONG_TYPE && isBelow(error, problem, TOPICS));
      case CHANNEL_UNUSED ->
          isUnread(REGULATIONS) || any(Cause::isNoClause) || any(Cause::isNewChannel);
      case CONTACT_UNUSED -> isUnread(REGULATIONS);
      case ANNEX_WITHOUT_REFERENCE -> any(Cause::isNoClause);
      case GROUP_EMPTY -> any(error -> Cause.isIn(error, TOPICS));
      case UNUSED_IMAGE -> isMeant(Rule.MISSING_IMAGE, problem.args().get(0));
      case EMPTY_TEXT -> any(error -> Cause.isIn(error, problem.at().file().path()));
      case LANGUAGE_LEFT_OUT -> any(Cause::isWrongLanguage);
      case MISSING_TRANSLATION ->
          any(Cause::isWrongLanguage) || isLanguageMisspelt(problem);
      case UNKNOWN_REGULATION -> isUnread(REGULATIONS + problem.args().get(0));
      case DEAD_LINK ->
          // the page of a redirect leads where the school's own line leads, which is told
          any(
              error ->
                  error.rule() == Rule.DEAD_LINK
                      && Cause.isIn(error, CONFIG)
                      && Cause.isIn(problem, error.args().get(0)));
      default -> false;
    };
  }

  /** Whether the clause's id was written, but not so that it could be read. */
  private boolean isWithoutSign(String id) {
    return isMeant(Rule.UNKNOWN_ATTRIBUTE, "#" + id)
        || any(
            error ->
                error.rule() == Rule.MISPLACED_ATTRIBUTES
                    && (error.args().get(0).startsWith("{#" + id + " ")
                        || error.args().get(0).startsWith("{#" + id + "}")));
  }

  /** Whether the language that is missed is there in other letters. */
  private boolean isLanguageMisspelt(Diagnostic problem) {
    return any(
        error ->
            error.rule() == Rule.UNKNOWN_LANGUAGE
                && Cause.isIn(error, problem.at().file().path())
                && (error.at().line() == problem.at().line()
                    || isBelow(error, problem.at().line())
                        && error.at().column() == problem.at().column())
                && Cause.meant(error).filter(problem.args().get(0)::equals).isPresent());
  }

  /** Whether the text is about a topic or channel that is not there. */
  private boolean isOfNothing(Diagnostic problem) {
    return !mayBeRenamed(problem)
        && any(
            error ->
                (error.rule() == Rule.UNKNOWN_TOPIC || error.rule() == Rule.UNKNOWN_CHANNEL)
                    && Cause.isIn(error, problem.at().file().path())
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
        && any(error -> mayBeRenamed(error) && Cause.isIn(error, problem.at().file().path()));
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
                && Cause.isIn(error, problem.at().file().path())
                && Math.abs(error.at().line() - problem.at().line()) <= 1);
  }

  /** Whether it is an entry that was not taken for one, or whose id had to be read otherwise. */
  private boolean isNotTaken(String id) {
    return isTooDeep(id) || isMeant(Rule.WRONG_ID, id);
  }

  private boolean any(Predicate<Diagnostic> wanted) {
    return found.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> problem.rule().severity() == Severity.ERROR)
        .anyMatch(wanted);
  }

  /** Whether somebody probably meant this, and wrote something else. */
  private boolean isMeant(Rule rule, String word) {
    return any(
        error -> error.rule() == rule && Cause.meant(error).filter(word::equals).isPresent());
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
                    && !Cause.isIn(error, path)
                    && Cause.meant(error)
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
                      || Cause.meant(error).filter(word -> word.endsWith(":" + id)).isPresent();
              case UNKNOWN_TOPIC, UNKNOWN_CHANNEL, UNKNOWN_CONTACT, UNKNOWN_REFERENCE ->
                  error.at().file().path().startsWith(REGULATIONS)
                      && (error.args().get(0).equals(id)
                          || Cause.meant(error).filter(id::equals).isPresent());
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
                    || error.rule() == Rule.UNEXPECTED_FILE && Cause.meant(error).isPresent()));
  }

  /** The key that is missed is there, in other letters. */
  private boolean isMisspelt(Diagnostic problem) {
    String key = problem.args().get(0);
    Predicate<Diagnostic> below =
        error ->
            Cause.isIn(error, problem.at().file().path()) && error.at().line() >= problem.at().line();
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
                && Cause.meant(error).filter(key::equals).isPresent());
  }

  private static boolean isListBelow(Diagnostic error, int line) {
    return Cause.isNoList(error) && isBelow(error, line);
  }

  private static boolean isBelow(Diagnostic error, Diagnostic problem, String path) {
    return Cause.isIn(error, path) && error.at().line() > problem.at().line()
        && error.at().line() <= problem.at().line() + 12;
  }

  /** Within the lines a clause usually takes. */
  private static boolean isBelow(Diagnostic error, int line) {
    return error.at().line() >= line && error.at().line() <= line + 3;
  }

  /** An entry that is indented like a key of the one before it is told as a key nobody knows. */
  private boolean isTooDeep(String id) {
    return any(
        error -> error.rule() == Rule.UNKNOWN_KEY && error.args().get(0).equals(id));
  }

  private static int lineOf(String place) {
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }
}
