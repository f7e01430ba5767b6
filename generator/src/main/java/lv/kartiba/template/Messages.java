package lv.kartiba.template;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Phrases;
import lv.kartiba.text.Collation;

/**
 * The sentences of the interface, by language, from {@code templates/messages/<language>.properties}.
 *
 * <p>A language is one file: it also says its alphabet, its plural rules and how it writes dates.
 */
public final class Messages implements Phrases {
  private final Map<Language, Map<String, String>> byLanguage = new TreeMap<>();
  private final Map<Language, PluralRules> plurals = new TreeMap<>();
  private final Map<Language, Collation> collations = new TreeMap<>();

  /**
   * Reads the sentences of these languages; the school's own file, where there is one, overrides
   * single keys.
   *
   * @throws UnknownLanguageException where there is no file for a language
   */
  public static Messages read(TemplateSource source, List<Language> languages) {
    Messages messages = new Messages();
    for (Language language : languages) {
      Map<String, String> sentences = new TreeMap<>();
      List<String> texts = source.all(file(language));
      if (texts.isEmpty()) {
        throw new UnknownLanguageException(language);
      }
      for (String text : texts) {
        sentences.putAll(parse(text));
      }
      messages.byLanguage.put(language, sentences);
      messages.plurals.put(language, PluralRules.of(sentences));
      messages.collations.put(
          language, Collation.of(sentences.getOrDefault("language.alphabet", "")));
    }
    return messages;
  }

  @Override
  public String pattern(Language language, String key) {
    String pattern = sentences(language).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    return pattern;
  }

  /** Whether the language has this key. */
  public boolean has(Language language, String key) {
    return sentences(language).containsKey(key);
  }

  /** The sentence under a key, with its places filled. */
  public String text(Language language, String key, String... args) {
    return fill(language, key, args);
  }

  /**
   * The sentence for a count: key {@code topics.count} with 21 in Latvian is {@code
   * topics.count.one}; {@code {0}} is the count.
   */
  public String count(Language language, String key, int count) {
    PluralRules rules = plurals.get(language);
    String form = rules == null ? "other" : rules.category(count);
    return fill(language, key + "." + form, Integer.toString(count));
  }

  /** The order of words in a language. */
  public Collation collation(Language language) {
    Collation collation = collations.get(language);
    return collation == null ? Collation.of("") : collation;
  }

  private Map<String, String> sentences(Language language) {
    Map<String, String> sentences = byLanguage.get(language);
    if (sentences == null) {
      throw new UnknownLanguageException(language);
    }
    return sentences;
  }

  /** The name of a language's file among the templates: {@code messages/lv.properties}. */
  static String file(Language language) {
    return "messages/" + language + ".properties";
  }

  /** The sentences of a file by their keys. */
  static Map<String, String> parse(String text) {
    Properties properties = new Properties();
    try (Reader reader = new StringReader(text)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
    return sentences;
  }

  /** There are no interface sentences in this language. */
  public static final class UnknownLanguageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    UnknownLanguageException(Language language) {
      super("no messages for " + language);
      this.code = language.code();
    }

    /** The code of the language, for example {@code uk}. */
    public String code() {
      return code;
    }
  }
}
