package lv.kartiba.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.testing.Project;

/**
 * A document as some school might write it, with what a person reads out of it. The truth was
 * written before the program saw the document.
 *
 * @param clauses number and first two words of each clause
 */
record FreshDocument(
    String name,
    byte[] bytes,
    String numbering,
    List<String> chapters,
    List<String> clauses,
    List<FactScore.Claim> facts) {
  private static final Path FOLDER =
      Project.root().resolve("generator/src/test/resources/lv/kartiba/importer/fresh");

  static List<FreshDocument> all() {
    return Project.files(FOLDER).stream()
        .filter(file -> !file.toString().endsWith(".truth"))
        .map(FreshDocument::of)
        .toList();
  }

  private static FreshDocument of(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\..*", "");
    String numbering = "";
    List<String> chapters = new ArrayList<>();
    List<String> clauses = new ArrayList<>();
    List<FactScore.Claim> facts = new ArrayList<>();
    for (String line : Project.text(file.resolveSibling(name + ".truth")).lines().toList()) {
      String[] parts = line.split(" ", 4);
      switch (parts[0]) {
        case "numbering" -> numbering = line.substring("numbering ".length());
        case "chapter" -> chapters.add(line.substring("chapter ".length()).replaceFirst("^- ", ""));
        case "clause" -> clauses.add(line.substring("clause ".length()));
        case "fact" -> facts.add(new FactScore.Claim(parts[1], parts[2], parts[3]));
        default -> {
          // a remark
        }
      }
    }
    byte[] bytes = Project.text(file).getBytes(StandardCharsets.UTF_8);
    return new FreshDocument(name, bytes, numbering, chapters, clauses, facts);
  }

  /** How well the program read it. */
  record Result(List<String> structure, FactScore facts, List<String> lost, Draft draft) {}

  Result read() throws UnreadableException {
    Paper paper = Documents.read(bytes);
    Draft draft = Drafter.draft(paper);
    List<String> wanted = new ArrayList<>(List.of(numbering));
    wanted.addAll(chapters);
    wanted.addAll(clauses);
    List<String> found = new ArrayList<>();
    found.add(
        (draft.outline().numbering().chapters() + " " + draft.outline().numbering().clauses())
            .toLowerCase(java.util.Locale.ROOT)
            .replace('_', '-'));
    draft.outline().chapters().forEach(one -> found.add((one.number() + " " + one.title()).strip()));
    draft.outline().clauses().forEach(one -> found.add(one.key() + " " + begin(one)));
    List<String> misses = new ArrayList<>();
    wanted.stream().filter(line -> !found.contains(line)).forEach(line -> misses.add("missing: " + line));
    found.stream().filter(line -> !wanted.contains(line)).forEach(line -> misses.add("additional: " + line));
    FactScore score =
        draft.files().isEmpty()
            ? FactScore.of(facts, List.of())
            : FactScore.of(facts, FactScore.found(Imported.read(draft)));
    return new Result(misses, score, LostWords.of(paper, draft), draft);
  }

  private static String begin(ClausePart clause) {
    String[] words = clause.words().split(" ");
    String first = words.length < 2 ? words[0] : words[0] + " " + words[1];
    return first.replaceFirst("[;,.:]$", "");
  }

  private static String rates(FactScore facts) {
    return " precision " + (double) facts.hits() / facts.found() + " recall " + (double) facts.hits() / facts.wanted();
  }

  /** Prints the figures of all of them, and what was missed. */
  public static void main(String[] arguments) throws UnreadableException {
    int wanted = 0;
    int found = 0;
    int hits = 0;
    for (FreshDocument document : all()) {
      Result result = document.read();
      FactScore facts = result.facts();
      wanted += facts.wanted();
      found += facts.found();
      hits += facts.hits();
      System.out.println("== " + document.name() + " facts " + facts.f1() + " of " + facts.wanted() + rates(facts));
      result.structure().forEach(System.out::println);
      facts.misses().forEach(System.out::println);
      System.out.println("lost " + result.lost());
    }
    System.out.println("== all " + 2.0 * hits / (wanted + found));
  }
}
