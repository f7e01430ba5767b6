package lv.kartiba.importer.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The sentences of a report in one language. */
public final class Sentences {
  private final Properties sentences = new Properties();

  private Sentences(String language) {
    String file = "/kartiba/import/" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      sentences.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a language: {@code lv} or {@code en}. */
  public static Sentences in(String language) {
    return new Sentences(language);
  }

  /** A sentence with its places {@code {0}}, {@code {1}} … filled. */
  public String text(String key, List<String> values) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence " + key);
    }
    for (int i = 0; i < values.size(); i++) {
      sentence = sentence.replace("{" + i + "}", values.get(i));
    }
    return sentence;
  }

  /** The same with these values. */
  public String text(String key, String... values) {
    return text(key, List.of(values));
  }

  /** Whether there is a sentence of this name. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }
}
