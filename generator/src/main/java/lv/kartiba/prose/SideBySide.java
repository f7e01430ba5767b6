package lv.kartiba.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text and of its translation that stand at the same height: a paragraph beside its
 * paragraph, a table beside its table.
 */
public record SideBySide(List<Block> original, List<Block> translation) {
  public SideBySide {
    original = List.copyOf(original);
    translation = List.copyOf(translation);
  }

  /** Block beside block where both texts are built alike; else each whole beside the other. */
  public static List<SideBySide> of(List<Block> original, List<Block> translation) {
    if (!alike(original, translation)) {
      return List.of(new SideBySide(original, translation));
    }
    List<SideBySide> pairs = new ArrayList<>();
    for (int i = 0; i < original.size(); i++) {
      pairs.add(new SideBySide(original.subList(i, i + 1), translation.subList(i, i + 1)));
    }
    return List.copyOf(pairs);
  }

  private static boolean alike(List<Block> original, List<Block> translation) {
    if (original.size() != translation.size()) {
      return false;
    }
    for (int i = 0; i < original.size(); i++) {
      if (!original.get(i).getClass().equals(translation.get(i).getClass())) {
        return false;
      }
    }
    return true;
  }
}
