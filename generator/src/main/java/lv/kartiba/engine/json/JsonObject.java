package lv.kartiba.engine.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named values, in the order in which they were put in.
 *
 * <p>What is not there is left out, so that nobody reading the text must tell "none" from "no such
 * thing". A name given twice is a mistake of the program.
 */
public final class JsonObject implements Json {
  private final Map<String, Json> members = new LinkedHashMap<>();

  /** Adds a value. */
  public JsonObject with(String name, Json value) {
    if (members.put(name, value) != null) {
      throw new IllegalArgumentException("given twice: " + name);
    }
    return this;
  }

  /** Adds a value, if there is one. */
  public JsonObject with(String name, Optional<? extends Json> value) {
    value.ifPresent(present -> with(name, present));
    return this;
  }

  /** Adds a text. */
  public JsonObject text(String name, String text) {
    return with(name, new Text(text));
  }

  /** Adds a text, if there is one. */
  public JsonObject text(String name, Optional<String> text) {
    return with(name, text.map(Text::new));
  }

  /** Adds several values, if there are any. */
  public JsonObject items(String name, List<? extends Json> items) {
    return items.isEmpty() ? this : with(name, new Items(List.copyOf(items)));
  }

  /** Adds several texts, if there are any. */
  public JsonObject texts(String name, List<String> texts) {
    return texts.isEmpty() ? this : with(name, Items.of(texts));
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  Map<String, Json> members() {
    return Collections.unmodifiableMap(members);
  }
}
