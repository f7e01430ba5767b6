package lv.kartiba.engine.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.kartiba.engine.xml.XmlWriter;

/** What the document's main part refers to: its other parts, pictures, and addresses in the web. */
final class Relations {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> ids = new LinkedHashMap<>();

  /** The id of another part, for example {@code styles} in {@code styles.xml}. */
  String part(String type, String target) {
    return id(type + " Internal " + target);
  }

  /** The id of an address in the web. */
  String address(String url) {
    return id("hyperlink External " + url);
  }

  private String id(String relation) {
    return ids.computeIfAbsent(relation, any -> "rId" + (ids.size() + 1));
  }

  /** The part that lists them. */
  String write() {
    XmlWriter xml = new XmlWriter();
    xml.open("Relationships", "xmlns", NAMESPACE);
    ids.forEach(
        (relation, id) -> {
          String[] parts = relation.split(" ", 3);
          xml.empty(
              "Relationship",
              "Id", id,
              "Type", WordXml.RELATIONS + "/" + parts[0],
              "Target", parts[2],
              "TargetMode", parts[1].equals("External") ? "External" : "");
        });
    xml.close();
    return xml.finished();
  }
}
