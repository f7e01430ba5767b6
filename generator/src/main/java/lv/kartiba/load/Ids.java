package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.KebabCase;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.reference.KnownIds;
import lv.kartiba.load.reference.Namings;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.source.Position;

/** Reads ids where something is defined, and notes those by which something else is named. */
record Ids(KnownIds known, Namings namings, Diagnostics problems) {
  /** The address of the page that lists all of a kind, {@code topics/index.html}. */
  static final String LIST = "index";

  /**
   * Reads each entry of a file whose keys are ids.
   *
   * @param read makes something of an id and its map, if it can
   */
  <T> List<T> each(YamlMap file, Kind kind, BiFunction<YamlEntry, YamlMap, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    for (YamlEntry entry : file.entries()) {
      known.add(kind, entry.key());
      if (kind.hasList() && entry.key().equals(LIST)) {
        problems.report(listId(entry.at()));
      }
      entries(entry).flatMap(map -> read.apply(entry, map)).ifPresent(all::add);
    }
    return all;
  }

  /** The problem of an id whose page would take the place of the list of its kind. */
  static Diagnostic listId(Position at) {
    return Rule.WRONG_ID.at(at, LIST).hint("list-id", LIST);
  }

  /** The map under an id, if both can be used. */
  Optional<YamlMap> entries(YamlEntry entry) {
    if (!KebabCase.matches(entry.key())) {
      problems.report(KebabCase.problem(entry.key(), entry.at()));
      return Optional.empty();
    }
    return entry.value().isEmpty()
        ? Optional.of(YamlMap.none(entry.at(), problems))
        : entry.value().asMap(problems);
  }

  /** Notes the words under which an id may also be looked for. */
  void titles(Kind kind, String id, LocalizedText title) {
    title.byLanguage().values().forEach(words -> known.addTitle(kind, id, words));
  }

  /** The id under a key, which names something. */
  Optional<String> naming(YamlMap map, String key, Kind kind) {
    return map.text(key).map(text -> naming(text, kind));
  }

  /** The people named under {@code for}; none where it is for everybody. */
  List<AudienceId> audiences(YamlMap map) {
    return map.texts("for").stream()
        .map(text -> new AudienceId(naming(text, Kind.AUDIENCE)))
        .toList();
  }

  /** An id that names something. */
  String naming(YamlText text, Kind kind) {
    namings.add(text.text(), text.at(), kind);
    return text.text();
  }
}
