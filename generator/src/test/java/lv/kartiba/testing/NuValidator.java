package lv.kartiba.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The HTML checker that the W3C runs, in this process: knows the whole HTML standard.
 *
 * <p>Errors and warnings both count; nothing is filtered out. Not for use by several threads.
 */
public final class NuValidator {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final List<String> found = new ArrayList<>();
  private final SimpleDocumentValidator validator;

  /** Reads the schemas, which takes about two seconds: make one and keep it. */
  public NuValidator() {
    Logger.getRootLogger().setLevel(Level.OFF);
    validator = new SimpleDocumentValidator(true, false, false);
    try {
      validator.setUpMainSchema(SCHEMA, new Collector());
      validator.setUpValidatorAndParsers(new Collector(), false, false);
    } catch (Exception e) {
      throw new IllegalStateException("the HTML checker does not start", e);
    }
  }

  /** What is wrong with a page: {@code 12:3: sentence}; empty where all is well. */
  public List<String> problems(byte[] html) {
    found.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setEncoding("UTF-8");
    // an address, so that the checker knows what 'self' in a security policy is
    source.setSystemId("https://rituvsk.example/page.html");
    try {
      validator.checkHtmlInputSource(source);
    } catch (Exception e) {
      found.add("0:0: " + e);
    }
    return List.copyOf(found);
  }

  /** Takes errors and warnings alike. */
  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) throws SAXException {
      found.add(line(problem));
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
      found.add(line(problem));
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      found.add(line(problem));
    }

    private String line(SAXParseException problem) {
      return problem.getLineNumber()
          + ":"
          + problem.getColumnNumber()
          + ": "
          + problem.getMessage();
    }
  }
}
