package lv.kartiba.load.yaml;

import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;

/** Says that a text stands where a list was expected, and the like, with the likeliest cause. */
final class WrongType {
  private WrongType() {}

  static Diagnostic of(YamlValue value, String expected) {
    Diagnostic problem =
        Rule.WRONG_TYPE.at(value.at(), expected, value.kind()).underline(value.length());
    if (expected.equals(YamlMap.KIND) && value instanceof YamlText text) {
      int colon = text.text().indexOf(':');
      boolean glued = colon > 0 && colon + 1 < text.text().length() && !text.quoted();
      if (glued && text.text().charAt(colon + 1) == '\u00a0') {
        return problem.hint("yaml-nbsp");
      }
      if (glued && text.text().charAt(colon + 1) != ' ') {
        return problem.hint("yaml-space-after-colon");
      }
    }
    if (expected.equals(YamlText.KIND)
        && value instanceof YamlList list
        && list.items().size() == 1
        && list.items().get(0) instanceof YamlText only) {
      return problem.hint("did-you-mean", only.text());
    }
    if (expected.equals(YamlList.KIND)
        && value instanceof YamlText text
        && text.text().startsWith("-")) {
      return problem.hint("did-you-mean", "- " + text.text().substring(1));
    }
    return switch (expected) {
      case YamlMap.KIND -> problem.hint("write-map");
      case YamlList.KIND -> problem.hint("write-list");
      default -> problem.hint("write-text");
    };
  }
}
