package lv.kartiba.defect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;

/**
 * Some files of a school with slips in them. A file begins with {@code ---} and its path, its lines
 * with {@code |}; under a line, behind {@code ~}, stands what is said about it:
 *
 * <pre>
 * === a key is misspelt
 * --- content/topics.yml
 * | grades:
 * |   gruop: learning
 * ~   ^^^^^ error: nothing is called 'gruop' here [unknown-key]
 * ~   hint: did you mean 'group'?
 * </pre>
 *
 * <p>Without a line {@code hint:} the rule's own advice is given. Invisible characters are written
 * as in Java, for example {@code \}{@code u00a0}. The other files are those of the small school,
 * whose lines begin with {@code :} where something is said about them; a title that ends with "(in
 * two languages)" takes the bilingual one.
 *
 * @param files their lines by path; no lines for a file that is as it was
 * @param removed files that are not there
 * @param text the whole case as written
 */
record DefectCase(
    String title, Map<String, List<String>> files, List<String> removed, String text) {
  static final String NOT_THERE = " is not there";

  /** All cases of a file. */
  static List<DefectCase> parse(String text) {
    List<DefectCase> cases = new ArrayList<>();
    for (String part : text.split("(?m)^(?==== )")) {
      if (part.startsWith("=== ")) {
        cases.add(one(part.stripTrailing() + "\n"));
      }
    }
    return cases;
  }

  private static DefectCase one(String text) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    List<String> removed = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.startsWith("--- ") && line.endsWith(NOT_THERE)) {
        removed.add(line.substring(4, line.length() - NOT_THERE.length()));
      } else if (line.startsWith("--- ")) {
        open = new ArrayList<>();
        files.put(line.substring(4), open);
      } else if (line.startsWith("|")) {
        open.add(unescaped(line.substring(Math.min(2, line.length()))));
      }
    }
    return new DefectCase(text.lines().findFirst().orElse("").substring(4), files, removed, text);
  }

  /** The school with these files in it. */
  SchoolFiles in(SchoolFiles school) {
    SchoolFiles changed = school;
    for (String path : removed) {
      changed = changed.without(path);
    }
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      if (!file.getValue().isEmpty()) {
        changed = changed.with(file.getKey(), String.join("\n", file.getValue()) + "\n");
      }
    }
    return changed;
  }

  /** The small school in as many languages as the title says. */
  SchoolFiles school() {
    return in(
        title.endsWith("(in two languages)") ? SchoolFiles.bilingual() : SchoolFiles.small());
  }

  /** What every rule says about the case. */
  SchoolRead checked() {
    return careful().check();
  }

  /** The small school in which every rule finds nothing, with these files in it. */
  SchoolFiles careful() {
    boolean two = title.endsWith("(in two languages)");
    SchoolFiles school = two ? SchoolFiles.bilingual() : SchoolFiles.small();
    String office = two ? "{lv: Lietvedība, en: Office}" : "Lietvedība";
    String contacts = "office: {title: " + office + ", phones: [\"+371 60000000\"]}\n";
    return in(school.with("content/contacts.yml", contacts));
  }

  /** A line with its invisible characters. */
  static String unescaped(String line) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = line.indexOf("\\u"); at >= 0; at = line.indexOf("\\u", from)) {
      out.append(line, from, at).append((char) Integer.parseInt(line, at + 2, at + 6, 16));
      from = at + 6;
    }
    return out.append(line.substring(from)).toString();
  }

  @Override
  public String toString() {
    return title;
  }
}
