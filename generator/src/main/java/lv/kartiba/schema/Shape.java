package lv.kartiba.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What may stand under a key. */
sealed interface Shape {

  /** Any text; numbers and dates without quotes count as text, too. */
  record Text() implements Shape {}

  /** A text of a certain form, such as a web address. */
  record Formed(Form form) implements Shape {}

  /** One of a few words. */
  record Choice(List<String> words) implements Shape {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /** One of many names, which need no explanation each. */
  record OneOf(List<String> words) implements Shape {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** The id of something that stands elsewhere. */
  record Reference(Named kind) implements Shape {}

  /** A text in the first language, or one in each. */
  record ShortText() implements Shape {}

  /** A list of words in the first language, or one in each. */
  record Words() implements Shape {}

  /** A list of codes of languages. */
  record Languages() implements Shape {}

  /** A list. */
  record ListOf(Shape item) implements Shape {}

  /** A list, or one item alone. */
  record OneOrMore(Shape item) implements Shape {}

  /** One thing or another. */
  record Either(Shape one, Shape other) implements Shape {}

  /**
   * Known keys, each with what stands under it.
   *
   * @param oneOf keys of which at least one is needed; none where that is not so
   * @param needs keys that make no sense without another one
   */
  record Fields(List<Field> fields, List<String> oneOf, Map<String, String> needs)
      implements Shape {
    public Fields {
      fields = List.copyOf(fields);
      oneOf = List.copyOf(oneOf);
      needs = Collections.unmodifiableMap(new TreeMap<>(needs));
    }

    Fields needingOneOf(String... keys) {
      return new Fields(fields, List.of(keys), needs);
    }

    /** The same, where one key makes no sense without another: {@code end} without {@code start}. */
    Fields needingFor(String key, String other) {
      return new Fields(fields, oneOf, Map.of(key, other));
    }
  }

  /** Ids of the school's choice, each with the same keys. */
  record ById(Fields each) implements Shape {}

  /** On or off. */
  record Switch() implements Shape {}

  /** Names out of a list, each with one of a few words. */
  record ByName(List<String> names, List<String> words) implements Shape {
    public ByName {
      names = List.copyOf(names);
      words = List.copyOf(words);
    }
  }

  /** Old addresses with new ones. */
  record Addresses() implements Shape {}

  /**
   * A key.
   *
   * @param name as written in the file
   */
  record Field(String name, boolean required, Shape shape) {}

  /** How a text has to look. */
  enum Form {
    DATE,
    TIME,
    WEB,
    MAIL,
    COLOUR,
    ID,
    MILLIMETRES,
    COUNT,
    RHYTHM,
    WEEKDAY
  }

  /** The words for the constants of a choice. */
  static Shape choice(Class<? extends Enum<?>> type) {
    return new Choice(
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
  }

  static Field needed(String name, Shape shape) {
    return new Field(name, true, shape);
  }

  static Field optional(String name, Shape shape) {
    return new Field(name, false, shape);
  }

  static Fields fields(Field... fields) {
    return new Fields(List.of(fields), List.of(), Map.of());
  }

  static Shape text() {
    return new Text();
  }

  static Shape shortText() {
    return new ShortText();
  }

  static Shape texts() {
    return new OneOrMore(new Text());
  }

  static Shape formed(Form form) {
    return new Formed(form);
  }

  static Shape naming(Named kind) {
    return new Reference(kind);
  }
}
