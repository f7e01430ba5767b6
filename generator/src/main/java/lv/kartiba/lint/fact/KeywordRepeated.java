package lv.kartiba.lint.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Language;
import lv.kartiba.model.Topic;
import lv.kartiba.source.Position;

/** A keyword that is given twice to a topic, or is its title: it adds nothing to the search. */
final class KeywordRepeated implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Topic topic : subject.catalog().content().topics()) {
      topic
          .keywords()
          .byLanguage()
          .forEach((language, words) -> check(topic, language, words, problems));
    }
  }

  private static void check(
      Topic topic, Language language, List<String> words, Diagnostics problems) {
    Set<String> seen = new TreeSet<>();
    topic.title().exactly(language).ifPresent(title -> seen.add(title.toLowerCase(Locale.ROOT)));
    for (String word : words) {
      if (!seen.add(word.toLowerCase(Locale.ROOT))) {
        Position first = Written.after(topic.at(), "keywords:", word);
        problems.report(Rule.KEYWORD_REPEATED.at(first, word));
      }
    }
  }
}
