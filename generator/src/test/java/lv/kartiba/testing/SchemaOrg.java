package lv.kartiba.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The vocabulary of schema.org: which properties a thing may have, and of what kind. */
public final class SchemaOrg {
  private final Map<String, Map<String, String>> types = new TreeMap<>();
  private final Map<String, Map<String, String>> properties = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private SchemaOrg() {
    read("schemaorg-types.csv", types);
    read("schemaorg-properties.csv", properties);
  }

  /** What is wrong in a document of JSON-LD, as {@code Legislation.titel: no such property}. */
  public static List<String> problems(String document) {
    SchemaOrg vocabulary = new SchemaOrg();
    Json json = Json.parse(document);
    if (!json.get("@context").text().equals("https://schema.org")) {
      vocabulary.problems.add("another context");
    }
    json.get("@graph").list().forEach(vocabulary::check);
    return vocabulary.problems;
  }

  private static void read(String file, Map<String, Map<String, String>> rows) {
    Csv.read(Project.text(Needs.schemas().resolve(file)))
        .forEach(row -> rows.put(row.getOrDefault("label", ""), row));
  }

  private void check(Json thing) {
    String type = thing.get("@type").text();
    if (!types.containsKey(type)) {
      problems.add(type + ": no such type");
      return;
    }
    members(thing).forEach((name, value) -> check(type, name, value));
  }

  private void check(String type, String name, Json value) {
    Map<String, String> property = properties.get(name);
    if (property == null) {
      problems.add(type + "." + name + ": no such property");
      return;
    }
    Set<String> domain = names(property.getOrDefault("domainIncludes", ""));
    if (wider(type).stream().noneMatch(domain::contains)) {
      problems.add(type + "." + name + ": not of this type");
    }
    Set<String> range = names(property.getOrDefault("rangeIncludes", ""));
    List<Json> values = value.list().isEmpty() ? List.of(value) : value.list();
    for (Json single : values) {
      if (!fits(single, range)) {
        problems.add(type + "." + name + ": " + single + " is none of " + range);
      }
      if (single.get("@type").isPresent()) {
        check(single);
      }
    }
  }

  private boolean fits(Json value, Set<String> range) {
    if (value.get("@type").isPresent()) {
      return wider(value.get("@type").text()).stream().anyMatch(range::contains);
    }
    if (value.get("@id").isPresent()) {
      String word = value.get("@id").text().replace("https://schema.org/", "");
      Map<String, String> member = types.getOrDefault(word, Map.of());
      return names(member.getOrDefault("enumerationtype", "")).stream().anyMatch(range::contains);
    }
    String text = value.text();
    return range.contains("Text")
        || range.contains("URL") && !text.contains(" ")
        || range.contains("Date") && text.matches("\\d{4}-\\d{2}-\\d{2}")
        || range.contains("Integer") && text.matches("\\d+");
  }

  /** A type and all it is a kind of. */
  private Set<String> wider(String type) {
    Set<String> all = new TreeSet<>(Set.of(type));
    names(types.getOrDefault(type, Map.of()).getOrDefault("subTypeOf", ""))
        .forEach(wider -> all.addAll(wider(wider)));
    return all;
  }

  private static Set<String> names(String urls) {
    Set<String> names = new TreeSet<>();
    for (String url : urls.split(", *")) {
      if (!url.isEmpty()) {
        names.add(url.substring(url.lastIndexOf('/') + 1));
      }
    }
    return names;
  }

  private static Map<String, Json> members(Json thing) {
    Map<String, Json> members = new LinkedHashMap<>();
    thing.names().stream()
        .filter(name -> !name.startsWith("@"))
        .forEach(name -> members.put(name, thing.get(name)));
    return members;
  }
}
