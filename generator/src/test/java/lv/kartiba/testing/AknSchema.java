package lv.kartiba.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of Akoma Ntoso 3.0, read once and without asking the web for anything. */
public final class AknSchema {
  private AknSchema() {}

  /** What the schema finds wrong in a document, as {@code line: message}. */
  public static List<String> problems(String xml) {
    List<String> problems = new ArrayList<>();
    Validator validator = Loaded.SCHEMA.newValidator();
    validator.setErrorHandler(new Collector(problems));
    try {
      validator.validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException | IOException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }

  private record Collector(List<String> problems) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      problems.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }

  private static final class Loaded {
    private static final Schema SCHEMA = load();

    private static Schema load() {
      try {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        DOMImplementationLS files =
            (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver(
            (type, namespace, publicId, systemId, base) -> input(files, systemId));
        Path file = Needs.schemas().resolve("akomantoso30.xsd");
        return factory.newSchema(new StreamSource(new ByteArrayInputStream(Project.bytes(file))));
      } catch (SAXException | ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The file of this name in the folder of schemas, wherever it is said to be. */
    private static LSInput input(DOMImplementationLS files, String systemId) {
      LSInput input = files.createLSInput();
      Path file = Needs.schemas().resolve(systemId.substring(systemId.lastIndexOf('/') + 1));
      input.setSystemId(systemId);
      input.setStringData(Project.text(file));
      return input;
    }
  }
}
