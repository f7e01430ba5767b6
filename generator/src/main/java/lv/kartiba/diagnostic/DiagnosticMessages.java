package lv.kartiba.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences in which problems are told to the person who wrote the content, in one language.
 *
 * <p>They stand in {@code kartiba/diagnostics/<language>.properties}: under a rule's id its
 * sentence, under {@code <rule>.hint} what to do by default, under {@code hint.<key>} more special
 * advice. {@code {0}}, {@code {1}} … are replaced by the words of the problem.
 */
public final class DiagnosticMessages {
  private static final String FOLDER = "/kartiba/diagnostics/";
  private static final String FALLBACK = "en";
  private static final Map<String, DiagnosticMessages> LOADED = new ConcurrentHashMap<>();

  private final Map<String, String> sentences;

  private DiagnosticMessages(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /** The sentences in a language such as {@code lv}; English where there are none in it. */
  public static DiagnosticMessages in(String language) {
    return LOADED.computeIfAbsent(
        language, code -> load(code).or(() -> load(FALLBACK)).orElseThrow());
  }

  /** Whether there are sentences in a language such as {@code lv}. */
  public static boolean isIn(String language) {
    return language.matches("[a-z]{2,3}")
        && DiagnosticMessages.class.getResource(FOLDER + language + ".properties") != null;
  }

  /** What is wrong, as one sentence without a full stop. */
  public String message(Diagnostic problem) {
    return fill(sentence(problem.rule().id()), problem.args());
  }

  /** What to do about it: the problem's own hint, else the standing one of its rule. */
  public String hint(Diagnostic problem) {
    Optional<Diagnostic.Hint> own = problem.hint();
    if (own.isPresent()) {
      return fill(sentence("hint." + own.get().key()), own.get().args());
    }
    return fill(sentence(problem.rule().id() + ".hint"), problem.args());
  }

  /** The word for how grave it is. */
  public String severity(Severity severity) {
    return sentence("severity." + severity.id());
  }

  /**
   * Words of the tools around the problems, such as a summary.
   *
   * @param key a key such as {@code word.nothing-found}
   */
  public String words(String key, String... args) {
    return fill(sentence(key), List.of(args));
  }

  /** So many problems of a gravity in words: "1 error", "21 brīdinājums", "0 ieteikumu". */
  public String count(Severity severity, long number) {
    return count(severity.id(), number);
  }

  /** So many of a thing of which the file has the forms: "1 fact", "0 faktu". */
  public String count(String thing, long number) {
    String key = "word.count-" + thing;
    // Latvian has a form of its own for 0 and for 10 to 20, English has not
    boolean zeroForm = sentences.containsKey(key + ".zero");
    return fill(sentence(key + form(number, zeroForm)), List.of(Long.toString(number)));
  }

  private static String form(long number, boolean zeroForm) {
    long last = number % 10;
    long two = number % 100;
    if (zeroForm && (last == 0 || two >= 11 && two <= 19)) {
      return ".zero";
    }
    boolean one = zeroForm ? last == 1 : number == 1;
    return one ? ".one" : ".other";
  }

  /** The word before a hint. */
  public String hintWord() {
    return sentence("word.hint");
  }

  /** The sentence under a key, or the key itself in brackets if the file lacks it. */
  private String sentence(String key) {
    return sentences.getOrDefault(key, "[" + key + "]");
  }

  private String fill(String sentence, List<String> words) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      filled.append(sentence, from, open);
      int number = open + 2 < sentence.length() ? sentence.charAt(open + 1) - '0' : -1;
      boolean placeholder = number >= 0 && number <= 9 && sentence.charAt(open + 2) == '}';
      if (placeholder) {
        filled.append(number < words.size() ? word(words.get(number)) : "");
      } else {
        filled.append('{');
      }
      from = placeholder ? open + 3 : open + 1;
    }
    return filled.append(sentence, from, sentence.length()).toString();
  }

  /** A word of the problem; one that is itself a key such as {@code word.list} is translated. */
  private String word(String written) {
    return written.startsWith("word.") ? sentences.getOrDefault(written, written) : written;
  }

  private static Optional<DiagnosticMessages> load(String language) {
    String name = FOLDER + language + ".properties";
    try (InputStream in = DiagnosticMessages.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties read = new Properties();
      try (Reader reader = new InputStreamReader(in, UTF_8)) {
        read.load(reader);
      }
      Map<String, String> sentences = new TreeMap<>();
      read.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
      return Optional.of(new DiagnosticMessages(sentences));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
