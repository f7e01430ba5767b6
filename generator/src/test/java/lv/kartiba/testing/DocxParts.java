package lv.kartiba.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word document, and what the schema of WordprocessingML finds wrong in them. */
public final class DocxParts {
  private DocxParts() {}

  /** Every part as text by its name; pictures are left out. */
  public static Map<String, String> of(byte[] docx) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*\\.(xml|rels)")) {
          parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** What is wrong, as {@code word/styles.xml: message}. */
  public static List<String> problems(byte[] docx) {
    Map<String, String> parts = of(docx);
    List<String> problems = new ArrayList<>();
    for (String name : List.of("document", "styles", "numbering", "settings", "footer1")) {
      String part = "word/" + name + ".xml";
      List<XmlError> errors = new ArrayList<>();
      XmlOptions options = new XmlOptions().setErrorListener(errors);
      try {
        parsed(name, parts.getOrDefault(part, "")).validate(options);
      } catch (XmlException e) {
        problems.add(part + ": " + e.getMessage());
      }
      errors.forEach(error -> problems.add(part + ": " + error.getMessage()));
    }
    return problems;
  }

  private static XmlObject parsed(String name, String xml) throws XmlException {
    return switch (name) {
      case "document" -> DocumentDocument.Factory.parse(xml);
      case "styles" -> StylesDocument.Factory.parse(xml);
      case "numbering" -> NumberingDocument.Factory.parse(xml);
      case "settings" -> SettingsDocument.Factory.parse(xml);
      default -> FtrDocument.Factory.parse(xml);
    };
  }
}
