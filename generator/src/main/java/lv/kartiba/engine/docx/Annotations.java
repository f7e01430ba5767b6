package lv.kartiba.engine.docx;

import java.util.Optional;

/** Numbers bookmarks and tracked changes through the document, and says who made the changes. */
final class Annotations {
  private final String author;
  private final String date;
  private int last;

  Annotations(Optional<DocxDocument.Changes> changes) {
    this.author = changes.map(DocxDocument.Changes::author).orElse("");
    this.date = changes.map(change -> change.date() + "T00:00:00Z").orElse("");
  }

  /** A number no other annotation has. */
  String next() {
    last++;
    return Integer.toString(last);
  }

  /** Begins the element of a change. */
  void open(String element, WordXml xml) {
    xml.xml().openInline(element, "w:id", next(), "w:author", author, "w:date", date);
  }

  /** The element of a change that holds nothing. */
  void empty(String element, WordXml xml) {
    xml.xml().emptyInline(element, "w:id", next(), "w:author", author, "w:date", date);
  }

  /** The start of what is moved under a name; the number by which it is ended. */
  String range(String element, String name, WordXml xml) {
    String id = next();
    xml.xml()
        .emptyInline(
            element, "w:id", id, "w:author", author, "w:date", date, "w:name", name);
    return id;
  }
}
