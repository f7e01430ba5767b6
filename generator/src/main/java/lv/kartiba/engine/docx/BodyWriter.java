package lv.kartiba.engine.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes paragraphs and tables with their tracked changes. */
final class BodyWriter {
  private final WordXml xml;
  private final RunWriter runs;
  private final Annotations annotations;

  /**
   * @param annotations of which each in the document has a number of its own
   */
  BodyWriter(WordXml xml, Relations relations, Annotations annotations) {
    this.xml = xml;
    this.annotations = annotations;
    this.runs = new RunWriter(xml, relations, annotations);
  }

  void write(List<Passage> blocks) {
    for (Passage block : blocks) {
      if (block instanceof Paragraph paragraph) {
        write(paragraph);
      } else if (block instanceof Table table) {
        write(table);
      }
    }
  }

  void write(Paragraph paragraph) {
    xml.open("p");
    properties(paragraph);
    List<String> bookmarks = new ArrayList<>();
    for (String name : paragraph.bookmarks()) {
      String id = annotations.next();
      xml.empty("bookmarkStart", "id", id, "name", name);
      bookmarks.add(id);
    }
    Optional<String> range = startOfMove(paragraph);
    runs.write(paragraph.runs());
    range.ifPresent(id -> xml.empty(moveName(paragraph) + "RangeEnd", "id", id));
    bookmarks.forEach(id -> xml.empty("bookmarkEnd", "id", id));
    xml.close();
  }

  private void properties(Paragraph paragraph) {
    xml.open("pPr");
    xml.empty("pStyle", "val", paragraph.style());
    paragraph.place().ifPresent(this::place);
    if (paragraph.mark() != Mark.KEPT) {
      xml.open("rPr");
      annotations.empty(paragraph.mark().element(), xml);
      xml.close();
    }
    paragraph
        .former()
        .ifPresent(
            former -> {
              annotations.open("w:pPrChange", xml);
              xml.open("pPr");
              xml.empty("pStyle", "val", former.style());
              former.place().ifPresent(this::place);
              xml.close();
              xml.close();
            });
    xml.close();
  }

  private void place(Place place) {
    xml.open("numPr");
    xml.empty("ilvl", "val", Integer.toString(place.level()));
    xml.empty("numId", "val", Integer.toString(place.list()));
    xml.close();
  }

  private Optional<String> startOfMove(Paragraph paragraph) {
    if (paragraph.move().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        annotations.range("w:" + moveName(paragraph) + "RangeStart", paragraph.move(), xml));
  }

  private static String moveName(Paragraph paragraph) {
    return paragraph.mark() == Mark.MOVED_FROM ? "moveFrom" : "moveTo";
  }

  private void write(Table table) {
    int columns = Math.max(1, table.columns());
    xml.open("tbl");
    xml.open("tblPr");
    xml.empty("tblStyle", "val", table.style());
    xml.empty("tblW", "w", Integer.toString(table.width()), "type", "dxa");
    xml.empty("tblInd", "w", Integer.toString(table.indent()), "type", "dxa");
    xml.empty("tblLook", "val", "0020", "firstRow", "1");
    if (!table.title().isEmpty()) {
      xml.empty("tblCaption", "val", table.title());
    }
    xml.close();
    xml.open("tblGrid");
    String width = Integer.toString(table.width() / columns);
    for (int i = 0; i < columns; i++) {
      xml.empty("gridCol", "w", width);
    }
    xml.close();
    table.rows().forEach(row -> write(row, columns, width));
    xml.close();
  }

  private void write(Table.Row row, int columns, String width) {
    xml.open("tr");
    xml.open("trPr");
    xml.empty("cantSplit");
    if (row.head()) {
      xml.empty("tblHeader");
    }
    if (row.mark() != Mark.KEPT) {
      // a table is never moved as such: its rows go in one place and come in another
      annotations.empty(row.mark().isInNew() ? "w:ins" : "w:del", xml);
    }
    xml.close();
    for (int i = 0; i < columns; i++) {
      xml.open("tc");
      xml.open("tcPr");
      xml.empty("tcW", "w", width, "type", "dxa");
      xml.close();
      write(
          i < row.cells().size()
              ? row.cells().get(i)
              : Paragraph.of(row.cells().get(0).style(), List.of()));
      xml.close();
    }
    xml.close();
  }
}
