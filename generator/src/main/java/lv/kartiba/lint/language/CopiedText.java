package lv.kartiba.lint.language;

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

/** A translation of at least four words that is the original word for word. */
final class CopiedText implements Inspection {
  private static final Pattern FOUR_WORDS =
      Pattern.compile("(?s).*\\p{Ll}{2,}\\W+(?:.*\\p{L}{2,}\\W+){2}.*\\p{L}{2,}.*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language authoritative = subject.catalog().config().authoritative();
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
              && FOUR_WORDS.matcher(words).matches();
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
