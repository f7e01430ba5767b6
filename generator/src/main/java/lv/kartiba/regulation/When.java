package lv.kartiba.regulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kartiba.model.Language;

/** Joins conditions and deadlines: "saslimšanas gadījumā; pēc iespējas ātrāk". */
final class When {
  private When() {}

  /** The joined words in every language that has all of them; empty without any. */
  static Map<Language, String> join(List<MentionAt> whens) {
    Map<Language, String> joined = new TreeMap<>();
    if (whens.isEmpty()) {
      return joined;
    }
    for (Language language : new TreeSet<>(whens.get(0).wording().keySet())) {
      if (whens.stream().allMatch(when -> when.wording().containsKey(language))) {
        joined.put(
            language,
            whens.stream()
                .map(when -> when.wording().getOrDefault(language, ""))
                .collect(Collectors.joining("; ")));
      }
    }
    return joined;
  }
}
