package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.comparison.Piece;
import lv.kartiba.comparison.WordDiff;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.engine.docx.Run;
import lv.kartiba.engine.docx.Table;

/** Marks what changed in one part of a text, paragraph by paragraph, word by word. */
final class Differences {
  private Differences() {}

  /** A whole paragraph or table as one change. */
  static Passage marked(Passage passage, Mark mark) {
    if (passage instanceof Table table) {
      return table.with(table.rows().stream().map(row -> row.marked(mark)).toList());
    }
    return ((Paragraph) passage).marked(mark, "");
  }

  /** Both texts in one. What stands between what is alike is compared in order. */
  static List<Passage> of(List<Passage> older, List<Passage> newer) {
    int start = 0;
    int shorter = Math.min(older.size(), newer.size());
    while (start < shorter && alike(older.get(start), newer.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && alike(older.get(older.size() - 1 - end), newer.get(newer.size() - 1 - end))) {
      end++;
    }
    int oldEnd = older.size() - end;
    int newEnd = newer.size() - end;
    List<Passage> both = new ArrayList<>();
    both.addAll(pairs(older.subList(0, start), newer.subList(0, start)));
    both.addAll(changed(older.subList(start, oldEnd), newer.subList(start, newEnd)));
    both.addAll(
        pairs(older.subList(oldEnd, older.size()), newer.subList(newEnd, newer.size())));
    return both;
  }

  private static List<Passage> pairs(List<Passage> older, List<Passage> newer) {
    List<Passage> both = new ArrayList<>();
    for (int i = 0; i < newer.size(); i++) {
      both.add(of(older.get(i), newer.get(i)));
    }
    return both;
  }

  private static List<Passage> changed(List<Passage> older, List<Passage> newer) {
    List<Passage> both = new ArrayList<>();
    int now = 0;
    for (Passage old : older) {
      if (now < newer.size() && comparable(old, newer.get(now))) {
        both.add(of(old, newer.get(now)));
        now++;
      } else {
        both.add(marked(old, Mark.DELETED));
      }
    }
    newer.subList(now, newer.size()).forEach(come -> both.add(marked(come, Mark.INSERTED)));
    return both;
  }

  private static boolean alike(Passage older, Passage newer) {
    return comparable(older, newer) && older.text().equals(newer.text());
  }

  private static boolean comparable(Passage older, Passage newer) {
    if (older instanceof Table before && newer instanceof Table after) {
      return before.columns() == after.columns() && before.rows().size() == after.rows().size();
    }
    return older instanceof Paragraph && newer instanceof Paragraph;
  }

  private static Passage of(Passage older, Passage newer) {
    if (older instanceof Table before && newer instanceof Table after) {
      List<Table.Row> rows = new ArrayList<>();
      for (int i = 0; i < after.rows().size(); i++) {
        rows.add(row(before.rows().get(i), after.rows().get(i)));
      }
      return after.with(rows);
    }
    return paragraph((Paragraph) older, (Paragraph) newer);
  }

  private static Table.Row row(Table.Row older, Table.Row newer) {
    List<Paragraph> cells = new ArrayList<>();
    for (int i = 0; i < newer.cells().size(); i++) {
      Paragraph cell = newer.cells().get(i);
      cells.add(i < older.cells().size() ? paragraph(older.cells().get(i), cell) : cell);
    }
    return new Table.Row(cells, newer.head(), newer.mark());
  }

  private static Paragraph paragraph(Paragraph older, Paragraph newer) {
    String lead = WordStyles.LEAD;
    boolean onlyKept =
        older.style().replace(lead, WordStyles.CLAUSE)
            .equals(newer.style().replace(lead, WordStyles.CLAUSE));
    Paragraph changed = newer.formerly(onlyKept ? older.styled(newer.style()) : older);
    if (older.text().equals(newer.text())) {
      return changed;
    }
    RunReader old = new RunReader(older.runs());
    RunReader now = new RunReader(newer.runs());
    List<Run> runs = new ArrayList<>();
    for (Piece piece : WordDiff.of(older.text(), newer.text())) {
      int length = piece.text().length();
      switch (piece.kind()) {
        case KEPT -> {
          old.read(length);
          runs.addAll(now.read(length));
        }
        case REMOVED -> old.read(length).forEach(run -> runs.add(run.marked(Mark.DELETED)));
        case ADDED -> now.read(length).forEach(run -> runs.add(run.marked(Mark.INSERTED)));
      }
    }
    return changed.with(runs);
  }
}
