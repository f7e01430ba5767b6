package lv.kartiba.testing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A value of JSON that can be walked without asking at each step whether something is there.
 *
 * <p>Example: {@code Json.parse("{\"a\":[1,2]}").get("a").list().size()} is 2; {@code
 * get("b").text()} is empty.
 */
public final class Json {
  private static final Json NOTHING = new Json(Optional.empty());

  private final Optional<Object> value;

  private Json(Optional<Object> value) {
    this.value = value;
  }

  /** Reads a text of JSON. */
  public static Json parse(String text) {
    return new Json(new JsonReader(text).read());
  }

  /** Writes maps, collections, texts, numbers and truth values; of a map, the keys are texts. */
  public static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** The member of an object, or nothing. */
  public Json get(String name) {
    return value.orElse("") instanceof Map<?, ?> map && map.containsKey(name)
        ? of(map.get(name))
        : NOTHING;
  }

  /** The names of an object's members; of anything else, none. */
  public List<String> names() {
    return value.orElse("") instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The items of an array; of anything else, none. */
  public List<Json> list() {
    return value.orElse("") instanceof List<?> list
        ? list.stream().map(Json::of).toList()
        : List.of();
  }

  /** The text, or what a number or truth value looks like; of nothing, an empty text. */
  public String text() {
    return value.map(String::valueOf).orElse("");
  }

  /** The number; of anything else, 0. */
  public double number() {
    return value.orElse("") instanceof Number number ? number.doubleValue() : 0;
  }

  /** Whether it is {@code true}. */
  public boolean isTrue() {
    return value.orElse(false).equals(true);
  }

  /** Whether there is anything but {@code null}. */
  public boolean isPresent() {
    return value.isPresent();
  }

  @Override
  public String toString() {
    return value.map(Json::write).orElse("null");
  }

  @SuppressWarnings("unchecked")
  private static Json of(Object value) {
    return new Json(
        value instanceof Optional<?> absent ? (Optional<Object>) absent : Optional.of(value));
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator);
        quote(entry.getKey().toString(), out);
        out.append(':');
        write(entry.getValue(), out);
        separator = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof Collection<?> items) {
      String separator = "[";
      for (Object item : items) {
        out.append(separator);
        write(item, out);
        separator = ",";
      }
      out.append(items.isEmpty() ? "[]" : "]");
    } else if (value instanceof Optional<?> optional) {
      out.append(optional.isEmpty() ? "null" : write(optional.orElseThrow()));
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      quote(value.toString(), out);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
