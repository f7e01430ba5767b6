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
      Pattern.compile("(?<=\\])\\([^()\\n]*(?:\\n[^()\\n]*)?\\)|\\{(?![a-z]+: )[#a-z][^{}\\n]*\\}");

  /**
   * Looks for words from where their passage begins.
   *
   * @param before how many times the same words stand there before
   */
  static Located find(Passage passage, String words, int before) {
    Window window = Window.of(passage);
    Matcher matcher = pattern(words).matcher(window.shown());
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
      int first = window.shown().indexOf(c, last);
      stop = first < 0 ? stop : Math.min(stop, first);
    }
    return new Located(window.at(last), Math.max(1, stop - last));
  }

  /** The place of the last character of a passage. */
  static Position end(Passage passage) {
    String words = passage.words().stripTrailing();
    String last = words.substring(Math.max(0, words.length() - 40)).strip();
    Window window = Window.of(passage);
    Matcher matcher = pattern(last).matcher(window.shown());
    return matcher.find() ? window.at(matcher.end() - 1) : passage.from();
  }

  /**
   * The part of a file in which a passage stands.
   *
   * @param shown its text, addresses and attributes blanked out
   */
  private record Window(SourceFile file, int begin, String shown) {
    /** Front matter or an entry of a YAML file is never longer than this. */
    private static final int LEAST = 20_000;

    /** A clause begins where its passage does, however long its links are. */
    private static final int LEAST_OF_CLAUSE = 1_000;

    static Window of(Passage passage) {
      SourceFile file = passage.from().file();
      String text = file.text();
      int begin = Located.begin(passage);
      int least = passage.is(Passage.Kind.CLAUSE) ? LEAST_OF_CLAUSE : LEAST;
      int end = Math.min(text.length(), begin + least + 4 * passage.words().length());
      String part = text.substring(begin, end);
      boolean markdown = file.path().endsWith(".md");
      return new Window(file, begin, markdown ? withoutAddresses(part) : part);
    }

    Position at(int offset) {
      return file.at(begin + offset);
    }
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
