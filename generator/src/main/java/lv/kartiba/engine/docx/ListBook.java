package lv.kartiba.engine.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All lists of a document. Several planners may share it, as the old and the new text of one with
 * tracked changes do: lists that are alike are one list then.
 */
public final class ListBook {
  private final List<CountedList> lists = new ArrayList<>();
  private final Map<String, CountedList> byName = new TreeMap<>();
  private final List<Instance> instances = new ArrayList<>();
  private final Map<String, Integer> byLabel = new TreeMap<>();
  private final Map<String, String> bound = new TreeMap<>();

  /**
   * What a paragraph refers to: a list, or one of which a level prints a label.
   *
   * @param label empty for the list as it is
   */
  record Instance(CountedList list, int level, String label) {}

  /** The list of this name, made where it is not there yet. */
  CountedList list(String name, ListShape shape, int root, CountedList.Level first) {
    CountedList known = byName.get(name);
    if (known != null) {
      return known;
    }
    CountedList list = new CountedList(lists.size(), shape, root, first);
    lists.add(list);
    byName.put(name, list);
    return list;
  }

  /** A bullet before each item of a list, and where the items of its levels stand. */
  public int bullets(String bullet, ListShape shape) {
    String name = shape.name() + " " + bullet;
    CountedList.Level level = new CountedList.Level(bullet, 1, Numeral.Form.DECIMAL);
    CountedList list = list(name, shape, 0, level);
    while (list.depth() < ListShape.LEVELS) {
      list.add(level);
    }
    return instance(list, 0, "");
  }

  /** The number by which paragraphs refer to a list, of which a level may print a label. */
  int instance(CountedList list, int level, String label) {
    return byLabel.computeIfAbsent(
        list.id() + (label.isEmpty() ? "" : " " + level + " " + label),
        any -> {
          instances.add(new Instance(list, level, label));
          return instances.size();
        });
  }

  /**
   * Binds a style to a level of a list: a paragraph that is given the style is counted there.
   *
   * @throws IllegalArgumentException where the place is that of a label
   */
  public void bind(String style, Place place) {
    if (!isCounted(place)) {
      throw new IllegalArgumentException("nothing is counted at " + place);
    }
    bound.put(key(instances.get(place.list() - 1).list(), place.level()), style);
  }

  /** Whether Word counts on at this place: it is neither a label nor a number in other digits. */
  public boolean isCounted(Place place) {
    Instance instance = instances.get(place.list() - 1);
    return instance.label().isEmpty()
        && instance.list().level(place.level()).pattern().indexOf('%') >= 0;
  }

  /** The style bound to a level; empty for none. */
  String style(CountedList list, int level) {
    return bound.getOrDefault(key(list, level), "");
  }

  private static String key(CountedList list, int level) {
    return list.id() + " " + level;
  }

  List<CountedList> lists() {
    return Collections.unmodifiableList(lists);
  }

  /** In the order of their numbers, which begin at 1. */
  List<Instance> instances() {
    return Collections.unmodifiableList(instances);
  }
}
