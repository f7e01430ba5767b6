package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/**
 * However often clauses are put in, taken out and moved, each reference names its target, or the
 * build says where it does not.
 */
class ReferencePropertyTest {
  private static final int CHANGES = 1000;

  private final Random random = new Random(20260901);
  private final List<List<Integer>> chapters = new ArrayList<>();
  private int made;

  @Test
  void everyReferenceNamesItsTargetOrFails() {
    for (int i = 0; i < 4; i++) {
      chapters.add(new ArrayList<>());
    }
    for (int i = 0; i < CHANGES; i++) {
      change();
      check(i % 3);
    }
  }

  private void change() {
    List<Integer> chapter = chapters.get(random.nextInt(chapters.size()));
    List<Integer> other = chapters.get(random.nextInt(chapters.size()));
    int count = chapters.stream().mapToInt(List::size).sum();
    int dice = random.nextInt(10);
    if (count < 8 || dice < 4 && count < 40) {
      chapter.add(random.nextInt(chapter.size() + 1), made++);
    } else if (!chapter.isEmpty() && dice < 7) {
      chapter.remove(random.nextInt(chapter.size()));
    } else if (!chapter.isEmpty()) {
      int moved = chapter.remove(random.nextInt(chapter.size()));
      other.add(random.nextInt(other.size() + 1), moved);
    }
  }

  /** Clause n refers to clause n / 2, which may be gone. */
  private void check(int scheme) {
    String clauses = List.of("continuous", "by-chapter", "restart").get(scheme);
    StringBuilder text = new StringBuilder();
    List<String> wantedErrors = new ArrayList<>();
    List<Integer> all = chapters.stream().flatMap(List::stream).toList();
    int line = SchoolFilesLines.FRONT_MATTER;
    int number = 0;
    for (List<Integer> chapter : chapters) {
      if (!chapter.isEmpty()) {
        text.append("# Nodaļa\n\n");
        line += 2;
        number = clauses.equals("continuous") ? number : 0;
        for (int id : chapter) {
          line++;
          number++;
          text.append(number + ". Nr" + id + " [](#c" + id / 2 + "). {#c" + id + "}\n");
          if (!all.contains(id / 2)) {
            wantedErrors.add(line + " unknown-reference c" + id / 2);
          }
        }
        text.append('\n');
        line++;
      }
    }
    SchoolRead read =
        SchoolFiles.small()
            .clauses("chapters: roman, clauses: " + clauses, text.toString())
            .read();
    assertEquals(wantedErrors, errors(read));
    Map<String, String> numbers = new TreeMap<>();
    read.main()
        .clauses()
        .forEach(clause -> numbers.put(word(clause, 0), reference(clause, read)));
    for (Chapter chapter : read.main().chapters()) {
      for (Clause clause : chapter.clauses()) {
        int target = Integer.parseInt(word(clause, 0).substring(2)) / 2;
        if (all.contains(target)) {
          String wanted = numbers.get("Nr" + target);
          String shown = Texts.of(clause).replaceFirst("Nr\\d+ ", "").replaceFirst("\\.$", "");
          boolean near = chapter.clauses().stream().anyMatch(c -> word(c, 0).equals("Nr" + target));
          assertEquals(near ? wanted.replaceFirst(".* nodaļas ", "") : wanted, shown);
        }
      }
    }
  }

  private static String reference(Clause clause, SchoolRead read) {
    Regulation main = read.main();
    ClauseAddress address = new ClauseAddress(main.id(), clause.anchor(), clause.number());
    return read.catalog().orElseThrow().number(address, SchoolRead.LV);
  }

  private static String word(Clause clause, int index) {
    return Texts.of(clause).split(" ")[index];
  }

  private static List<String> errors(SchoolRead read) {
    return read.diagnostics().stream()
        .filter(problem -> problem.rule().id().equals("unknown-reference"))
        .map(problem -> problem.at().line() + " unknown-reference " + problem.args().get(0))
        .toList();
  }

  /** How long the front matter of the small school's regulation is. */
  private static final class SchoolFilesLines {
    static final int FRONT_MATTER = frontMatter();

    private static int frontMatter() {
      SchoolRead read = SchoolFiles.small().clauses("# A\n\n1. B. {#b}\n").read();
      return read.clause("1.").at().line() - 3;
    }
  }
}
