package lv.kartiba.schemaorg;

import java.util.List;
import lv.kartiba.engine.json.JsonObject;

/** Descriptions of things as one document of JSON-LD 1.1. */
public final class LinkedData {
  private static final String CONTEXT = "https://schema.org";

  private LinkedData() {}

  /** One thing, or several in one graph. */
  public static JsonObject of(List<JsonObject> things) {
    JsonObject document = new JsonObject().text("@context", CONTEXT);
    return document.items("@graph", things);
  }

  /** A thing of a type that has an address. */
  static JsonObject thing(String type, String address) {
    return new JsonObject().text("@type", type).text("@id", address);
  }

  /** A thing of a type that has none. */
  static JsonObject thing(String type) {
    return new JsonObject().text("@type", type);
  }

  /** One of the words of schema.org for a state, such as {@code NotInForce}. */
  static JsonObject word(String name) {
    return new JsonObject().text("@id", CONTEXT + "/" + name);
  }
}
