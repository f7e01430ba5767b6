package lv.kartiba.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the interface in a language that the product does not bring: the English ones in
 * Cyrillic letters, with the plural forms and the alphabet of Ukrainian. So whatever a page says in
 * Latin letters does not come from the pack.
 */
public final class InventedLanguagePack {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String CYRILLIC = "абцдефґгійклмнопкрстувшхиз";

  /** What stays as it is: places for words, and addresses. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}|https://[^ \"]+|[\\w.]+@[\\w.]+");

  /** The plural forms of Ukrainian (Unicode CLDR), and its alphabet. */
  private static final Map<String, String> GRAMMAR =
      Map.of(
          "language.name", "Українська",
          "language.alphabet", "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я",
          "plural.one", "n % 10 = 1 and n % 100 != 11",
          "plural.few", "n % 10 = 2..4 and n % 100 != 12..14",
          "plural.many", "n % 10 = 0,5..9 or n % 100 = 11..14");

  private InventedLanguagePack() {}

  /** A file {@code messages/uk.properties}. */
  public static String properties() {
    Properties english = new Properties();
    try {
      english.load(
          new StringReader(
              Project.text(Project.root().resolve("templates/messages/en.properties"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> pack = new TreeMap<>();
    for (String key : english.stringPropertyNames()) {
      String text = cyrillic(english.getProperty(key));
      pack.put(key, text);
      if (key.endsWith(".other") && english.containsKey(key.replace(".other", ".one"))) {
        pack.put(key.replace(".other", ".few"), text + " (2–4)");
        pack.put(key.replace(".other", ".many"), text + " (5–20)");
      }
    }
    pack.putAll(GRAMMAR);
    StringBuilder file = new StringBuilder();
    pack.forEach(
        (key, text) -> file.append(key).append('=').append(escaped(text)).append('\n'));
    return file.toString();
  }

  private static String cyrillic(String text) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    StringBuilder written = new StringBuilder();
    int from = 0;
    while (placeholder.find()) {
      written.append(letters(text.substring(from, placeholder.start()))).append(placeholder.group());
      from = placeholder.end();
    }
    return written.append(letters(text.substring(from))).toString();
  }

  private static String letters(String text) {
    StringBuilder written = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = LATIN.indexOf(Character.toLowerCase(c));
      char other = at < 0 ? c : CYRILLIC.charAt(at);
      written.append(Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
    }
    return written.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replaceFirst("^ ", "\\\\ ");
  }
}
