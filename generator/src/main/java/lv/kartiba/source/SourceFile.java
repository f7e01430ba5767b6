package lv.kartiba.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file a school wrote, and the way from a character in it to line and column.
 *
 * <p>Lines and columns are counted from 1, columns in UTF-16 units as editors show them.
 */
public final class SourceFile implements Comparable<SourceFile> {
  private final String path;
  private Supplier<String> reader;
  private Optional<Lines> lines;

  private SourceFile(String path, String text, Supplier<String> reader) {
    this.path = path;
    this.lines = Optional.of(new Lines(text));
    this.reader = reader;
  }

  /** A file: its path as shown to the editor, such as {@code content/topics.yml}, and its text. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text, () -> text);
  }

  /**
   * A file whose text need not be kept.
   *
   * @param reader reads the same text again
   */
  public static SourceFile of(String path, String text, Supplier<String> reader) {
    return new SourceFile(path, text, reader);
  }

  public String path() {
    return path;
  }

  public String text() {
    return lines().text;
  }

  /** Lets go of the text, which is read again where a message is to show a line of it. */
  public synchronized void release() {
    lines = Optional.empty();
  }

  /**
   * Lets go of the text, of which some lines are as they were in another one.
   *
   * @param newer holds these lines at the same places
   */
  public synchronized void release(Supplier<SourceFile> newer) {
    reader = () -> newer.get().text();
    lines = Optional.empty();
  }

  /** The place of the character at an offset from 0; an offset past the end means the end. */
  public Position at(int offset) {
    Lines now = lines();
    int[] starts = now.starts();
    int safe = Math.max(0, Math.min(offset, now.text.length()));
    int found = Arrays.binarySearch(starts, safe);
    int line = found >= 0 ? found : -found - 2;
    return new Position(this, line + 1, safe - starts[line] + 1);
  }

  /** The offset from 0 of the character at a place of this file; the end where it is past it. */
  public int offset(Position place) {
    Lines now = lines();
    int[] starts = now.starts();
    int line = Math.min(place.line(), starts.length);
    return Math.min(starts[line - 1] + place.column() - 1, now.text.length());
  }

  /** The place with this line and column, both from 1. */
  public Position at(int line, int column) {
    return new Position(this, Math.max(1, line), Math.max(1, column));
  }

  /** The place of the whole file. */
  public Position start() {
    return new Position(this, 1, 1);
  }

  /** The text of a line, counted from 1, without its line end; empty outside the file. */
  public String line(int number) {
    Lines now = lines();
    int[] starts = now.starts();
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : now.text.length();
    return now.text.substring(starts[number - 1], end).stripTrailing();
  }

  /**
   * How many UTF-16 units the first code points of a line take; past its end each takes one.
   *
   * @param number of the line, from 1
   */
  public int units(int number, int codePoints) {
    Lines now = lines();
    int[] starts = now.starts();
    if (number < 1 || number > starts.length) {
      return codePoints;
    }
    String words = now.text;
    int begin = starts[number - 1];
    int end = number < starts.length ? starts[number] : words.length();
    int pairs = 0;
    for (int at = begin; at < end && at - begin - pairs < codePoints; at++) {
      if (Character.isHighSurrogate(words.charAt(at))) {
        pairs++;
        at++; // its other half
      }
    }
    return codePoints + pairs;
  }

  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }

  private synchronized Lines lines() {
    if (lines.isEmpty()) {
      lines = Optional.of(new Lines(reader.get()));
    }
    return lines.get();
  }

  /** A text and where its lines start: both of the same text, whatever another thread releases. */
  private static final class Lines {
    private final String text;
    private int[] starts = {};

    Lines(String text) {
      this.text = text;
    }

    synchronized int[] starts() {
      if (starts.length == 0) {
        starts = counted();
      }
      return starts;
    }

    private int[] counted() {
      int[] found = new int[64];
      int count = 1;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = end + 1;
      }
      return Arrays.copyOf(found, count);
    }
  }
}
