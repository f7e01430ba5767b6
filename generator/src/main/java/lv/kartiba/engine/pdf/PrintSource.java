package lv.kartiba.engine.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The document's XHTML made ready for the printer: read, styled, its pictures inside. */
final class PrintSource {
  private final Document dom;

  private PrintSource(Document dom) {
    this.dom = dom;
  }

  /**
   * Reads the XHTML and puts language, title, style sheet and pictures into it.
   *
   * @throws PdfException where it is not well-formed or names a picture that is not there
   */
  static PrintSource of(PdfDocument document) {
    PrintSource source = new PrintSource(parse(document.xhtml()));
    source.prepare(document);
    return source;
  }

  Document dom() {
    return dom;
  }

  /** Every text that will be printed and cannot be drawn completely. */
  List<MissingGlyph> missingGlyphs() {
    return GlyphCoverage.missing(text());
  }

  /** Every text that will be printed. */
  String text() {
    StringBuilder text = new StringBuilder();
    collect(element("body"), text);
    return text.toString();
  }

  private void prepare(PdfDocument document) {
    dom.getDocumentElement().setAttribute("lang", document.metadata().language());
    Element head = element("head");
    if (head.getElementsByTagName("title").getLength() == 0) {
      append(head, "title", document.metadata().title());
    }
    Element subject = append(head, "meta", "");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", document.metadata().subject());
    append(head, "style", document.stylesheet());
    for (Element image : elements("img")) {
      byte[] picture = document.pictures().get(image.getAttribute("src"));
      if (picture == null) {
        throw new PdfException("no picture is called " + image.getAttribute("src"));
      }
      String base64 = Base64.getEncoder().encodeToString(picture);
      image.setAttribute("src", "data:image;base64," + base64);
    }
  }

  private Element append(Element parent, String name, String text) {
    Element child = dom.createElement(name);
    child.setTextContent(text);
    parent.appendChild(child);
    return child;
  }

  private Element element(String name) {
    return elements(name).stream()
        .findFirst()
        .orElseThrow(() -> new PdfException("the XHTML has no " + name));
  }

  private List<Element> elements(String name) {
    NodeList found = dom.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static void collect(Node node, StringBuilder text) {
    if (node instanceof Element element) {
      text.append(element.getAttribute("data-number")).append(' ');
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      collect(children.item(i), text);
    }
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXParseException e) {
      throw new PdfException(
          "XHTML, line "
              + e.getLineNumber()
              + ", column "
              + e.getColumnNumber()
              + ": "
              + e.getMessage(),
          e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new PdfException("the XHTML cannot be read: " + e.getMessage(), e);
    }
  }

  /** Turns every remark of the parser into a failure, and prints nothing. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
