package lv.kartiba.engine.docx;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import lv.kartiba.engine.xml.XmlWriter;

/** Writes elements of WordprocessingML, properties in the order the schema asks for. */
final class WordXml {
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The order of the elements in CT_PPr and CT_RPr. */
  private static final List<String> ORDER =
      List.of(
          "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr",
          "shd", "tabs", "suppressAutoHyphens", "spacing", "ind", "contextualSpacing", "jc",
          "outlineLvl", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "color", "kern", "sz",
          "szCs", "u", "vertAlign", "lang");

  private final XmlWriter xml = new XmlWriter();

  /** Begins the outermost element. */
  void root(String name) {
    xml.openInline("w:" + name, "xmlns:w", MAIN, "xmlns:r", RELATIONS);
  }

  /** Begins an element; attributes are name, value, name, value, without prefix. */
  void open(String name, String... attributes) {
    xml.openInline("w:" + name, prefixed(attributes));
  }

  void close() {
    xml.close();
  }

  void empty(String name, String... attributes) {
    xml.emptyInline("w:" + name, prefixed(attributes));
  }

  /** Words whose spaces count. */
  void words(String name, String text) {
    xml.inline("w:" + name, text, "xml:space", "preserve");
  }

  /** The writer itself, for what is not WordprocessingML. */
  XmlWriter xml() {
    return xml;
  }

  /** Properties in an element of their own; nothing where there are none. */
  void properties(String name, List<Property> properties) {
    if (properties.isEmpty()) {
      return;
    }
    open(name);
    properties.stream()
        .sorted(Comparator.comparingInt(property -> place(property.name())))
        .forEach(this::property);
    close();
  }

  byte[] bytes() {
    return xml.finished().getBytes(StandardCharsets.UTF_8);
  }

  private void property(Property property) {
    String[] attributes = property.attributes().toArray(new String[0]);
    if (property.inside().isEmpty()) {
      empty(property.name(), attributes);
    } else {
      open(property.name(), attributes);
      property.inside().forEach(this::property);
      close();
    }
  }

  private static int place(String name) {
    int place = ORDER.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException("no place is known for " + name);
    }
    return place;
  }

  private static String[] prefixed(String... attributes) {
    String[] prefixed = attributes.clone();
    for (int i = 0; i < prefixed.length; i += 2) {
      prefixed[i] = prefixed[i].indexOf(':') < 0 ? "w:" + prefixed[i] : prefixed[i];
    }
    return prefixed;
  }
}
