package lv.kartiba.load.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.Header.Margins;
import lv.kartiba.model.Header.PrintStyle;
import lv.kartiba.text.Likeness;

/** Reads {@code print: {title: capitals, letterhead: none, margins: {left: 25}}}. */
record PrintStyleReader(YamlMap map, Diagnostics problems) {
  private static final String CAPITALS = "capitals";
  private static final String NONE = "none";

  /** The footer needs so much; and no page should be more margin than text. */
  private static final int NARROWEST = 15;

  private static final int WIDEST = 40;

  PrintStyle read() {
    boolean title = choice("title", List.of(CAPITALS)).isPresent();
    boolean kind = choice("kind", List.of(CAPITALS)).isPresent();
    Optional<String> letterhead = choice("letterhead", List.of(CAPITALS, NONE));
    Margins margins = map.map("margins").map(this::margins).orElse(Margins.USUAL);
    map.finish();
    return new PrintStyle(
        title,
        kind,
        letterhead.filter(CAPITALS::equals).isPresent(),
        letterhead.filter(NONE::equals).isEmpty(),
        margins);
  }

  private Margins margins(YamlMap in) {
    Margins usual = Margins.USUAL;
    Margins margins =
        new Margins(
            margin(in, "left").orElse(usual.left()),
            margin(in, "top").orElse(usual.top()),
            margin(in, "right").orElse(usual.right()),
            margin(in, "bottom").orElse(usual.bottom()));
    in.finish();
    return margins;
  }

  private Optional<Integer> margin(YamlMap in, String side) {
    Optional<YamlText> text = in.text(side);
    Optional<Integer> millimetres =
        text.map(YamlText::text)
            .filter(number -> number.matches("[0-9]{2}"))
            .map(Integer::valueOf)
            .filter(number -> number >= NARROWEST && number <= WIDEST);
    if (text.isPresent() && millimetres.isEmpty()) {
      problems.report(
          Rule.WRONG_VALUE
              .at(text.get().at(), text.get().text(), side)
              .hint("margin", String.valueOf(NARROWEST), String.valueOf(WIDEST)));
    }
    return millimetres;
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
