package lv.kartiba.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which package may use which others, read from a text such as {@code packages.txt}. */
final class PackageTable {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?([a-z_]\\w*(?:\\.[a-z_]\\w*)+)\\.(?:[A-Z*]\\w*)");
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?<![\\w.])((?:java|javax|jdk|com|org|io|net|nu|freemarker|lv)(?:\\.[a-z_]\\w*)+)\\.[A-Z]");
  private static final Set<String> EVERYWHERE = Set.of("java", "org.jspecify.annotations");
  private static final Set<String> NOT_EVERYWHERE = Set.of("java.awt", "java.sql", "java.rmi");
  private static final String BASE = "lv.kartiba";

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  /** A line of the table. */
  private record Row(List<String> uses, List<String> libraries) {}

  static PackageTable parse(String text) {
    PackageTable table = new PackageTable();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(table::line);
    return table;
  }

  /** What is wrong with the table itself: a line that names a package not yet named above it. */
  List<String> contradictions() {
    List<String> found = new ArrayList<>();
    List<String> above = new ArrayList<>();
    rows.forEach(
        (name, row) -> {
          for (String use : row.uses) {
            if (!above.contains(use)) {
              found.add(name + " may not use " + use + ", which is not above it");
            }
          }
          above.add(name);
        });
    return found;
  }

  /** Lines for packages of which there is no source. */
  List<String> leftovers(List<JavaSource> sources) {
    Set<String> used = new TreeSet<>();
    sources.forEach(source -> rowName(source.shortPackage()).ifPresent(used::add));
    return rows.keySet().stream()
        .filter(name -> !used.contains(name))
        .map(name -> name + " is in the table but not in the code")
        .toList();
  }

  /** What the sources use and may not, sorted by file as given. */
  List<String> violations(List<JavaSource> sources) {
    List<String> found = new ArrayList<>();
    for (JavaSource source : sources) {
      Optional<Row> row = rowName(source.shortPackage()).map(rows::get);
      if (row.isEmpty()) {
        found.add(source.path() + ": " + source.packageName() + " is not in the table");
        continue;
      }
      for (String used : usedPackages(source)) {
        if (!used.equals(source.packageName()) && !allows(row.orElseThrow(), used)) {
          found.add(source.path() + ": " + source.shortPackage() + " may not use " + used);
        }
      }
    }
    return found;
  }

  private void line(String line) {
    if (line.startsWith("#")) {
      return;
    }
    if (line.startsWith("@")) {
      String[] parts = line.split("=", 2);
      groups.put(parts[0].strip(), words(parts[1]));
      return;
    }
    String[] cells = line.split("\\|", -1);
    rows.put(cells[0].strip(), new Row(words(cells[1]), words(cells[2])));
  }

  private List<String> words(String cell) {
    return Arrays.stream(cell.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .flatMap(word -> groups.getOrDefault(word, List.of(word)).stream())
        .toList();
  }

  private Optional<String> rowName(String name) {
    String folder = name.replaceFirst("\\.?[^.]*$", "") + ".*";
    return rows.containsKey(name)
        ? Optional.of(name)
        : Optional.of(folder).filter(rows::containsKey);
  }

  private boolean allows(Row row, String used) {
    if (used.equals(BASE) || used.startsWith(BASE + ".")) {
      String name = used.substring(Math.min(used.length(), BASE.length() + 1));
      String folder = name.replaceFirst("\\.?[^.]*$", "") + ".*";
      return row.uses.contains(name) || row.uses.contains(folder);
    }
    if (row.libraries.stream().anyMatch(library -> isIn(used, library))) {
      return true;
    }
    return EVERYWHERE.stream().anyMatch(library -> isIn(used, library))
        && NOT_EVERYWHERE.stream().noneMatch(library -> isIn(used, library));
  }

  private static boolean isIn(String name, String library) {
    return name.equals(library) || name.startsWith(library + ".");
  }

  private static Set<String> usedPackages(JavaSource source) {
    Set<String> used = new TreeSet<>();
    for (Pattern pattern : List.of(IMPORT, FULL_NAME)) {
      Matcher matcher = pattern.matcher(source.code());
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
    }
    return used;
  }
}
