package lv.kartiba.importer.odt;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.importer.pack.Xml;
import lv.kartiba.text.RomanNumeral;
import org.w3c.dom.Element;

/** The list styles of a text, and how far each list has counted (OpenDocument 1.3, part 3, 19.880). */
final class OdtLists {
  private static final int LEVELS = 10;

  private final Map<String, Map<Integer, Element>> styles = new TreeMap<>();
  private final Map<String, int[]> counters = new TreeMap<>();

  void read(Element parent) {
    for (Element child : Xml.children(parent)) {
      boolean list = child.getLocalName().equals("list-style");
      if (list || child.getLocalName().equals("outline-style")) {
        Map<Integer, Element> levels = new TreeMap<>();
        for (Element level : Xml.children(child)) {
          Xml.attribute(level, "level").flatMap(Xml::number).ifPresent(i -> levels.put(i, level));
        }
        styles.put(list ? Xml.attribute(child, "name").orElse("") : "\u0001outline", levels);
      }
    }
  }

  /**
   * The number of the next item.
   *
   * @param list what is counted together
   * @param level from 1
   */
  Optional<String> next(String list, String style, int level, Optional<Integer> start) {
    Element own = styles.getOrDefault(style, Map.of()).get(level);
    if (own == null || level > LEVELS) {
      return Optional.empty();
    }
    if (own.getLocalName().equals("list-level-style-bullet")) {
      return Optional.of("•");
    }
    int[] counter = counters.computeIfAbsent(list, id -> new int[LEVELS + 1]);
    counter[level] = start.orElseGet(() -> counter[level] == 0 ? first(own) : counter[level] + 1);
    for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    String format = Xml.attribute(own, "num-format").orElse("");
    if (format.isEmpty()) {
      return Optional.empty();
    }
    int shown = Xml.attribute(own, "display-levels").flatMap(Xml::number).orElse(1);
    StringBuilder number = new StringBuilder(Xml.attribute(own, "num-prefix").orElse(""));
    for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
      Element part = styles.get(style).getOrDefault(i, own);
      String its = Xml.attribute(part, "num-format").orElse("");
      if (!its.isEmpty()) {
        int value = counter[i] == 0 ? first(part) : counter[i];
        number.append(format(value, its)).append(i < level ? "." : "");
      }
    }
    return Optional.of(number.append(Xml.attribute(own, "num-suffix").orElse("")).toString().strip());
  }

  /** Begins to count anew. */
  void restart(String list) {
    counters.remove(list);
  }

  private static int first(Element level) {
    return Xml.attribute(level, "start-value").flatMap(Xml::number).orElse(1);
  }

  private static String format(int value, String format) {
    boolean roman = value > 0 && value < 4000;
    return switch (format) {
      case "I" -> roman ? RomanNumeral.of(value) : "" + value;
      case "i" -> roman ? RomanNumeral.of(value).toLowerCase(Locale.ROOT) : "" + value;
      case "a" -> value > 0 && value < 27 ? "" + (char) ('a' + value - 1) : "" + value;
      case "A" -> value > 0 && value < 27 ? "" + (char) ('A' + value - 1) : "" + value;
      default -> "" + value;
    };
  }
}
