package lv.kartiba.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kartiba.testing.Json;

/** What stands in a file, to be changed in one place at a time; written as JSON, which YAML reads. */
sealed interface Tree {
  record Word(String text) implements Tree {}

  record Items(List<Tree> items) implements Tree {}

  record Keys(Map<String, Tree> keys) implements Tree {
    /** Every tree that differs in one place, but not below this key. */
    List<Tree> changesBut(String key) {
      return changes().stream()
          .filter(other -> other instanceof Keys map && Objects.equals(map.keys.get(key), keys.get(key)))
          .toList();
    }

    /** Every tree that differs in one place below the first key. */
    List<Tree> changesOfFirst() {
      String first = keys.keySet().iterator().next();
      return keys.get(first).changes().stream().map(other -> with(this, first, other)).toList();
    }
  }

  static Tree of(Json json) {
    if (!json.list().isEmpty()) {
      return new Items(json.list().stream().map(Tree::of).toList());
    }
    if (!json.names().isEmpty()) {
      Map<String, Tree> keys = new LinkedHashMap<>();
      json.names().forEach(name -> keys.put(name, of(json.get(name))));
      return new Keys(keys);
    }
    return new Word(json.text());
  }

  /** Every tree that differs from this one in one place. */
  default List<Tree> changes() {
    List<Tree> changed = new ArrayList<>(others());
    if (this instanceof Keys map) {
      map.keys.forEach(
          (key, value) -> {
            changed.add(without(map, key));
            value.changes().forEach(other -> changed.add(with(map, key, other)));
          });
      changed.add(with(map, "zzz", new Word("x")));
    } else if (this instanceof Items list) {
      changed.add(new Items(List.of()));
      for (int i = 0; i < list.items.size(); i++) {
        for (Tree other : list.items.get(i).changes()) {
          List<Tree> items = new ArrayList<>(list.items);
          items.set(i, other);
          changed.add(new Items(items));
        }
      }
    }
    return changed;
  }

  private List<Tree> others() {
    Tree word = new Word("zzz");
    return List.of(
        word,
        new Word("2026-11-31"),
        new Word("www.skola.example"),
        new Word("a@b"),
        new Word("capitals"),
        new Items(List.of(word)),
        new Items(List.of(new Items(List.of(word)))),
        new Keys(Map.of("zzz", word)),
        new Keys(Map.of("lv", word)),
        new Keys(Map.of("en", word)));
  }

  private static Tree with(Keys map, String key, Tree value) {
    Map<String, Tree> keys = new LinkedHashMap<>(map.keys);
    keys.put(key, value);
    return new Keys(keys);
  }

  private static Tree without(Keys map, String key) {
    Map<String, Tree> keys = new LinkedHashMap<>(map.keys);
    keys.remove(key);
    return new Keys(keys);
  }

  default String json() {
    if (this instanceof Word word) {
      return "\"" + word.text + "\"";
    }
    List<String> parts = new ArrayList<>();
    if (this instanceof Items list) {
      list.items.forEach(item -> parts.add(item.json()));
      return "[" + String.join(", ", parts) + "]";
    }
    ((Keys) this).keys.forEach((key, value) -> parts.add("\"" + key + "\": " + value.json()));
    return "{" + String.join(", ", parts) + "}";
  }
}
