package lv.kartiba.lint.fact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ChannelKind;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Mentions;
import lv.kartiba.prose.PlainText;

/**
 * A channel that clauses call by quite different words: „tīmekļvietnē” here, „mājaslapā” there. Case
 * endings and added words do not count, as long as one word is the same; nor do talks, telephones
 * and meetings, which everybody knows by many words.
 */
final class ChannelWords implements Inspection {
  private static final Set<ChannelKind> NAMED =
      EnumSet.of(
          ChannelKind.WEBSITE, ChannelKind.PLATFORM, ChannelKind.STAND, ChannelKind.DOCUMENT);
  private static final int STEM = 4;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language language = subject.catalog().config().authoritative();
    Map<String, String> first = new TreeMap<>();
    Set<String> told = new TreeSet<>();
    subject
        .of(Kind.CLAUSE)
        .filter(passage -> passage.language().equals(language))
        .flatMap(passage -> Mentions.in(passage.blocks()).stream())
        .filter(mention -> mention.kind() == MentionKind.CHANNEL && isNamed(mention, subject))
        .forEach(
            mention -> {
              String words = PlainText.of(mention.content());
              String before = first.putIfAbsent(mention.target(), words);
              if (before != null && !isAlike(before, words) && told.add(mention.target())) {
                problems.report(
                    Rule.CHANNEL_WORDS.at(mention.at(), mention.target(), words, before));
              }
            });
  }

  private static boolean isNamed(Inline.Mention mention, Subject subject) {
    return subject
        .catalog()
        .channel(new ChannelId(mention.target()))
        .filter(channel -> NAMED.contains(channel.kind()))
        .isPresent();
  }

  private static boolean isAlike(String one, String other) {
    Set<String> stems = stems(one);
    return stems(other).stream().anyMatch(stems::contains) || stems.isEmpty();
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new TreeSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > STEM) {
        stems.add(word.substring(0, STEM));
      } else if (word.length() > 2) {
        stems.add(word);
      }
    }
    return stems;
  }
}
