package lv.kartiba.defect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.testing.SchoolFiles;

/**
 * A slip of the hand in what {@code init} wrote, as somebody expects it to be told who does not know
 * the rules. It is written like a change: lines with {@code -} are replaced by those with {@code +},
 * a line with {@code :} stays as it is. Under a line, behind {@code ~}, is marked what an editor would
 * select to mend it, and beside the mark is what the advice should name, if one can know.
 *
 * <pre>
 * === a kind is misspelt
 * --- content/channels.yml
 * -   kind: platform
 * +   kind: plaform
 * ~         ^^^^^^^ platform
 * </pre>
 *
 * <p>Lines with {@code +} alone are added at the end; {@code --- a is now b} renames a file, {@code ---
 * b is a copy of a} copies one; {@code @ 1} goes to a line by its number; {@code % utf-16} tells how the
 * file is saved. Invisible characters are written as in {@link DefectCase}. A slip without a mark does no
 * harm, and nothing is to be said about it.
 */
record FreshSlip(String title, SchoolFiles school, List<Mark> marks) {

  /** Where something is to be found; what the advice should name. */
  record Mark(String file, int line, int from, int to, Optional<String> advice) {}

  /** All slips of a file, each in a school of its own. */
  static List<FreshSlip> parse(String text, Map<String, String> school) {
    return parse(text, school, SchoolFiles.nothing().with(school));
  }

  /** All slips of a file in a school that has not all of the files which a slip may change. */
  static List<FreshSlip> parse(String text, Map<String, String> files, SchoolFiles school) {
    return Arrays.stream(text.split("(?m)^(?==== )"))
        .filter(part -> part.startsWith("=== "))
        .map(part -> new Reader(files, school).read(part.lines().toList()))
        .toList();
  }

  @Override
  public String toString() {
    return title;
  }

  private static final class Reader {
    private final Map<String, String> before;
    private SchoolFiles school;
    private final List<Mark> marks = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private String path = "";
    private String saved = "";
    private int at = 1;

    Reader(Map<String, String> before, SchoolFiles school) {
      this.before = before;
      this.school = school;
    }

    FreshSlip read(List<String> text) {
      List<String> old = new ArrayList<>();
      int insert = -1;
      for (String line : text.subList(1, text.size())) {
        String words = DefectCase.unescaped(line.substring(Math.min(2, line.length())));
        if (!line.startsWith("-") && !line.startsWith("+") || line.startsWith("--- ")) {
          insert = old.isEmpty() ? insert : removed(old);
          old.clear();
        }
        if (line.startsWith("--- ")) {
          close();
          open(line.substring(4));
          insert = -1;
        } else if (line.startsWith("-")) {
          old.add(words);
        } else if (line.startsWith("+")) {
          insert = old.isEmpty() ? insert : removed(old);
          old.clear();
          insert = insert < 0 ? lines.size() : insert;
          lines.add(insert++, words);
          at = insert;
        } else if (line.startsWith(":")) {
          at = found(List.of(words)) + 1;
        } else if (line.startsWith("@")) {
          at = Integer.parseInt(words);
        } else if (line.startsWith("%")) {
          saved = words;
        } else if (line.startsWith("~")) {
          mark(line.substring(2));
        }
      }
      if (!old.isEmpty()) {
        removed(old);
      }
      close();
      return new FreshSlip(text.get(0).substring(4), school, List.copyOf(marks));
    }

    private void open(String name) {
      String[] copy = name.split(" is a copy of ");
      String[] moved = name.split(" is now ");
      String from = copy.length > 1 ? copy[1] : moved[0];
      lines = new ArrayList<>(before.getOrDefault(from, "").lines().toList());
      school = copy.length > 1 ? school : school.without(from);
      path = copy.length > 1 ? copy[0] : moved[moved.length - 1];
      saved = "";
      at = 1;
    }

    private void close() {
      if (!path.isEmpty()) {
        school = school.with(path, bytes(String.join("\n", lines) + "\n"));
      }
    }

    private byte[] bytes(String text) {
      return switch (saved) {
        case "" -> text.getBytes(StandardCharsets.UTF_8);
        case "bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        case "utf-16" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        default -> text.getBytes(Charset.forName(saved));
      };
    }

    private int removed(List<String> old) {
      int from = found(old);
      lines.subList(from, from + old.size()).clear();
      return from;
    }

    private int found(List<String> wanted) {
      for (int i = 0; i + wanted.size() <= lines.size(); i++) {
        if (lines.subList(i, i + wanted.size()).equals(wanted)) {
          return i;
        }
      }
      throw new IllegalArgumentException(path + " has no lines " + wanted);
    }

    private void mark(String text) {
      int from = text.indexOf('^');
      int to = text.lastIndexOf("^") + 1;
      String advice = text.substring(to).strip();
      marks.add(
          new Mark(
              path, at, from + 1, to, advice.isEmpty() ? Optional.empty() : Optional.of(advice)));
    }
  }
}
