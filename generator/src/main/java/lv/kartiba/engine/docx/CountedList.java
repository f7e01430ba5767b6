package lv.kartiba.engine.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as Word defines it: for each level where it begins to count and what is printed around the
 * counters, {@code %1.%2.}. Levels above its root are never used.
 */
final class CountedList {
  private final int id;
  private final ListShape shape;
  private final int root;
  private final List<Level> levels = new ArrayList<>();

  /** What is printed at a level; {@code %n} stands for the counter of the level n, from 1. */
  record Level(String pattern, int start, Numeral.Form form) {}

  CountedList(int id, ListShape shape, int root, Level first) {
    this.id = id;
    this.shape = shape;
    this.root = root;
    levels.add(first);
  }

  int id() {
    return id;
  }

  ListShape shape() {
    return shape;
  }

  int root() {
    return root;
  }

  boolean has(int level) {
    return level >= root && level - root < levels.size();
  }

  Level level(int level) {
    return levels.get(level - root);
  }

  int depth() {
    return root + levels.size();
  }

  void add(Level level) {
    levels.add(level);
  }

  /** What Word prints at a level for these counters. */
  String print(int level, int[] counters) {
    String text = level(level).pattern();
    for (int i = root; i <= level; i++) {
      text = text.replace("%" + (i + 1), level(i).form().write(counters[i]));
    }
    return text;
  }
}
