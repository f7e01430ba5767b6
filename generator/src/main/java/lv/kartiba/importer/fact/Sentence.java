package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a paragraph, from its first letter to the one before the next. */
record Sentence(int from, int to, String text) {
  private static final Pattern END =
      Pattern.compile(
          "(?<![\\s.(](?:plkst|u\\.c|u\\.tml|Nr|t\\.i|piem|tālr|v\\.i|lpp|p|st|\\d{1,4}|"
              + "\\p{Lu}))[.!?]\\s+(?=\\p{Lu})|;\\s+");

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      sentences.add(new Sentence(from, end.end(), text.substring(from, end.end())));
      from = end.end();
    }
    if (from < text.length()) {
      sentences.add(new Sentence(from, text.length(), text.substring(from)));
    }
    return sentences;
  }

  boolean holds(int at) {
    return at >= from && at < to;
  }
}
