package lv.kartiba.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Speaks a language at random, but the same on every machine: sentences, paragraphs. */
final class Speech {
  private final Vocabulary words;
  private final Random random;

  /** One seed gives the same choices in every language, so that translations match. */
  Speech(Vocabulary words, long seed) {
    this.words = words;
    this.random = new Random(seed);
  }

  /** Such as „Katru piektdienu lietvedība atbild uz visiem jautājumiem, lai …”. */
  String sentence() {
    String subject = one(words.subjects());
    String predicate = one(words.predicates());
    String time = one(words.times());
    String aim = one(words.aims());
    String said =
        random.nextBoolean()
            ? subject + " " + predicate + " " + time
            : time + " " + subject + " " + predicate;
    return capital(said) + ", " + aim + ".";
  }

  /** So many sentences, wrapped like a text a person types. */
  String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : "\n").append(sentence());
    }
    return text.append('\n').toString();
  }

  String time() {
    return one(words.times());
  }

  String predicate() {
    return one(words.predicates());
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private String one(List<String> phrases) {
    return phrases.get(random.nextInt(phrases.size()));
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
