package lv.kartiba.regulation;

import lv.kartiba.model.Language;

/** The sentences of the product in each language, as patterns with {@code {0}}, {@code {1}} …. */
public interface Phrases {

  /**
   * The pattern under a key, for example {@code reference.number} = {@code {0}.} in Latvian.
   *
   * @throws IllegalArgumentException where the language has no such key
   */
  String pattern(Language language, String key);

  /** The sentence under a key, with its places filled. */
  default String fill(Language language, String key, String... args) {
    String text = pattern(language, key);
    for (int i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", args[i]);
    }
    return text;
  }
}
