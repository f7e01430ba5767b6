package lv.kartiba.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.regulation.Fact;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.SchoolRead;

/**
 * How well the facts found fit those that a person found: topic, channel or contact, and clause.
 *
 * <p>Ids are names that each person chooses; so before comparing, each id that was found is matched
 * with the one wanted id it stands for most often. An id stands for one other id at most.
 */
record FactScore(int wanted, int found, int hits, List<String> misses) {

  /** One fact. */
  record Claim(String clause, String topic, String where) {
    String line() {
      return clause + " " + topic + " " + where;
    }
  }

  double f1() {
    return wanted + found == 0 ? 1 : 2.0 * hits / (wanted + found);
  }

  static List<Claim> wanted(Json expected) {
    return expected.get("facts").list().stream()
        .map(
            fact ->
                new Claim(
                    fact.get("clause").text(),
                    fact.get("topic").text(),
                    fact.get("channel").text().isEmpty()
                        ? "ask " + fact.get("contact").text()
                        : fact.get("channel").text()))
        .toList();
  }

  static List<Claim> found(SchoolRead read) {
    return read.main().facts().stream().map(FactScore::claim).toList();
  }

  private static Claim claim(Fact fact) {
    return new Claim(
        fact.clause().map(address -> address.number().key()).orElse(""),
        fact.topic().value(),
        fact.channel().map(Object::toString).orElseGet(() -> "ask " + fact.contact().map(Object::toString).orElse("")));
  }

  static FactScore of(List<Claim> wanted, List<Claim> found) {
    Map<String, String> where = pairs(wanted, found, Claim::where, Claim::topic);
    Map<String, String> topics = pairs(wanted, found, Claim::topic, claim -> where.getOrDefault(claim.where(), claim.where()));
    Set<String> named = new TreeSet<>();
    for (Claim claim : found) {
      named.add(new Claim(
          claim.clause(),
          topics.getOrDefault(claim.topic(), claim.topic()),
          where.getOrDefault(claim.where(), claim.where())).line());
    }
    Set<String> all = new TreeSet<>(wanted.stream().map(Claim::line).toList());
    List<String> misses = new ArrayList<>();
    all.stream().filter(line -> !named.contains(line)).forEach(line -> misses.add("missing: " + line));
    named.stream().filter(line -> !all.contains(line)).forEach(line -> misses.add("additional: " + line));
    int hits = (int) all.stream().filter(named::contains).count();
    return new FactScore(all.size(), named.size(), hits, misses);
  }

  private static Map<String, String> pairs(
      List<Claim> wanted,
      List<Claim> found,
      java.util.function.Function<Claim, String> part,
      java.util.function.Function<Claim, String> other) {
    Map<String, Integer> together = new TreeMap<>();
    for (Claim have : found) {
      for (Claim want : wanted) {
        if (have.clause().equals(want.clause())) {
          int same = part.apply(have).equals(part.apply(want)) ? 3 : 0;
          int beside = other.apply(have).equals(other.apply(want)) ? 2 : 0;
          together.merge(part.apply(have) + "\t" + part.apply(want), 1 + same + beside, Integer::sum);
        }
      }
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    together.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              String[] ids = entry.getKey().split("\t", -1);
              boolean mine = found.stream().anyMatch(claim -> part.apply(claim).equals(ids[1]));
              if (!pairs.containsKey(ids[0]) && !pairs.containsValue(ids[1]) && (!mine || ids[0].equals(ids[1]))) {
                pairs.put(ids[0], ids[1]);
              }
            });
    return pairs;
  }
}
