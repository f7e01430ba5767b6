package lv.kartiba.engine.json;

import java.util.List;

/**
 * A value of JSON (RFC 8259).
 *
 * <p>Example: {@code JsonWriter.compact(new JsonObject().text("name", "Liecība"))} is {@code
 * {"name":"Liecība"}}.
 */
public sealed interface Json permits Json.Text, Json.Whole, Json.Truth, Json.Items, JsonObject {

  /** Words. */
  record Text(String text) implements Json {}

  /** A whole number. */
  record Whole(long number) implements Json {}

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /** Several values in order. */
  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }

    /** Several texts. */
    public static Items of(List<String> texts) {
      return new Items(texts.stream().<Json>map(Text::new).toList());
    }
  }
}
