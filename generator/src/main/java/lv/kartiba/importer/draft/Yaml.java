package lv.kartiba.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as YAML, in quotes where they need them. */
final class Yaml {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\d/+(](?:[\\p{L}\\d ./()+„”“–-]|:(?=\\S))*[\\p{L}\\d./)”“]|[\\p{L}\\d]");

  private Yaml() {}

  /** A text, in quotes if it needs them. */
  static String text(String words) {
    boolean number = words.matches("[\\d.+ -]+") && !words.matches("\\d{4}-\\d{2}-\\d{2}");
    return PLAIN.matcher(words).matches() && !number ? words : quoted(words);
  }

  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A text in Latvian and English, or in Latvian alone. */
  static String both(String lv, String en) {
    return en.isEmpty() ? "{lv: " + text(lv) + "}" : "{lv: " + text(lv) + ", en: " + text(en) + "}";
  }

  static String list(List<String> texts) {
    return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
