package lv.kartiba.source;

import java.util.Comparator;

/**
 * A place in a file: {@code content/topics.yml:14:13}.
 *
 * @param line from 1
 * @param column from 1
 */
public record Position(SourceFile file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** A place for what no file states, such as a default. */
  public static Position nowhere() {
    return SourceFile.of("", "").start();
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file.path() + ":" + line + ":" + column;
  }
}
