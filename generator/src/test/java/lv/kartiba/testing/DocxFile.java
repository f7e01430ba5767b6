package lv.kartiba.testing;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docx4j.XmlUtils;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A Word document as somebody else's program reads it: docx4j counts the lists, so that the numbers
 * are those Word shows.
 */
public final class DocxFile {
  private final List<Line> lines;

  private DocxFile(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * A paragraph.
   *
   * @param style the id of its style
   * @param number as counted; empty without one, and for a bullet
   */
  public record Line(String style, String number, String text) {
    @Override
    public String toString() {
      return (number + " " + text).strip();
    }
  }

  /** Reads a file without tracked changes. */
  public static DocxFile of(byte[] bytes) {
    try {
      WordprocessingMLPackage document =
          WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
      Document xml =
          Jsoup.parse(
              DocxParts.of(bytes).getOrDefault("word/document.xml", ""), Parser.xmlParser());
      Iterator<Element> paragraphs = xml.getElementsByTag("w:p").iterator();
      List<Line> lines = new ArrayList<>();
      for (Object found :
          document.getMainDocumentPart().getJAXBNodesViaXPath("//w:p", false)) {
        P paragraph = (P) XmlUtils.unwrap(found);
        lines.add(line(paragraph, text(paragraphs.next()), document));
      }
      return new DocxFile(lines);
    } catch (Docx4JException | JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Line line(P paragraph, String text, WordprocessingMLPackage document) {
    String style =
        Optional.ofNullable(paragraph.getPPr())
            .flatMap(properties -> Optional.ofNullable(properties.getPStyle()))
            .map(named -> named.getVal())
            .orElse("");
    Optional<String> number =
        Optional.ofNullable(Emulator.getNumber(document, paragraph.getPPr()))
            .flatMap(counted -> Optional.ofNullable(counted.getNumString()));
    return new Line(style, style.equals("ListBullet") ? "" : number.orElse(""), text);
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Element element : paragraph.getAllElements()) {
      switch (element.tagName()) {
        case "w:t" -> text.append(element.wholeText());
        case "w:tab", "w:br" -> text.append(element.parent().tagName().equals("w:r") ? " " : "");
        case "wp:docPr" -> text.append(element.attr("descr"));
        default -> { }
      }
    }
    return text.toString();
  }

  /** All paragraphs from the first to the last, those of tables, too. */
  public List<Line> lines() {
    return lines;
  }

  /** The numbers of clauses and what stands beside them. */
  public List<Line> clauses() {
    return lines.stream().filter(line -> line.style().matches("Clause(Lead)?[1-9]")).toList();
  }

  /** The numbers of clauses. */
  public List<String> numbers() {
    return clauses().stream().map(Line::number).toList();
  }

  /** All words in order, without the logo, the contents and what a translation says of itself. */
  public String words() {
    return spaced(
        lines.stream()
            .filter(line -> !line.style().matches("TOC.*|TranslationNotice"))
            .map(line -> line.style().equals("ListNumber") ? line.text() : line.toString())
            .collect(Collectors.joining(" ")));
  }

  /** All that the document shows but bullets, contents and numbers of steps, too. */
  public String allWords() {
    return spaced(lines.stream().map(Line::toString).collect(Collectors.joining(" ")));
  }

  /** All spaces as single ones. */
  public static String spaced(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
