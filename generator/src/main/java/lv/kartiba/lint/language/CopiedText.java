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
 * A translation of at least four words that is the original word for word. The school's name may be: not
 * every school has one in each language.
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
    for (Passage passage : subject.passages()) {
      String words = passage.words();
      String language = passage.language().code();
      boolean copied =
          !passage.language().equals(authoritative)
              && originals.contains(words)
              && !school.equals(Optional.of(words))
              && WORD.matcher(words).results().limit(FEWEST).count() == FEWEST;
      if (copied && passage.is(Kind.SHORT)) {
        problems.report(
            Rule.COPIED_TEXT
                .at(Written.after(passage.from(), language + ":", words), language)
                .underline(words.length()));
      } else if (copied) {
        problems.report(
            passage.problem(Rule.COPIED_TEXT, words.lines().findFirst().orElse(""), language));
      }
    }
  }
}
