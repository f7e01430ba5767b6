package lv.kartiba.lint.language;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Language;

/** A text that is in another language than it should be: two files or two short texts exchanged. */
final class WrongLanguage implements Inspection {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Small words that the other of the two languages does not have; „to” is in both. */
  private static final Set<String> LATVIAN =
      Set.of("un", "ar", "uz", "kā", "vai", "lai", "kas", "ja", "tas", "pēc", "līdz", "var");

  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "in", "is", "for", "you", "your", "with", "by", "that");

  private static final Pattern LATVIAN_WORD = Pattern.compile("\\p{L}*[āčēģīķļņšūž]\\p{L}*");
  private static final int FEWEST = 3;

  /** At least one word of so many has a letter with a Latvian sign in any Latvian text. */
  private static final int SHARE = 10;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language authoritative = subject.catalog().config().authoritative();
    Set<String> originals = new TreeSet<>();
    subject.in(authoritative.code()).forEach(passage -> originals.add(passage.words()));
    Vocabulary vocabulary = new Vocabulary(subject);
    Set<String> pages = new TreeSet<>();
    subject.passages().stream()
        .filter(passage -> passage.is(Kind.PAGE) && isOther(passage, passage.language().code()))
        .sorted(Comparator.comparing(passage -> !isOf(authoritative, passage)))
        .filter(passage -> !originals.contains(passage.words()) || isOf(authoritative, passage))
        .forEach(
            passage -> {
              if (pages.add(stem(passage))) {
                problems.report(
                    Rule.WRONG_LANGUAGE
                        .at(passage.from(), passage.language().code())
                        .underline(1));
              }
            });
    for (Passage passage : subject.passages()) {
      boolean copied =
          !passage.language().equals(authoritative) && originals.contains(passage.words());
      if (copied || passage.is(Kind.DETAIL, Kind.PAGE) || pages.contains(stem(passage))) {
        continue;
      }
      String language = passage.language().code();
      if (!passage.is(Kind.SHORT)) {
        if (isOther(passage, language)) {
          String first = passage.words().lines().findFirst().orElse("");
          problems.report(passage.problem(Rule.WRONG_LANGUAGE, first, language));
        }
      } else if (!language.equals("lv") && vocabulary.isLatvian(passage)) {
        problems.report(
            Rule.WRONG_LANGUAGE
                .at(
                    Written.after(passage.from(), CopiedText.key(passage), passage.words()),
                    language)
                .underline(passage.words().length()));
      }
    }
  }

  private static boolean isOf(Language language, Passage passage) {
    return passage.language().equals(language);
  }

  /** The file of a page without its language. */
  private static String stem(Passage passage) {
    return passage.from().file().path().replaceFirst("\\.[a-z]{2,3}\\.md$", "");
  }

  private static boolean isOther(Passage passage, String language) {
    long latvian = count(passage, LATVIAN);
    long english = count(passage, ENGLISH);
    return language.equals("en")
            && latvian >= FEWEST
            && latvian > 2 * english
            && hasLatvianLetters(passage)
        || language.equals("lv")
            && english >= FEWEST
            && english > 2 * latvian
            && !hasLatvianLetters(passage);
  }

  /** As the Latvian text has around a list of English titles, but no English text has. */
  private static boolean hasLatvianLetters(Passage passage) {
    String words = passage.words().toLowerCase(Locale.ROOT);
    return LATVIAN_WORD.matcher(words).results().count() * SHARE
        >= WORD.matcher(words).results().count();
  }

  private static long count(Passage passage, Set<String> words) {
    return WORD
        .matcher(passage.words().toLowerCase(Locale.ROOT))
        .results()
        .filter(word -> words.contains(word.group()))
        .count();
  }
}
