package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.KebabCase;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.load.yaml.YamlValue;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.source.Position;

/** Reads a list of things with an id and a title: {@code - {id: learning, title: Mācības}}. */
record NamedItems(Ids ids, ShortTexts texts, Diagnostics problems) {

  /** One thing of the list. */
  record Item(String id, LocalizedText title, Position at) {}

  /** The items of the list under a key; none if it is not there. */
  List<Item> read(YamlMap map, String key, Kind kind) {
    List<Item> items = new ArrayList<>();
    for (YamlValue value : map.items(key)) {
      value.asMap(problems).flatMap(item -> item(item, kind, items)).ifPresent(items::add);
    }
    return items;
  }

  private Optional<Item> item(YamlMap item, Kind kind, List<Item> before) {
    Optional<YamlText> id = item.requiredText("id");
    Optional<LocalizedText> title = texts.required(item, "title");
    item.finish();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String name = id.get().text();
    ids.known().add(kind, name);
    if (!KebabCase.matches(name)) {
      problems.report(KebabCase.problem(name, id.get().at()));
      return Optional.empty();
    }
    if (before.stream().anyMatch(other -> other.id().equals(name))) {
      problems.report(Rule.DUPLICATE_ID.at(id.get().at(), name));
      return Optional.empty();
    }
    title.ifPresent(words -> ids.titles(kind, name, words));
    return title.map(words -> new Item(name, words, item.at()));
  }
}
