package lv.kartiba.load.yaml;

import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;

/** Something written in a YAML file: a text, a list, or keys with values. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {

  /** Where it begins. */
  Position at();

  /** How many characters to underline. */
  int length();

  /** The word for what it is, as a key of the message files. */
  String kind();

  /** This value as a text; anything else is reported. */
  default Optional<YamlText> asText(Diagnostics problems) {
    return as(YamlText.class, YamlText.KIND, problems);
  }

  /** This value as a list; anything else is reported. */
  default Optional<YamlList> asList(Diagnostics problems) {
    return as(YamlList.class, YamlList.KIND, problems);
  }

  /** This value as keys with values; anything else is reported. */
  default Optional<YamlMap> asMap(Diagnostics problems) {
    return as(YamlMap.class, YamlMap.KIND, problems);
  }

  /** Whether nothing is written, as after a key with no value. */
  default boolean isEmpty() {
    return this instanceof YamlText text && text.text().isEmpty() && !text.quoted();
  }

  private <T extends YamlValue> Optional<T> as(Class<T> type, String kind, Diagnostics problems) {
    if (type.isInstance(this)) {
      return Optional.of(type.cast(this));
    }
    problems.report(WrongType.of(this, kind));
    return Optional.empty();
  }

  /** Reports that this value cannot be what it is; for places where several kinds are possible. */
  default void wrongType(String expected, Diagnostics problems) {
    problems.report(Rule.WRONG_TYPE.at(at(), expected, kind()).underline(length()));
  }
}
