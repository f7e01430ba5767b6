package lv.kartiba.load.yaml;

import java.util.List;
import lv.kartiba.source.Position;

/** A list: lines beginning with a hyphen, or words in square brackets. */
public record YamlList(List<YamlValue> items, Position at) implements YamlValue {
  static final String KIND = "word.list";

  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public int length() {
    return 1;
  }

  @Override
  public String kind() {
    return KIND;
  }
}
