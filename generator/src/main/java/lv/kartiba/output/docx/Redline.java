package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.comparison.Change;
import lv.kartiba.comparison.Comparison;
import lv.kartiba.comparison.Row;
import lv.kartiba.comparison.Unit;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;

/**
 * Lays the parts of two editions into one text with tracked changes.
 *
 * <p>What stands in both in the same order is there once, with its changed words marked. What moved
 * as it was is marked as moved; what moved and was changed is taken out and put in.
 */
final class Redline {
  private static final int NOWHERE = -1;

  private final Comparison comparison;
  private int moves;

  Redline(Comparison comparison) {
    this.comparison = comparison;
  }

  List<Passage> of(List<Section> older, List<Section> newer) {
    int[] partners = partners(older, newer);
    boolean[] stays = stays(older, newer, partners);
    List<Passage> text = new ArrayList<>();
    Map<Integer, List<Passage>> arrived = new TreeMap<>();
    Map<Integer, List<Passage>> left = new TreeMap<>();
    for (int j = 0; j < newer.size(); j++) {
      if (!stays[j] && partners[j] != NOWHERE) {
        move(older.get(partners[j]), newer.get(j), partners[j], j, left, arrived);
      }
    }
    int old = 0;
    for (int j = 0; j < newer.size(); j++) {
      int until = stays[j] ? partners[j] : old;
      for (; old < until; old++) {
        text.addAll(left.getOrDefault(old, marked(older.get(old), Mark.DELETED)));
      }
      if (stays[j]) {
        text.addAll(Differences.of(older.get(old).blocks(), newer.get(j).blocks()));
        old++;
      } else {
        text.addAll(arrived.getOrDefault(j, marked(newer.get(j), Mark.INSERTED)));
      }
    }
    for (; old < older.size(); old++) {
      text.addAll(left.getOrDefault(old, marked(older.get(old), Mark.DELETED)));
    }
    return text;
  }

  /** For each new part the place of the old one it comes from. */
  private int[] partners(List<Section> older, List<Section> newer) {
    Map<String, String> formerUnits = new TreeMap<>();
    for (Row row : comparison.rows()) {
      Optional<String> before = row.before().map(Unit::key);
      before.ifPresent(
          key -> row.after().map(Unit::key).ifPresent(now -> formerUnits.put(now, key)));
    }
    Map<String, Integer> places = new TreeMap<>();
    for (int i = 0; i < older.size(); i++) {
      places.put(older.get(i).key(), i);
    }
    int[] partners = new int[newer.size()];
    for (int j = 0; j < partners.length; j++) {
      Section section = newer.get(j);
      String unit =
          section.unit().equals("head")
              ? "head"
              : formerUnits.getOrDefault(section.unit(), "");
      partners[j] = places.getOrDefault(unit + "/" + section.part(), NOWHERE);
    }
    return partners;
  }

  /** Which new parts stand where they stood: neither moved nor in something that moved. */
  private boolean[] stays(List<Section> older, List<Section> newer, int[] partners) {
    Set<String> moved = moved();
    boolean[] stays = new boolean[newer.size()];
    List<Integer> candidates = new ArrayList<>();
    for (int j = 0; j < stays.length; j++) {
      if (partners[j] != NOWHERE && !moved.contains(older.get(partners[j]).unit())) {
        candidates.add(j);
      }
    }
    rising(candidates, partners).forEach(j -> stays[j] = true);
    return stays;
  }

  /** The old units that moved, with all in them. */
  private Set<String> moved() {
    Set<String> moved = new TreeSet<>();
    List<Row> rows = comparison.rejected();
    for (Row row : rows) {
      row.before()
          .filter(
              unit ->
                  row.change() == Change.MOVED
                      || unit.parent() >= 0
                          && rows.get(unit.parent())
                              .before()
                              .filter(parent -> moved.contains(parent.key()))
                              .isPresent())
          .ifPresent(unit -> moved.add(unit.key()));
    }
    return moved;
  }

  /** As many of the places as rise with their partners. */
  private static List<Integer> rising(List<Integer> places, int[] partners) {
    int[] length = new int[places.size()];
    int[] from = new int[places.size()];
    int best = NOWHERE;
    for (int i = 0; i < length.length; i++) {
      length[i] = 1;
      from[i] = NOWHERE;
      for (int k = 0; k < i; k++) {
        boolean rises = partners[places.get(k)] < partners[places.get(i)];
        if (rises && length[k] + 1 > length[i]) {
          length[i] = length[k] + 1;
          from[i] = k;
        }
      }
      best = best == NOWHERE || length[i] > length[best] ? i : best;
    }
    List<Integer> rising = new ArrayList<>();
    for (int i = best; i != NOWHERE; i = from[i]) {
      rising.add(0, places.get(i));
    }
    return rising;
  }

  /** Paragraphs that read as before are marked as moved in both their places. */
  private void move(
      Section older,
      Section newer,
      int from,
      int to,
      Map<Integer, List<Passage>> left,
      Map<Integer, List<Passage>> arrived) {
    boolean same = older.blocks().size() == newer.blocks().size();
    for (int i = 0; same && i < older.blocks().size(); i++) {
      same =
          older.blocks().get(i) instanceof Paragraph before
              && newer.blocks().get(i) instanceof Paragraph after
              && before.text().equals(after.text());
    }
    if (!same) {
      return;
    }
    List<Passage> gone = new ArrayList<>();
    List<Passage> come = new ArrayList<>();
    for (int i = 0; i < older.blocks().size(); i++) {
      moves++;
      String name = "move" + moves;
      gone.add(((Paragraph) older.blocks().get(i)).marked(Mark.MOVED_FROM, name));
      come.add(((Paragraph) newer.blocks().get(i)).marked(Mark.MOVED_TO, name));
    }
    left.put(from, gone);
    arrived.put(to, come);
  }

  private static List<Passage> marked(Section section, Mark mark) {
    return section.blocks().stream().map(block -> Differences.marked(block, mark)).toList();
  }
}
