package lv.kartiba.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.outline.ChapterPart;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.outline.Outline;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolRead;

/**
 * The clauses a document has, each with its number, its parent's number, and its words.
 *
 * <p>Two lists are compared by {@link #score}: a clause counts as found if number and words agree.
 */
record Truth(List<String> chapters, List<Unit> units) {

  /** One clause. */
  record Unit(String number, String parent, String label, String words) {
    String line() {
      return number + " (" + parent + ") " + label + " " + words;
    }
  }

  /** How well one list fits the other, each part from 0 to 1. */
  record Score(double recall, double precision, double parents, double chapters, List<String> misses) {
    double f1() {
      return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
  }

  static List<Path> originals() {
    Path folder = Project.root().resolveSibling("shared").resolve("originals");
    return Project.files(folder).stream()
        .filter(file -> file.getFileName().toString().equals("expected.json"))
        .map(Path::getParent)
        .filter(school -> Files.isDirectory(school.resolve("content")))
        .toList();
  }

  static Truth expected(Path school) {
    Json json = Json.parse(Project.text(school.resolve("expected.json")));
    return new Truth(
        json.get("chapters").list().stream()
            .map(c -> c.get("number").text() + " " + c.get("title").text())
            .toList(),
        json.get("clauses").list().stream()
            .map(
                c ->
                    new Unit(
                        c.get("number").text(),
                        c.get("parent").text(),
                        c.get("label").text(),
                        c.get("text").text()))
            .toList());
  }

  /** What the model of a regulation says, in its first language. */
  static Truth of(Regulation regulation) {
    List<Unit> units = new ArrayList<>();
    List<String> chapters = new ArrayList<>();
    for (Chapter chapter : regulation.chapters()) {
      String title = PlainText.of(chapter.title(SchoolRead.LV));
      if (!title.isEmpty()) {
        chapters.add((chapter.number() + " " + title).strip());
      }
      chapter.clauses().forEach(clause -> add(clause, "", units));
    }
    return new Truth(chapters, units);
  }

  private static void add(Clause clause, String parent, List<Unit> into) {
    List<Block> blocks = new ArrayList<>(clause.in(SchoolRead.LV).body());
    blocks.addAll(clause.in(SchoolRead.LV).after());
    String key = bare(clause.number().key());
    into.add(new Unit(key, parent, "", PlainText.ofBlocks(blocks)));
    clause.children().forEach(child -> add(child, key, into));
  }

  /** Numbers are compared without their final dot and without spaces. */
  private static String bare(String number) {
    return number.replace(" ", "").replaceFirst("\\.$", "");
  }

  static Truth found(Outline outline) {
    List<Unit> units = new ArrayList<>();
    for (ChapterPart chapter : outline.chapters()) {
      chapter.clauses().forEach(clause -> add(clause, "", units));
    }
    return new Truth(
        outline.chapters().stream()
            .filter(c -> !c.title().isEmpty())
            .map(c -> (c.number() + " " + c.title()).strip())
            .toList(),
        units);
  }

  private static void add(ClausePart clause, String parent, List<Unit> into) {
    String key = bare(clause.key());
    into.add(new Unit(key, parent, clause.label().orElse(""), clause.words()));
    clause.children().forEach(child -> add(child, key, into));
  }

  Score score(Truth found) {
    List<String> misses = new ArrayList<>();
    int hits = 0;
    int parents = 0;
    List<Unit> rest = new ArrayList<>(found.units);
    for (Unit unit : units) {
      Unit hit = null;
      for (Unit candidate : rest) {
        if (candidate.number.equals(unit.number) && like(candidate.words, unit.words)) {
          hit = candidate;
          break;
        }
      }
      if (hit == null) {
        misses.add("missing: " + unit.line());
      } else {
        rest.remove(hit);
        hits++;
        parents += hit.parent.equals(unit.parent) ? 1 : 0;
      }
    }
    rest.forEach(unit -> misses.add("additional: " + unit.line()));
    long headings = chapters.stream().filter(found.chapters::contains).count();
    chapters.stream().filter(c -> !found.chapters.contains(c)).forEach(c -> misses.add("missing chapter: " + c));
    found.chapters.stream().filter(c -> !chapters.contains(c)).forEach(c -> misses.add("additional chapter: " + c));
    return new Score(
        ratio(hits, units.size()),
        ratio(hits, found.units.size()),
        ratio(parents, units.size()),
        ratio((int) headings, Math.max(chapters.size(), found.chapters.size())),
        misses);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** Whether two texts are the same but for one letter in twenty. */
  static boolean like(String a, String b) {
    String left = a.replaceAll("\\s+", " ").strip();
    String right = b.replaceAll("\\s+", " ").strip();
    if (left.equals(right)) {
      return true;
    }
    int longest = Math.max(left.length(), right.length());
    return distance(left, right) <= longest * 0.05;
  }

  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, Math.min(last[j], row[j - 1]) + 1);
      }
      last = row;
    }
    return last[b.length()];
  }
}
