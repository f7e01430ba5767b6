package lv.kartiba.engine.xml;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document, indented where that cannot change its words.
 *
 * <p>Elements begun by {@link #open} hold elements only and stand in lines of their own; those begun
 * by {@link #openLine} begin a line and hold words; those begun by {@link #openInline} stand among
 * words. Attributes are given as name, value, name, value; one with an empty value is left out.
 */
public final class XmlWriter {
  private final StringWriter text = new StringWriter(16_384);
  private final XMLStreamWriter writer;
  private final Deque<Element> opened = new ArrayDeque<>();

  public XmlWriter() {
    try {
      // the JDK's own, whatever else lies on the class path
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Begins an element that holds elements. */
  public void open(String name, String... attributes) {
    begin(name, Holds.ELEMENTS, attributes);
  }

  /** Begins an element in a line of its own that holds words. */
  public void openLine(String name, String... attributes) {
    begin(name, Holds.WORDS, attributes);
  }

  /** Begins an element among words. */
  public void openInline(String name, String... attributes) {
    write(() -> writer.writeStartElement(name));
    attributes(attributes);
    opened.push(new Element(Holds.WORDS));
  }

  /** Ends the element begun last. */
  public void close() {
    Element element = opened.pop();
    if (element.holds == Holds.ELEMENTS && element.hasContent) {
      newLine();
    }
    write(writer::writeEndElement);
    if (opened.isEmpty()) {
      text("\n");
    }
  }

  /** An element without content, in a line of its own. */
  public void empty(String name, String... attributes) {
    beginLine();
    emptyInline(name, attributes);
  }

  /** An element without content among words. */
  public void emptyInline(String name, String... attributes) {
    write(() -> writer.writeEmptyElement(name));
    attributes(attributes);
  }

  /** An element in a line of its own, around words. */
  public void line(String name, String words, String... attributes) {
    openLine(name, attributes);
    text(words);
    close();
  }

  /** An element among words, around some of them. */
  public void inline(String name, String words, String... attributes) {
    openInline(name, attributes);
    text(words);
    close();
  }

  /** Words, escaped as needed. */
  public void text(String words) {
    write(() -> writer.writeCharacters(words));
  }

  /** The whole document, once every element is closed. */
  public String finished() {
    if (!opened.isEmpty()) {
      throw new IllegalStateException(opened.size() + " elements are open");
    }
    write(writer::flush);
    return text.toString();
  }

  private void begin(String name, Holds holds, String... attributes) {
    beginLine();
    write(() -> writer.writeStartElement(name));
    attributes(attributes);
    opened.push(new Element(holds));
  }

  private void beginLine() {
    Element around = opened.peek();
    if (around != null) {
      if (around.holds == Holds.WORDS) {
        throw new IllegalStateException("a line of its own among words");
      }
      around.hasContent = true;
    }
    newLine();
  }

  private void newLine() {
    text("\n" + "  ".repeat(opened.size()));
  }

  private void attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      if (!value.isEmpty()) {
        write(() -> writer.writeAttribute(name, value));
      }
    }
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // memory does not fail; a wrong order of steps is a bug
    }
  }

  private enum Holds {
    ELEMENTS,
    WORDS
  }

  /** An element not yet closed. */
  private static final class Element {
    private final Holds holds;
    private boolean hasContent;

    Element(Holds holds) {
      this.holds = holds;
    }
  }

  /** A step of the JDK's writer. */
  private interface Step {
    void run() throws XMLStreamException;
  }
}
