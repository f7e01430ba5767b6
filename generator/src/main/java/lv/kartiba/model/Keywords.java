package lv.kartiba.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Other words by which parents look for a topic, by language, in the school's order. */
public record Keywords(Map<Language, List<String>> byLanguage) {
  public static final Keywords NONE = new Keywords(Map.of());

  public Keywords {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  public List<String> in(Language language) {
    return byLanguage.getOrDefault(language, List.of());
  }
}
