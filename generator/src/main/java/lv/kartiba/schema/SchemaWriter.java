package lv.kartiba.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.engine.json.Json;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Language;
import lv.kartiba.schema.Shape.Field;

/**
 * Writes a shape as a JSON Schema, draft 7, which is what editors understand best.
 *
 * <p>Each key has a description to be shown when the pointer rests on it.
 */
final class SchemaWriter {
  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final String ORDINALS = "first|second|third|fourth|last";
  private static final String DAYS =
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

  private final SiteNames names;
  private final Descriptions descriptions;

  SchemaWriter(SiteNames names, Descriptions descriptions) {
    this.names = names;
    this.descriptions = descriptions;
  }

  /** The schema of a file. */
  JsonObject write(String file, Shape shape) {
    JsonObject schema =
        new JsonObject()
            .text("$schema", "http://json-schema.org/draft-07/schema#")
            .text("title", descriptions.of(file));
    return fill(schema, shape, file);
  }

  private JsonObject of(Shape shape, String path) {
    return fill(new JsonObject(), shape, path);
  }

  private JsonObject fill(JsonObject schema, Shape shape, String path) {
    if (shape instanceof Shape.Text) {
      return schema.texts("type", List.of("string", "number", "boolean"));
    } else if (shape instanceof Shape.Formed formed) {
      return formed(schema, formed.form());
    } else if (shape instanceof Shape.OneOf words) {
      return schema.texts("enum", words.words());
    } else if (shape instanceof Shape.Choice choice) {
      return schema
          .texts("enum", choice.words())
          .texts(
              "enumDescriptions",
              choice.words().stream().map(word -> descriptions.of(path + "." + word)).toList());
    } else if (shape instanceof Shape.Reference reference) {
      List<String> ids = names.of(reference.kind());
      return ids.isEmpty() ? id(schema) : schema.texts("enum", ids);
    } else if (shape instanceof Shape.ShortText) {
      return anyOf(schema, text(), byLanguage(text(), true));
    } else if (shape instanceof Shape.Words) {
      JsonObject words = list(text());
      return anyOf(schema, text(), words, byLanguage(anyOf(new JsonObject(), text(), words), false));
    } else if (shape instanceof Shape.Languages) {
      return languages(schema);
    } else if (shape instanceof Shape.ListOf list) {
      return list(schema, of(list.item(), path));
    } else if (shape instanceof Shape.OneOrMore several) {
      return anyOf(schema, of(several.item(), path), list(of(several.item(), path)));
    } else if (shape instanceof Shape.Either either) {
      return anyOf(schema, of(either.one(), path), of(either.other(), path));
    } else if (shape instanceof Shape.ById ids) {
      return schema
          .text("type", "object")
          .with("propertyNames", new JsonObject().text("pattern", ID))
          .with("additionalProperties", of(ids.each(), path));
    } else if (shape instanceof Shape.Switch) {
      return schema.items(
          "enum",
          List.of(
              new Json.Truth(true),
              new Json.Truth(false),
              new Json.Text("true"),
              new Json.Text("false")));
    } else if (shape instanceof Shape.ByName named) {
      return schema
          .text("type", "object")
          .with("propertyNames", new JsonObject().texts("enum", named.names()))
          .with("additionalProperties", new JsonObject().texts("enum", named.words()));
    } else if (shape instanceof Shape.Addresses) {
      return schema.text("type", "object").with("additionalProperties", text());
    }
    return fields(schema, (Shape.Fields) shape, path);
  }

  private JsonObject fields(JsonObject schema, Shape.Fields fields, String path) {
    JsonObject properties = new JsonObject();
    for (Field field : fields.fields()) {
      String inner = path + "." + field.name();
      JsonObject property = new JsonObject().text("description", descriptions.of(inner));
      properties.with(field.name(), fill(property, field.shape(), inner));
    }
    return schema
        .text("type", "object")
        .with("properties", properties)
        .texts("required", fields.fields().stream().filter(Field::required).map(Field::name).toList())
        .with("additionalProperties", new Json.Truth(false))
        .items(
            "anyOf",
            fields.oneOf().stream()
                .map(key -> new JsonObject().texts("required", List.of(key)))
                .toList())
        .with("dependencies", needs(fields));
  }

  private static Optional<JsonObject> needs(Shape.Fields fields) {
    JsonObject needs = new JsonObject();
    fields.needs().forEach((key, other) -> needs.texts(key, List.of(other)));
    return Optional.of(needs).filter(any -> !any.isEmpty());
  }

  private static JsonObject formed(JsonObject schema, Shape.Form form) {
    return switch (form) {
      case DATE -> schema.text("type", "string").text("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case TIME ->
          schema
              .texts("type", List.of("string", "number"))
              .text("pattern", "^[0-9]{1,2}[:.][0-9]{2}$");
      case WEB -> schema.text("type", "string").text("pattern", "^https?://[^ ]+$");
      case MAIL -> schema.text("type", "string").text("pattern", "^[^@ ]+@[^@ ]+[.][^@ .]+$");
      case COLOUR -> schema.text("type", "string").text("pattern", "^#[0-9a-fA-F]{6}$");
      case ID -> id(schema);
      case MILLIMETRES ->
          schema.texts("type", List.of("string", "integer")).text("pattern", "^[0-9]{2}$");
      case COUNT ->
          schema
              .texts("type", List.of("string", "integer"))
              .text("pattern", "^[1-9][0-9]{0,2}$");
      case RHYTHM ->
          schema
              .text("type", "string")
              .text("pattern", "^(week|month|year|([2-9]|[1-4][0-9]) (week|month)s)$")
              .texts("examples", List.of("week", "2 weeks", "month", "year"));
      case WEEKDAY ->
          schema
              .text("type", "string")
              .text("pattern", "^(" + ORDINALS + ") +(" + DAYS + ")$")
              .texts("examples", List.of("first tuesday", "last friday"));
    };
  }

  private static JsonObject id(JsonObject schema) {
    return schema.texts("type", List.of("string", "number")).text("pattern", ID);
  }

  private JsonObject languages(JsonObject schema) {
    JsonObject code = new JsonObject().text("type", "string").text("pattern", "^[a-z]{2,3}$");
    return anyOf(
        schema, code, list(code).with("uniqueItems", new Json.Truth(true)));
  }

  /** The same in each language; the first one must be there where the whole text must. */
  private JsonObject byLanguage(JsonObject each, boolean first) {
    if (names.languages().isEmpty()) {
      return new JsonObject()
          .text("type", "object")
          .with("patternProperties", new JsonObject().with("^[a-z]{2,3}$", each))
          .with("additionalProperties", new Json.Truth(false));
    }
    JsonObject properties = new JsonObject();
    names.languages().forEach(language -> properties.with(language.code(), each));
    return new JsonObject()
        .text("type", "object")
        .with("properties", properties)
        .texts(
            "required",
            names.languages().stream().limit(first ? 1 : 0).map(Language::code).toList())
        .with("additionalProperties", new Json.Truth(false));
  }

  private static JsonObject text() {
    return new JsonObject().texts("type", List.of("string", "number", "boolean"));
  }

  private static JsonObject list(JsonObject item) {
    return list(new JsonObject(), item);
  }

  private static JsonObject list(JsonObject schema, JsonObject item) {
    return schema.text("type", "array").with("items", item);
  }

  private static JsonObject anyOf(JsonObject schema, JsonObject... several) {
    return schema.items("anyOf", Stream.of(several).toList());
  }

  /** The sentences shown for keys and words, by the way to them. */
  @FunctionalInterface
  interface Descriptions {
    /** The sentence for {@code topics.title}; a missing one is a mistake of the program. */
    String of(String path);
  }
}
