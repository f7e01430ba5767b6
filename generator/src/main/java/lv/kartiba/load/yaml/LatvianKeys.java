package lv.kartiba.load.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What keys are called in Latvian, for those who type them so: {@code nosaukums} is {@code title}. */
final class LatvianKeys {
  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("valodas", List.of("languages")),
          Map.entry("skola", List.of("school")),
          Map.entry("grupas", List.of("groups")),
          Map.entry("grupa", List.of("group")),
          Map.entry("nosaukums", List.of("title", "name")),
          Map.entry("virsraksts", List.of("title")),
          Map.entry("vārds", List.of("name")),
          Map.entry("apraksts", List.of("about", "summary")),
          Map.entry("kopsavilkums", List.of("summary")),
          Map.entry("veids", List.of("kind")),
          Map.entry("adrese", List.of("address", "url")),
          Map.entry("saite", List.of("url")),
          Map.entry("piekļuve", List.of("access")),
          Map.entry("vieta", List.of("location", "place")),
          Map.entry("tālrunis", List.of("phones")),
          Map.entry("tālruņi", List.of("phones")),
          Map.entry("telefons", List.of("phones")),
          Map.entry("epasts", List.of("email")),
          Map.entry("e-pasts", List.of("email")),
          Map.entry("laiks", List.of("hours", "start")),
          Map.entry("kontakts", List.of("contact")),
          Map.entry("temats", List.of("topics")),
          Map.entry("temati", List.of("topics")),
          Map.entry("kanāls", List.of("channel")),
          Map.entry("datums", List.of("date")),
          Map.entry("sākums", List.of("start")),
          Map.entry("beigas", List.of("end", "until")),
          Map.entry("līdz", List.of("until")),
          Map.entry("numurs", List.of("number")),
          Map.entry("pamats", List.of("basis")),
          Map.entry("pielikumi", List.of("annexes")),
          Map.entry("atslēgvārdi", List.of("keywords")),
          Map.entry("pieejams", List.of("available")));

  private LatvianKeys() {}

  /** The key that was meant, if it is one of those that may stand here. */
  static Optional<String> meant(String key, Collection<String> known) {
    return MEANT.getOrDefault(key, List.of()).stream().filter(known::contains).findFirst();
  }
}
