package lv.kartiba.load.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.Header.PrintStyle;
import lv.kartiba.text.Likeness;

/** Reads {@code print: {title: capitals, letterhead: none}}. */
record PrintStyleReader(YamlMap map, Diagnostics problems) {
  private static final String CAPITALS = "capitals";
  private static final String NONE = "none";

  PrintStyle read() {
    boolean title = choice("title", List.of(CAPITALS)).isPresent();
    boolean kind = choice("kind", List.of(CAPITALS)).isPresent();
    Optional<String> letterhead = choice("letterhead", List.of(CAPITALS, NONE));
    map.finish();
    return new PrintStyle(
        title,
        kind,
        letterhead.filter(CAPITALS::equals).isPresent(),
        letterhead.filter(NONE::equals).isEmpty());
  }

  private Optional<String> choice(String key, List<String> words) {
    Optional<YamlText> text = map.text(key);
    if (text.isPresent() && !words.contains(text.get().text())) {
      problems.report(
          Rule.WRONG_VALUE
              .at(text.get().at(), text.get().text(), key)
              .hint("one-of", String.join(", ", words))
              .suggest(Likeness.closest(text.get().text(), words)));
      return Optional.empty();
    }
    return text.map(YamlText::text);
  }
}
