package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Header.Chapters;
import lv.kartiba.model.Header.Clauses;

/** How a document counts: the numbers of its chapters and of its clauses. */
public record Scheme(Chapters chapters, Clauses clauses) {

  /** All nine. */
  static List<Scheme> all() {
    List<Scheme> all = new ArrayList<>();
    for (Chapters chapters : Chapters.values()) {
      for (Clauses clauses : Clauses.values()) {
        all.add(new Scheme(chapters, clauses));
      }
    }
    return all;
  }
}
