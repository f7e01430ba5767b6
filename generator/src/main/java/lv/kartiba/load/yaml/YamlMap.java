package lv.kartiba.load.yaml;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;

/**
 * Keys with values. It is read by asking for the keys one knows; {@link #finish} then reports the
 * others, so what can be written stands only once, in the code that reads it.
 */
public final class YamlMap implements YamlValue {
  static final String KIND = "word.map";

  private final Map<String, YamlEntry> entries;
  private final Position at;
  private final int length;
  private final Diagnostics problems;
  private final Set<String> known = new TreeSet<>();

  /**
   * @param at where it is best pointed at: the key it belongs to, or its first key
   */
  YamlMap(Map<String, YamlEntry> entries, Position at, int length, Diagnostics problems) {
    this.entries = new LinkedHashMap<>(entries);
    this.at = at;
    this.length = length;
    this.problems = problems;
  }

  /** A map without keys, pointed at here. */
  public static YamlMap none(Position at, Diagnostics problems) {
    return new YamlMap(Map.of(), at, 1, problems);
  }

  @Override
  public Position at() {
    return at;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** All entries in the order of the file, for maps whose keys the school chooses. */
  public List<YamlEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The value of a key, if there is one. */
  public Optional<YamlValue> value(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key))
        .map(YamlEntry::value)
        .filter(value -> !value.isEmpty());
  }

  /** The value of a key that must be there; else it is reported. */
  public Optional<YamlValue> required(String key) {
    Optional<YamlValue> value =
        value(key).filter(found -> !(found instanceof YamlText text && text.text().isBlank()));
    if (value.isEmpty()) {
      YamlEntry empty = entries.get(key);
      problems.report(
          empty != null
              ? Rule.MISSING_KEY.at(empty.at(), key).hint("key-without-value", key)
              : Rule.MISSING_KEY.at(at, key).underline(length));
    }
    return value;
  }

  public Optional<YamlText> text(String key) {
    return value(key).flatMap(value -> value.asText(problems));
  }

  public Optional<YamlText> requiredText(String key) {
    return required(key).flatMap(value -> value.asText(problems));
  }

  /** The words of a key, if there are any. */
  public Optional<String> words(String key) {
    return text(key).map(YamlText::text);
  }

  public Optional<YamlMap> map(String key) {
    return value(key).flatMap(value -> value.asMap(problems));
  }

  /** The items of a list; none if the key is not there. */
  public List<YamlValue> items(String key) {
    return value(key)
        .flatMap(value -> value.asList(problems))
        .map(YamlList::items)
        .orElse(List.of());
  }

  /** The items of a list of texts; a single text counts as a list of one. */
  public List<YamlText> texts(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && value.get() instanceof YamlText single) {
      return List.of(single);
    }
    return items(key).stream().flatMap(item -> item.asText(problems).stream()).toList();
  }

  public Optional<LocalDate> date(String key) {
    return text(key).flatMap(text -> text.date(problems));
  }

  public Optional<LocalTime> time(String key) {
    return text(key).flatMap(text -> text.time(problems));
  }

  /** One of the words of a choice, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return text(key).flatMap(text -> choice(key, text, type));
  }

  private <E extends Enum<E>> Optional<E> choice(String key, YamlText text, Class<E> type) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(YamlMap::word).toList();
    int index = words.indexOf(text.text());
    if (index >= 0) {
      return Optional.of(type.getEnumConstants()[index]);
    }
    Diagnostic problem =
        Rule.WRONG_VALUE
            .at(text.at(), text.text(), key)
            .underline(text.length())
            .hint("one-of", String.join(", ", words));
    problems.report(problem.suggest(Likeness.closest(text.text(), words)));
    return Optional.empty();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reports every key that nobody asked for. */
  public void finish() {
    for (YamlEntry entry : entries.values()) {
      if (!known.contains(entry.key())) {
        problems.report(unknown(entry));
      }
    }
  }

  private Diagnostic unknown(YamlEntry entry) {
    Diagnostic problem = Rule.UNKNOWN_KEY.at(entry.at(), entry.key());
    if (entry.key().indexOf('\u00a0') >= 0) {
      return problem.hint("yaml-nbsp");
    }
    if (entry.key().indexOf(':') > 0) {
      return problem.hint("yaml-space-after-colon");
    }
    return problem
        .hint("known-keys", String.join(", ", known))
        .suggest(
            LatvianKeys.meant(entry.key(), known)
                .or(() -> Likeness.closest(entry.key(), known)));
  }
}
