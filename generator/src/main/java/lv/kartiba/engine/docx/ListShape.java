package lv.kartiba.engine.docx;

import java.util.List;

/**
 * A kind of list: what belongs together is counted together.
 *
 * @param name told apart by this
 * @param levels from the outermost; deeper ones are like the last
 */
public record ListShape(String name, List<LevelForm> levels) {
  /** Word has nine levels. */
  static final int LEVELS = 9;

  public ListShape {
    levels = List.copyOf(levels);
  }

  LevelForm form(int level) {
    return levels.get(Math.min(level, levels.size() - 1));
  }
}
