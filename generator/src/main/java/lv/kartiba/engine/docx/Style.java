package lv.kartiba.engine.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A style: what Word's list of styles shows, so that whoever edits the document chooses what a
 * paragraph is, not how it looks.
 *
 * @param name as Word shows it; names of Word's own styles are English in the file
 * @param basedOn the id of the style whose properties it has, too; empty for none
 * @param next the style of the paragraph that follows when Enter is pressed; empty for the same
 * @param paragraph properties of the paragraph, in any order
 * @param characters properties of its characters, in any order
 */
public record Style(
    Kind kind,
    String id,
    String name,
    String basedOn,
    String next,
    List<Property> paragraph,
    List<Property> characters) {
  public Style {
    paragraph = List.copyOf(paragraph);
    characters = List.copyOf(characters);
  }

  /** What a style is for. */
  public enum Kind {
    PARAGRAPH,
    CHARACTER,
    TABLE
  }

  public static Style paragraph(String id, String name, String basedOn) {
    return new Style(Kind.PARAGRAPH, id, name, basedOn, "", List.of(), List.of());
  }

  public static Style character(String id, String name, Property... properties) {
    return new Style(Kind.CHARACTER, id, name, "", "", List.of(), List.of(properties));
  }

  /** A table with lines between its cells and a head in bold. */
  public static Style table(String id, String name) {
    return new Style(Kind.TABLE, id, name, "", "", List.of(), List.of());
  }

  public Style followedBy(String style) {
    return new Style(kind, id, name, basedOn, style, paragraph, characters);
  }

  /** With a property of the paragraph. */
  public Style with(String property, String... attributes) {
    return with(Property.of(property, attributes));
  }

  /** With a property of the paragraph. */
  public Style with(Property property) {
    return new Style(kind, id, name, basedOn, next, plus(paragraph, property), characters);
  }

  /** With a property of the characters. */
  public Style written(String property, String... attributes) {
    return new Style(
        kind, id, name, basedOn, next, paragraph,
        plus(characters, Property.of(property, attributes)));
  }

  private static List<Property> plus(List<Property> all, Property one) {
    List<Property> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
