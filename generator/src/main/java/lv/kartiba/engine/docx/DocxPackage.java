package lv.kartiba.engine.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kartiba.engine.xml.XmlWriter;

/** Puts the parts of a document into its file, each dated the same. */
final class DocxPackage {
  /** Any day after the first one ZIP knows, for which Java would add a time of the machine's zone. */
  private static final LocalDateTime ZIPPED = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final DocxDocument document;
  private final Relations relations = new Relations();

  DocxPackage(DocxDocument document) {
    this.document = document;
  }

  byte[] write() {
    relations.part("styles", "styles.xml");
    relations.part("numbering", "numbering.xml");
    relations.part("settings", "settings.xml");
    String footer = relations.part("footer", "footer1.xml");
    byte[] body = body(footer);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      add("[Content_Types].xml", text(types()), zip);
      add("_rels/.rels", text(packageRelations()), zip);
      add("docProps/core.xml", text(properties()), zip);
      add("word/document.xml", body, zip);
      add("word/_rels/document.xml.rels", text(relations.write()), zip);
      byte[] styles = new StylesWriter().write(document.styles(), document.language());
      add("word/styles.xml", styles, zip);
      add("word/numbering.xml", new NumberingWriter(document.lists()).write(), zip);
      add("word/settings.xml", settings(), zip);
      add("word/footer1.xml", footer(), zip);
      for (Map.Entry<String, byte[]> picture : document.pictures().entrySet()) {
        add("word/media/" + picture.getKey(), picture.getValue(), zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return file.toByteArray();
  }

  private byte[] body(String footer) {
    WordXml xml = new WordXml();
    xml.root("document");
    xml.open("body");
    new BodyWriter(xml, relations, new Annotations(document.changes())).write(document.body());
    DocxDocument.Page page = document.page();
    xml.open("sectPr");
    xml.empty("footerReference", "type", "default", "r:id", footer);
    xml.empty("pgSz", "w", "11906", "h", "16838");
    xml.empty(
        "pgMar",
        "top", twips(page.top()),
        "right", twips(page.right()),
        "bottom", twips(page.bottom()),
        "left", twips(page.left()),
        "header", twips(page.top() / 2),
        "footer", twips(page.bottom() / 2),
        "gutter", "0");
    xml.close();
    xml.close();
    xml.close();
    return xml.bytes();
  }

  private byte[] footer() {
    WordXml xml = new WordXml();
    xml.root("ftr");
    Annotations none = new Annotations(document.changes());
    new BodyWriter(xml, new Relations(), none).write(document.footer());
    xml.close();
    return xml.bytes();
  }

  /** Word 2013 or later lays it out as such. */
  private byte[] settings() {
    WordXml xml = new WordXml();
    xml.root("settings");
    xml.empty("defaultTabStop", "val", "720");
    xml.open("compat");
    xml.empty(
        "compatSetting",
        "name", "compatibilityMode",
        "uri", "http://schemas.microsoft.com/office/word",
        "val", "15");
    xml.close();
    xml.empty("themeFontLang", "val", document.language());
    xml.close();
    return xml.bytes();
  }

  private String properties() {
    XmlWriter xml = new XmlWriter();
    xml.open(
        "cp:coreProperties",
        "xmlns:cp", PACKAGE + "metadata/core-properties",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms", "http://purl.org/dc/terms/",
        "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.line("dc:title", document.title());
    xml.line("dc:creator", document.author());
    xml.line("dc:language", document.language());
    String date = document.date() + "T00:00:00Z";
    xml.line("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
    xml.line("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
    xml.close();
    return xml.finished();
  }

  private static String packageRelations() {
    XmlWriter xml = new XmlWriter();
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    xml.empty(
        "Relationship",
        "Id", "rId1",
        "Type", WordXml.RELATIONS + "/officeDocument",
        "Target", "word/document.xml");
    xml.empty(
        "Relationship",
        "Id", "rId2",
        "Type", PACKAGE + "relationships/metadata/core-properties",
        "Target", "docProps/core.xml");
    xml.close();
    return xml.finished();
  }

  private static String types() {
    XmlWriter xml = new XmlWriter();
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    Map<String, String> defaults = new TreeMap<>();
    defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    defaults.put("xml", "application/xml");
    defaults.put("png", "image/png");
    defaults.put("jpg", "image/jpeg");
    defaults.forEach(
        (ending, type) -> xml.empty("Default", "Extension", ending, "ContentType", type));
    Map<String, String> parts = new TreeMap<>();
    parts.put("word/document", WORD + "document.main+xml");
    parts.put("word/styles", WORD + "styles+xml");
    parts.put("word/numbering", WORD + "numbering+xml");
    parts.put("word/settings", WORD + "settings+xml");
    parts.put("word/footer1", WORD + "footer+xml");
    parts.put("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml");
    parts.forEach(
        (name, type) ->
            xml.empty("Override", "PartName", "/" + name + ".xml", "ContentType", type));
    xml.close();
    return xml.finished();
  }

  private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ZIPPED);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] text(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static String twips(int millimetres) {
    return Integer.toString(DocxDocument.twips(millimetres));
  }
}
