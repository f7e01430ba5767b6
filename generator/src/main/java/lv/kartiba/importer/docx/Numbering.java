package lv.kartiba.importer.docx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.importer.pack.Xml;
import lv.kartiba.text.RomanNumeral;
import org.w3c.dom.Element;

/**
 * Counts as Word does. Numbers are counted for each abstract list, not for each use of it; an
 * override starts anew once, when its list is first used.
 *
 * <p>ISO/IEC 29500-1, 17.9. Other readers fail on lists that come from a style, on {@code
 * startOverride}, on {@code lvlRestart} and on {@code isLgl}.
 */
final class Numbering {
  private static final int LEVELS = 9;

  private final Map<String, Map<Integer, Level>> lists = new TreeMap<>();
  private final Map<String, String> links = new TreeMap<>();
  private final Map<String, String> styles = new TreeMap<>();
  private final Map<String, Use> uses = new TreeMap<>();
  private final Map<String, int[]> counters = new TreeMap<>();
  private final Map<String, boolean[]> started = new TreeMap<>();
  private final Set<String> overridden = new TreeSet<>();

  /** A use of an abstract list, with what it changes in it. */
  private record Use(String list, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  Numbering(Optional<Element> root) {
    root.ifPresent(this::read);
  }

  private void read(Element root) {
    for (Element list : Xml.children(root, "abstractNum")) {
      String id = Xml.attribute(list, "abstractNumId").orElse("");
      Map<Integer, Level> levels = new TreeMap<>();
      for (Element level : Xml.children(list, "lvl")) {
        index(level).ifPresent(i -> levels.put(i, Level.of(level)));
      }
      lists.put(id, levels);
      Xml.value(list, "numStyleLink").ifPresent(style -> links.put(id, style));
      Xml.value(list, "styleLink").ifPresent(style -> styles.put(style, id));
    }
    for (Element num : Xml.children(root, "num")) {
      Map<Integer, Integer> starts = new TreeMap<>();
      Map<Integer, Level> levels = new TreeMap<>();
      for (Element override : Xml.children(num, "lvlOverride")) {
        index(override)
            .ifPresent(
                i -> {
                  Xml.number(override, "startOverride").ifPresent(start -> starts.put(i, start));
                  Xml.child(override, "lvl").ifPresent(level -> levels.put(i, Level.of(level)));
                });
      }
      String list = Xml.value(num, "abstractNumId").orElse("");
      uses.put(Xml.attribute(num, "numId").orElse(""), new Use(list, starts, levels));
    }
  }

  private static Optional<Integer> index(Element level) {
    return Xml.attribute(level, "ilvl").flatMap(Xml::number).filter(i -> i >= 0 && i < LEVELS);
  }

  /** The abstract list behind a use, through the style that lends its numbering to others. */
  private String list(Use use) {
    String list = use.list;
    for (int i = 0; i < LEVELS && links.containsKey(list); i++) {
      String target = styles.getOrDefault(links.get(list), "");
      if (target.isEmpty() || target.equals(list)) {
        break;
      }
      list = target;
    }
    return list;
  }

  /** The level of a use that numbers paragraphs of this style. */
  Optional<Integer> levelOf(String numId, List<String> styleChain) {
    return Optional.ofNullable(uses.get(numId))
        .flatMap(
            use ->
                lists.getOrDefault(list(use), Map.of()).entrySet().stream()
                    .filter(level -> styleChain.contains(level.getValue().style()))
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  /** Where the numbers of a list begin at a level, in twentieths of a point. */
  Optional<Integer> indent(String numId, int at) {
    return Optional.ofNullable(uses.get(numId)).flatMap(use -> level(use, list(use), at).indent());
  }

  /** The number of the next paragraph that uses a list at a level; nothing where none is printed. */
  Optional<String> next(String numId, int at) {
    Use use = uses.get(numId);
    if (use == null || at < 0 || at >= LEVELS) {
      return Optional.empty();
    }
    String list = list(use);
    Level level = level(use, list, at);
    int[] counter = counters.computeIfAbsent(list, id -> new int[LEVELS]);
    boolean[] running = started.computeIfAbsent(list, id -> new boolean[LEVELS]);
    if (use.starts.containsKey(at) && overridden.add(numId + "/" + at)) {
      counter[at] = use.starts.get(at);
    } else {
      counter[at] = running[at] ? counter[at] + 1 : level.start();
    }
    running[at] = true;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      if (level(use, list, deeper).restartsAfter(at)) {
        running[deeper] = false;
      }
    }
    return printed(use, list, at, counter, running);
  }

  private Level level(Use use, String list, int at) {
    Level usual = lists.getOrDefault(list, Map.of()).getOrDefault(at, Level.NONE);
    return use.levels.getOrDefault(at, usual);
  }

  private Optional<String> printed(
      Use use, String list, int at, int[] counter, boolean[] running) {
    Level level = level(use, list, at);
    if (level.format().equals("bullet")) {
      return Optional.of("•");
    }
    if (level.format().equals("none") && level.text().isBlank()) {
      return Optional.empty();
    }
    String text = level.text();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean place = c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9';
      if (place) {
        int other = text.charAt(i + 1) - '1';
        Level theirs = level(use, list, other);
        int value = running[other] || other == at ? counter[other] : theirs.start();
        out.append(format(value, level.legal() ? "decimal" : theirs.format()));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString().isBlank() ? Optional.empty() : Optional.of(out.toString().strip());
  }

  private static String format(int value, String format) {
    return switch (format) {
      case "upperRoman" -> value > 0 && value < 4000 ? RomanNumeral.of(value) : "" + value;
      case "lowerRoman" ->
          value > 0 && value < 4000 ? RomanNumeral.of(value).toLowerCase(Locale.ROOT) : "" + value;
      case "lowerLetter" -> letters(value, 'a');
      case "upperLetter" -> letters(value, 'A');
      case "decimalZero" -> value < 10 ? "0" + value : "" + value;
      case "none" -> "";
      default -> "" + value;
    };
  }

  private static String letters(int value, char first) {
    if (value < 1) {
      return "" + value;
    }
    char letter = (char) (first + (value - 1) % 26);
    return String.valueOf(letter).repeat((value - 1) / 26 + 1);
  }
}
