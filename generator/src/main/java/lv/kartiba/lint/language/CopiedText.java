package lv.kartiba.lint.language;

import java.util.Optional;
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

/**
 * A translation that is the original word for word: of at least four words, or of fewer that are
 * certainly no name. Of a page that is told once. The school's name may be, and an address: not every
 * school has one in each language.
 */
final class CopiedText implements Inspection {
  private static final int FEWEST = 4;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language authoritative = subject.catalog().config().authoritative();
    Optional<String> school = subject.catalog().config().school().name().exactly(authoritative);
    Set<String> originals = new TreeSet<>();
    subject
        .in(authoritative.code())
        .filter(passage -> !passage.is(Kind.DETAIL))
        .forEach(passage -> originals.add(passage.words()));
    Vocabulary vocabulary = new Vocabulary(subject);
    Set<String> pages = new TreeSet<>();
    for (Passage passage : subject.passages()) {
      String words = passage.words();
      String language = passage.language().code();
      boolean copied =
          !passage.language().equals(authoritative)
              && originals.contains(words)
              && !school.equals(Optional.of(words))
              && !Vocabulary.isName(passage)
              && (WORD.matcher(words).results().limit(FEWEST).count() == FEWEST
                  || vocabulary.isLatvian(passage));
      String file = passage.from().file().path();
      if (!copied || isPage(passage) && !pages.add(file)) {
        continue;
      }
      if (passage.is(Kind.SHORT)) {
        problems.report(
            Rule.COPIED_TEXT
                .at(Written.after(passage.from(), key(passage), words), language)
                .underline(words.length()));
      } else {
        problems.report(
            passage.problem(Rule.COPIED_TEXT, words.lines().findFirst().orElse(""), language));
      }
    }
  }

  private static boolean isPage(Passage passage) {
    return passage.from().file().path().endsWith(".md")
        && passage.is(Kind.PAGE, Kind.SHORT, Kind.ANNEX);
  }

  /** Behind what a short text stands in its file. */
  static String key(Passage passage) {
    return isPage(passage) ? ": " : passage.language().code() + ":";
  }
}
