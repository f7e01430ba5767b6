package lv.kartiba.importer.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads XML without entities or document types, and walks it by local names. */
public final class Xml {
  private static final int DEEPEST = 400;

  private Xml() {}

  /** The root of an XML file. */
  public static Element root(byte[] bytes) throws UnreadableException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
      if (depth(root) > DEEPEST) {
        throw new UnreadableException(Reason.TOO_LARGE);
      }
      return root;
    } catch (SAXException | IOException e) {
      throw new UnreadableException(Reason.DAMAGED, e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How deep elements are nested, counted without recursion. */
  private static int depth(Element root) {
    int depth = 1;
    int deepest = 1;
    Node at = root;
    while (at != null) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
        deepest = Math.max(deepest, depth);
      } else {
        while (at != null && at != root && at.getNextSibling() == null) {
          at = at.getParentNode();
          depth--;
        }
        at = at == null || at == root ? null : at.getNextSibling();
      }
    }
    return deepest;
  }

  /** The elements directly below. */
  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements directly below that have this local name. */
  public static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  /** The first element directly below that has this local name. */
  public static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).findFirst();
  }

  /** An attribute by its local name, whatever its namespace. */
  public static Optional<String> attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return Optional.of(attribute.getNodeValue());
      }
    }
    return Optional.empty();
  }

  /** The attribute {@code val} of a child, as WordprocessingML keeps its values. */
  public static Optional<String> value(Element parent, String child) {
    return child(parent, child).map(element -> attribute(element, "val").orElse(""));
  }

  /** The same as a whole number. */
  public static Optional<Integer> number(Element parent, String child) {
    return value(parent, child).flatMap(Xml::number);
  }

  /** A whole number, if it is one. */
  public static Optional<Integer> number(String text) {
    return text.matches("-?\\d{1,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
