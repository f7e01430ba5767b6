package lv.kartiba.importer.draft;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.fact.LinkedClause;
import lv.kartiba.importer.head.HeadPart;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.outline.Outline;

/**
 * A draft of a school's files, not yet on disk.
 *
 * @param files their texts by their paths below the school's folder
 * @param school its name, as far as the document tells
 * @param exact whether they are the very files the document was printed from
 */
public record Draft(
    SortedMap<String, String> files,
    String school,
    Outline outline,
    HeadPart head,
    List<List<LinkedClause>> chapters,
    List<LeftOut> leftOut,
    List<Doubt> doubts,
    int topics,
    int channels,
    boolean exact) {
  public Draft {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    chapters = chapters.stream().map(List::copyOf).toList();
    leftOut = List.copyOf(leftOut);
    doubts = List.copyOf(doubts);
  }
}
