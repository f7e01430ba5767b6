package lv.kartiba.importer.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word of a text and where it stands; {@code e-klases} is two of them. */
public record Token(String word, int from, int to) {
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

  /** The words of a text in small letters. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return tokens;
  }
}
