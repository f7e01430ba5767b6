package lv.kartiba.load.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.prose.Inline;

/** Reads the words, plain links and emphasis of a paragraph without the parser. */
final class SimpleLine {
  /** Whether a character below 128 may be more than itself. */
  private static final boolean[] SIGNS = signs();

  private static final String ADDRESS = ":/#.+-@?=";
  private static final String AFTER_EMPHASIS = ".,;:)?";

  private final char[] text;
  private final char[] words;
  private final LinkReader links;

  SimpleLine(char[] text, MarkdownContext context) {
    this(text, new char[text.length], new LinkReader(context, new InlineReader(context)));
  }

  private SimpleLine(char[] text, char[] words, LinkReader links) {
    this.text = text;
    this.words = words;
    this.links = links;
  }

  /** Whether a simple line may begin so: not with what opens a block or may be one. */
  static boolean mayBegin(char[] text, int from, int to) {
    char first = text[from];
    if (StraySigns.isBullet(first)) {
      return false; // it is reported
    }
    if (first < '0' || first > '9') {
      return first != '-' && first != '+' && !isSpace(first);
    }
    int end = from;
    while (end < to && text[end] >= '0' && text[end] <= '9') {
      end++;
    }
    return end == to || text[end] != '.' && text[end] != ')';
  }

  /** Whether it is any space, also one that does not break. */
  static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  /** The line between two places of the text; nothing where it holds more than simple things. */
  Optional<List<Inline>> read(int from, int to) {
    List<Inline> parts = new ArrayList<>();
    return readInto(parts, from, to) ? Optional.of(parts) : Optional.empty();
  }

  private boolean readInto(List<Inline> parts, int from, int to) {
    int length = 0;
    int at = from;
    while (at < to) {
      char c = text[at];
      if (c == '(' && at > from && text[at - 1] == ')') {
        return false;
      } else if (c == '\n') {
        length = withoutSpace(length);
        at = nextWord(at, to);
        words[length++] = ' ';
      } else if (c >= SIGNS.length || !SIGNS[c] || c == '!' && !isAt(at + 1, to, '[')) {
        words[length++] = c;
        at++;
      } else if (c == '\r' && isAt(at + 1, to, '\n')) {
        at++;
      } else if (c == '[' || c == '*') {
        addWords(parts, length);
        length = 0;
        at = c == '[' ? link(parts, at, to) : emphasis(parts, at, from, to);
        if (at < 0) {
          return false;
        }
      } else {
        return false;
      }
    }
    addWords(parts, length);
    return true;
  }

  private void addWords(List<Inline> parts, int length) {
    if (length > 0) {
      parts.add(new Inline.Text(new String(words, 0, length)));
    }
  }

  private int withoutSpace(int length) {
    int end = length;
    while (end > 0 && words[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** Where the words of the next line begin. */
  private int nextWord(int lineEnd, int to) {
    int at = lineEnd + 1;
    while (at < to && text[at] == ' ') {
      at++;
    }
    return at;
  }

  /** Adds a link and gives the place after it; negative where it is not a simple one. */
  private int link(List<Inline> parts, int open, int to) {
    int close = open + 1;
    while (close < to && isWord(text[close])) {
      close++;
    }
    if (!isAt(close, to, ']') || !isAt(close + 1, to, '(') || !isTight(open + 1, close)) {
      return -1;
    }
    int url = close + 2;
    int end = url;
    while (end < to && isAddress(text[end])) {
      end++;
    }
    if (end == url || !isAt(end, to, ')')) {
      return -1;
    }
    List<Inline> label = new ArrayList<>();
    if (!readInto(label, open + 1, close)) {
      return -1;
    }
    String target = new String(text, url, end - url);
    List<Inline> link = links.link(target, open, url, label, Optional.empty());
    parts.addAll(link);
    boolean leadsSomewhere = !link.isEmpty() && !(link.get(0) instanceof Inline.Text);
    return leadsSomewhere && !isAt(end + 1, to, ')') ? end + 1 : -1;
  }

  /** Adds words in italics or bold and gives the place after them; negative if not simple. */
  private int emphasis(List<Inline> parts, int open, int from, int to) {
    int marks = isAt(open + 1, to, '*') ? 2 : 1;
    int begin = open + marks;
    int end = begin;
    while (end < to && text[end] != '*') {
      end++;
    }
    int after = end + marks;
    boolean opens = open == from || text[open - 1] == ' ' || text[open - 1] == '\n';
    boolean closes =
        isAt(end + marks - 1, to, '*')
            && (after == to || text[after] <= ' ' || AFTER_EMPHASIS.indexOf(text[after]) >= 0);
    boolean tight = begin < end && Character.isLetterOrDigit(text[begin]) && !isSpace(text[end - 1]);
    if (!opens || !closes || !tight) {
      return -1;
    }
    List<Inline> content = new ArrayList<>();
    if (!readInto(content, begin, end)) {
      return -1;
    }
    parts.add(marks == 2 ? new Inline.Strong(content) : new Inline.Emphasis(content));
    return after;
  }

  /** Whether there is no space at the ends and no more than one between words. */
  private boolean isTight(int from, int to) {
    boolean space = from < to;
    for (int i = from; i < to; i++) {
      boolean next = isSpace(text[i]);
      if (space && next) {
        return false;
      }
      space = next;
    }
    return !space || from == to;
  }

  private boolean isAt(int at, int to, char sign) {
    return at < to && text[at] == sign;
  }

  private static boolean isWord(char c) {
    return c >= SIGNS.length || !SIGNS[c];
  }

  private static boolean isAddress(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || ADDRESS.indexOf(c) >= 0;
  }

  private static boolean[] signs() {
    boolean[] signs = new boolean[0x80];
    for (char sign : "`*_[]<>&\\{}!|#~=\t\r\0".toCharArray()) {
      signs[sign] = true;
    }
    return signs;
  }
}
