package lv.kartiba.engine.docx;

import java.util.List;

/** Writes the styles of a document. */
final class StylesWriter {
  private static final String LINE = "808080";
  private static final String HEAD = "F0F0F0";
  private static final List<String> SIDES =
      List.of("top", "left", "bottom", "right", "insideH", "insideV");

  private final WordXml xml = new WordXml();

  /**
   * The part of the document.
   *
   * @param language of the document, as in {@code lv-LV}
   */
  byte[] write(List<Style> styles, String language) {
    xml.root("styles");
    xml.open("docDefaults");
    xml.open("rPrDefault");
    xml.properties("rPr", List.of(Property.of("lang", "val", language)));
    xml.close();
    xml.empty("pPrDefault");
    xml.close();
    styles.forEach(this::style);
    xml.close();
    return xml.bytes();
  }

  private void style(Style style) {
    boolean normal = style.kind() == Style.Kind.PARAGRAPH && style.basedOn().isEmpty();
    String type =
        switch (style.kind()) {
          case PARAGRAPH -> "paragraph";
          case CHARACTER -> "character";
          case TABLE -> "table";
        };
    xml.open("style", "type", type, "default", normal ? "1" : "", "styleId", style.id());
    xml.empty("name", "val", style.name());
    if (!style.basedOn().isEmpty()) {
      xml.empty("basedOn", "val", style.basedOn());
    }
    if (!style.next().isEmpty()) {
      xml.empty("next", "val", style.next());
    }
    if (style.kind() != Style.Kind.TABLE) {
      xml.empty("qFormat");
    }
    xml.properties("pPr", style.paragraph());
    xml.properties("rPr", style.characters());
    if (style.kind() == Style.Kind.TABLE) {
      table();
    }
    xml.close();
  }

  private void table() {
    xml.open("tblPr");
    xml.open("tblBorders");
    SIDES.forEach(side -> xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", LINE));
    xml.close();
    xml.open("tblCellMar");
    for (String side : List.of("top", "left", "bottom", "right")) {
      xml.empty(side, "w", side.equals("top") || side.equals("bottom") ? "60" : "110", "type", "dxa");
    }
    xml.close();
    xml.close();
    xml.open("tblStylePr", "type", "firstRow");
    xml.properties("rPr", List.of(Property.of("b"), Property.of("bCs")));
    xml.open("tcPr");
    xml.empty("shd", "val", "clear", "color", "auto", "fill", HEAD);
    xml.close();
    xml.close();
  }
}
