package lv.kartiba.lint.file;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.EarlierText;
import lv.kartiba.model.RegulationText;
import lv.kartiba.model.RegulationText.ChapterText;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;

/** The pictures of texts. */
final class Pictures {
  private Pictures() {}

  /** The paths of all pictures in blocks, below {@code content/}. */
  static List<String> paths(List<Block> blocks) {
    List<String> found = new ArrayList<>();
    Mentions.walk(
        blocks,
        part -> {
          if (part instanceof Inline.Picture picture) {
            found.add(picture.path());
          }
          return List.of(part);
        });
    return found;
  }

  /** The paths of all pictures in an earlier edition. */
  static List<String> paths(EarlierText earlier) {
    List<String> found = new ArrayList<>();
    for (RegulationText text : earlier.texts().values()) {
      text.header().annexes().forEach(annex -> found.addAll(paths(annex.content())));
      for (ChapterText chapter : text.chapters()) {
        for (RegulationText.Entry entry : chapter.entries()) {
          if (entry instanceof ClauseText clause) {
            add(clause, found);
          }
        }
      }
    }
    return found;
  }

  private static void add(ClauseText clause, List<String> found) {
    found.addAll(paths(clause.body()));
    found.addAll(paths(clause.after()));
    clause.children().forEach(child -> add(child, found));
  }
}
