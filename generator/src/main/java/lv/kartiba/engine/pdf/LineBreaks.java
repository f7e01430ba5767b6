package lv.kartiba.engine.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Decides where a line of print may end, so that "2026. gada", "Nr. 7" or "e-klase" stay together.
 *
 * <p>A line may end at a space, at a soft hyphen, and inside an address before a slash or after an
 * at sign. It may not end between an ordinal and its noun ("72. pants"), after "Nr.", "plkst." or
 * "§", nor before a dash. The JDK's own rules differ from release to release; these do not.
 */
final class LineBreaks implements FSTextBreaker {
  private static final int DONE = -1;
  private static final int SHORT = 12;

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return DONE;
    }
    do {
      position++;
    } while (position < text.length() && !mayBreakBefore(position));
    return position;
  }

  private boolean mayBreakBefore(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (after == ' ') {
      return false;
    }
    if (before == ' ') {
      return after != '–' && after != '—' && !joinsNext(lastWord(at), after);
    }
    boolean inAddress = isInsideAddress(at);
    return before == '\u00ad'
        || before == '\u200b'
        || (inAddress && after == '/' && before != '/' && before != ':')
        || (inAddress && before == '@');
  }

  /** Whether a word holds on to the word after it: "72." to "pants", "Nr." to anything. */
  private static boolean joinsNext(String word, char next) {
    if (word.equals("Nr.") || word.equals("No.") || word.equals("§") || word.equals("plkst.")) {
      return true;
    }
    return word.length() <= 5
        && word.endsWith(".")
        && Character.isDigit(word.charAt(0))
        && Character.isLowerCase(next);
  }

  /** The word that ends before the space at {@code at - 1}. */
  private String lastWord(int at) {
    int end = at - 1;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end == 0 ? " " : text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
  }

  /** Whether the word around a place is long and has a slash or an at sign: an address. */
  private boolean isInsideAddress(int at) {
    char before = text.charAt(at - 1);
    if (before != '@' && text.charAt(at) != '/') {
      return false;
    }
    int start = text.lastIndexOf(' ', at) + 1;
    int end = text.indexOf(' ', at);
    return (end < 0 ? text.length() : end) - start > SHORT;
  }
}
