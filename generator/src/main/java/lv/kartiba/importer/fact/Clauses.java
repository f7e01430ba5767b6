package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a sentence where it says two things: {@code ievieto materiālus platformā un vērtējumu
 * ieraksta žurnālā}. Each part has its own predicate, channel and topic.
 */
final class Clauses {
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu),\\s*(?:bet|savukārt|kā arī|un|kur[iau]?s?|taču)\\s+|\\s+un\\s+(?!citi|tml)|\\s+[–-]\\s+");

  private Clauses() {}

  static List<Sentence> split(Sentence sentence, List<Span> channels) {
    String text = sentence.text();
    List<Sentence> parts = new ArrayList<>();
    int from = 0;
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      int cut = between.end();
      if (isWhole(sentence, from, between.start(), channels)
          && isWhole(sentence, cut, text.length(), channels)
          && beginsAnew(text.substring(cut))) {
        parts.add(part(sentence, from, cut));
        from = cut;
      }
    }
    parts.add(part(sentence, from, text.length()));
    return parts;
  }

  private static Sentence part(Sentence sentence, int from, int to) {
    return new Sentence(
        sentence.from() + from, sentence.from() + to, sentence.text().substring(from, to));
  }

  private static boolean isWhole(Sentence sentence, int from, int to, List<Span> channels) {
    String words = sentence.text().substring(from, to);
    int begin = sentence.from() + from;
    int end = sentence.from() + to;
    boolean channel = channels.stream().anyMatch(span -> span.from() >= begin && span.to() <= end);
    return channel && Verbs.hasFinite(words) && TopicRegion.known(words).isPresent();
  }

  /** A new predicate is near; else the words go on with a list. */
  private static boolean beginsAnew(String words) {
    String[] first = words.split("[^\\p{L}]+");
    for (int i = 0; i < Math.min(8, first.length); i++) {
      if (Verbs.isFinite(first[i])) {
        return true;
      }
    }
    return false;
  }
}
