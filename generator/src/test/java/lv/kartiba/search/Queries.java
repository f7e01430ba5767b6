package lv.kartiba.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.Tab;

/** What people type, from files in the folder of this test, and how well it is answered. */
record Queries(List<Query> all) {

  /**
   * What somebody types, and what answers it.
   *
   * @param answers ids of topics, or paths of other pages; any of them will do
   */
  record Query(String language, String kind, String text, Set<String> answers) {}

  static Queries of(String... files) {
    return new Queries(
        Arrays.stream(files)
            .map(file -> "src/test/resources/lv/kartiba/search/" + file + ".txt")
            .flatMap(file -> Project.text(Project.generator().resolve(file)).lines())
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\\s*\\|\\s*"))
            .map(part -> new Query(part[0], part[1], part[2], Set.of(part[3].split(","))))
            .toList());
  }

  /**
   * Types all queries of a language on a search page.
   *
   * @param first the least share of answers that must be the first, from 0 to 1
   * @param firstThree the least share that must be among the first three
   */
  void mustBeAnswered(Tab tab, String language, double first, double firstThree) {
    Map<String, int[]> byKind = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Query query : all) {
      if (query.language().equals(language)) {
        List<String> found = search(tab, query.text());
        boolean best = found.stream().limit(1).anyMatch(query.answers()::contains);
        boolean among = found.stream().limit(3).anyMatch(query.answers()::contains);
        count(byKind.computeIfAbsent(query.kind(), kind -> new int[3]), best, among);
        count(byKind.computeIfAbsent("", kind -> new int[3]), best, among);
        if (!among) {
          missed.add(query.text() + " → " + found.stream().limit(3).toList());
        }
      }
    }
    String report =
        byKind.entrySet().stream()
            .map(kind -> kind.getKey() + " " + Arrays.toString(kind.getValue()))
            .collect(Collectors.joining(", ", "", " " + missed));
    int[] sum = byKind.get("");
    assertTrue(sum[0] >= 20, report);
    assertTrue(sum[1] >= first * sum[0], report);
    assertTrue(sum[2] >= firstThree * sum[0], report);
  }

  private static void count(int[] counts, boolean best, boolean among) {
    counts[0]++;
    counts[1] += best ? 1 : 0;
    counts[2] += among ? 1 : 0;
  }

  /** The ids of topics found, other finds in between by their path. */
  static List<String> search(Tab tab, String query) {
    String literal = "\"" + query.replace("\"", "") + "\"";
    return tab
        .evaluate("kartiba.search(" + literal + ").map(found => found[1])")
        .list()
        .stream()
        .map(Json::text)
        .map(href -> href.replaceFirst("^en/", ""))
        .map(href -> href.replaceFirst("^topics/(.*)\\.html$", "$1"))
        .toList();
  }
}
