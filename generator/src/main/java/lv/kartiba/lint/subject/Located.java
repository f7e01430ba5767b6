package lv.kartiba.lint.subject;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/**
 * Where words of a passage stand in its file, between signs of Markdown and across line wraps.
 *
 * @param length characters in the first line
 */
record Located(Position at, int length) {
  /** Signs of Markdown that may stand inside or between words, and what was blanked out. */
  private static final String SIGNS = "[*_<>\\[\\]\\\\\u0000]*";

  /** What is not words: addresses of links, attributes, front matter keys stay. */
  private static final Pattern NO_WORDS =
      Pattern.compile("(?<=\\])\\([^()\\n]*(?:\\n[^()\\n]*)?\\)|\\{[#a-z][^{}\\n]*\\}");

  /**
   * Looks for words from where their passage begins.
   *
   * @param before how many times the same words stand there before
   */
  static Located find(Passage passage, String words, int before) {
    SourceFile file = passage.from().file();
    String text = file.text();
    int begin = begin(passage);
    String shown = file.path().endsWith(".md") ? withoutAddresses(text) : text;
    Matcher matcher = pattern(words).matcher(shown);
    matcher.region(Math.min(begin, shown.length()), shown.length());
    matcher.useAnchoringBounds(false);
    matcher.useTransparentBounds(true);
    int last = -1;
    int end = -1;
    for (int i = 0; i <= before && matcher.find(); i++) {
      last = matcher.start();
      end = matcher.end();
    }
    if (last < 0) {
      return new Located(passage.from(), 1);
    }
    int stop = end;
    for (char c : new char[] {'\n', '\u0000'}) {
      int first = shown.indexOf(c, last);
      stop = first < 0 ? stop : Math.min(stop, first);
    }
    return new Located(file.at(last), Math.max(1, stop - last));
  }

  /** The place of the last character of a passage. */
  static Position end(Passage passage) {
    String words = passage.words().stripTrailing();
    String last = words.substring(Math.max(0, words.length() - 40)).strip();
    SourceFile file = passage.from().file();
    Matcher matcher = pattern(last).matcher(withoutAddresses(file.text()));
    return matcher.find(begin(passage)) ? file.at(matcher.end() - 1) : passage.from();
  }

  private static int begin(Passage passage) {
    SourceFile file = passage.from().file();
    Position from = passage.is(Passage.Kind.PAGE) ? FrontMatterEnd.of(file) : passage.from();
    return Math.min(file.offset(from), file.text().length());
  }

  private static Pattern pattern(String words) {
    StringBuilder regex = new StringBuilder(words.length() * 8);
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n') {
        space = true;
      } else {
        String before = space && regex.length() == 0 ? "[\\s>]" : SIGNS + "[\\s>]+";
        if (space) {
          regex.append(before).append("[\\s>*_<\\[\\]\\\\\u0000]*");
        } else if (i > 0) {
          regex.append(SIGNS);
        }
        space = false;
        regex.append(c == ProseWords.HIDDEN ? "." : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }

  private static String withoutAddresses(String text) {
    return NO_WORDS.matcher(text).replaceAll(found -> "\u0000".repeat(found.group().length()));
  }
}
