package lv.kartiba.engine.docx;

import java.util.List;

/**
 * One thing a style says, named as in WordprocessingML: {@code Property.of("spacing", "after",
 * "60")}.
 *
 * @param attributes name, value, name, value, without prefix
 * @param inside what stands within it
 */
public record Property(String name, List<String> attributes, List<Property> inside) {
  public Property {
    attributes = List.copyOf(attributes);
    inside = List.copyOf(inside);
  }

  public static Property of(String name, String... attributes) {
    return new Property(name, List.of(attributes), List.of());
  }

  public static Property around(String name, List<Property> inside) {
    return new Property(name, List.of(), inside);
  }
}
