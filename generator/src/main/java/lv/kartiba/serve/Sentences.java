package lv.kartiba.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the preview says to whoever writes, in a language: {@code Sentences.in("lv").of("good")}. */
final class Sentences {
  private static final String FALLBACK = "en";

  private final Properties sentences;

  private Sentences(Properties sentences) {
    this.sentences = sentences;
  }

  /** The sentences in a language; in English where there are none in it. */
  static Sentences in(String language) {
    String name = language.matches("[a-z]{2,3}") ? language : FALLBACK;
    try (InputStream in = stream(name)) {
      if (in == null) {
        return in(FALLBACK);
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Sentences(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String key) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence " + key);
    }
    return sentence;
  }

  private static InputStream stream(String language) {
    return Sentences.class.getResourceAsStream("/kartiba/serve/" + language + ".properties");
  }
}
