package lv.kartiba.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.importer.pack.Pack;
import lv.kartiba.importer.pack.Xml;
import lv.kartiba.importer.paper.Accent;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;
import org.w3c.dom.Element;

/** Reads a Word file: paragraphs with the numbers Word prints, tables, footnotes, headers. */
public final class DocxReader {
  private final Pack pack;
  private final Styles styles;
  private final Numbering numbering;
  private final Runs runs;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> furniture = new ArrayList<>();
  private final List<Piece> notes = new ArrayList<>();
  private final List<Accent> accents = new ArrayList<>();
  private int line;

  private DocxReader(Pack pack) throws UnreadableException {
    this.pack = pack;
    this.styles = new Styles(root("word/styles.xml"));
    this.numbering = new Numbering(root("word/numbering.xml"));
    this.runs = new Runs(styles, targets());
  }

  /** Reads the parts of an unpacked Word file. */
  public static Paper read(Pack pack) throws UnreadableException {
    return new DocxReader(pack).read();
  }

  private Optional<Element> root(String name) throws UnreadableException {
    Optional<byte[]> part = pack.part(name);
    return part.isEmpty() ? Optional.empty() : Optional.of(Xml.root(part.get()));
  }

  private SortedMap<String, String> targets() throws UnreadableException {
    SortedMap<String, String> targets = new TreeMap<>();
    root("word/_rels/document.xml.rels")
        .ifPresent(
            all ->
                Xml.children(all)
                    .forEach(
                        one -> {
                          String target = Xml.attribute(one, "Target").orElse("");
                          if (target.matches("(?:https?|mailto):.*")) {
                            targets.put(Xml.attribute(one, "Id").orElse(""), target);
                          }
                        }));
    return targets;
  }

  private Paper read() throws UnreadableException {
    Element document = root("word/document.xml").orElseThrow(() -> new UnreadableException(Reason.DAMAGED));
    Element body = Xml.child(document, "body").orElseThrow(() -> new UnreadableException(Reason.DAMAGED));
    blocks(body, pieces);
    for (Map.Entry<String, byte[]> part : pack.parts().entrySet()) {
      if (part.getKey().matches("word/(?:header|footer)\\d*\\.xml")) {
        blocks(Xml.root(part.getValue()), furniture);
      }
    }
    for (String name : List.of("footnotes", "endnotes", "comments")) {
      Optional<Element> part = root("word/" + name + ".xml");
      for (Element note : part.map(Xml::children).orElse(List.of())) {
        if (Xml.attribute(note, "type").isEmpty()) {
          blocks(note, notes);
        }
      }
    }
    return Paper.of("Word", pieces).withAside(furniture, notes).withAccents(accents);
  }

  private void blocks(Element parent, List<Piece> into) {
    for (Element element : Xml.children(parent)) {
      switch (element.getLocalName()) {
        case "p" -> paragraph(element, into);
        case "tbl" -> table(element, into);
        case "sdt" -> Xml.child(element, "sdtContent").ifPresent(content -> blocks(content, into));
        case "ins", "moveTo", "customXml", "smartTag" -> blocks(element, into);
        default -> {
          // section properties, bookmarks and deleted paragraphs hold no words
        }
      }
    }
  }

  private void paragraph(Element paragraph, List<Piece> into) {
    Optional<Element> properties = Xml.child(paragraph, "pPr");
    String style = properties.flatMap(p -> Xml.value(p, "pStyle")).orElse("");
    List<String> chain = styles.chain(style);
    Optional<String[]> list = list(properties, chain);
    Runs.Words words = runs.of(paragraph, chain);
    boolean empty = words.text().isBlank();
    Optional<String> label = empty && into != pieces ? Optional.empty() : label(list, chain);
    words.boxes().forEach(box -> blocks(box, notes));
    if (empty) {
      printedAlone(list, chain, label, into);
      return;
    }
    String name = chain.isEmpty() ? "" : styles.name(chain.get(0));
    boolean contents = name.startsWith("toc") || name.startsWith("saturs");
    Look look = look(properties, chain, name, words, indent(properties, list, chain)).depth(depth(list, chain));
    List<Piece> target = contents ? furniture : into;
    boolean first = true;
    words.accents().forEach(one -> accents.add(one.in(line + 1)));
    for (String part : words.text().split("\n")) {
      if (!part.isBlank()) {
        line++;
        Look own = first ? look : new Look(0, look.bold(), look.centred(), look.size(), 0, 0, false, false);
        Place place = new Place(0, line);
        target.add(new Piece.Line(first ? label : Optional.empty(), clean(part), own, place));
        first = false;
      }
    }
  }

  private static String clean(String text) {
    return text.replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]+", " ").replaceAll("[\\u200b-\\u200f\\ufeff\\u00ad]", "").strip();
  }

  /** A number with words of its own, such as that of an annex, is a line by itself. */
  private void printedAlone(
      Optional<String[]> list, List<String> chain, Optional<String> label, List<Piece> into) {
    if (label.isPresent() && label.get().matches(".*\\p{L}{3}.*")) {
      line++;
      into.add(Piece.Line.of(label.get(), Look.PARAGRAPH.depth(depth(list, chain)), new Place(0, line)));
    }
  }

  /** The number of a paragraph; an empty one is counted, too. */
  private Optional<String> label(Optional<String[]> list, List<String> chain) {
    return list.flatMap(found -> numbering.next(found[0], level(found, chain)));
  }

  /** Where a paragraph begins, in points: it says so itself, or its list does, or its style. */
  private double indent(
      Optional<Element> properties, Optional<String[]> list, List<String> chain) {
    return properties
            .flatMap(Level::indent)
            .or(() -> list.flatMap(found -> numbering.indent(found[0], level(found, chain))))
            .or(() -> styles.first(chain, "pPr", Level::indent))
            .orElse(0)
        / 20.0;
  }

  private int depth(Optional<String[]> list, List<String> chain) {
    return list.map(found -> level(found, chain) + 1).orElse(0);
  }

  private int level(String[] list, List<String> chain) {
    return Xml.number(list[1]).orElseGet(() -> numbering.levelOf(list[0], chain).orElse(0));
  }

  /** The list of a paragraph and its level: its own, else its style's; list 0 is none. */
  private Optional<String[]> list(Optional<Element> properties, List<String> chain) {
    Optional<Element> own = properties.flatMap(p -> Xml.child(p, "numPr"));
    Optional<String> ownId = own.flatMap(n -> Xml.value(n, "numId"));
    Optional<String> ownLevel = own.flatMap(n -> Xml.value(n, "ilvl"));
    Optional<String> styleId =
        styles.first(chain, "pPr", p -> Xml.child(p, "numPr").flatMap(n -> Xml.value(n, "numId")));
    Optional<String> styleLevel =
        styles.first(chain, "pPr", p -> Xml.child(p, "numPr").flatMap(n -> Xml.value(n, "ilvl")));
    String id = ownId.or(() -> styleId).orElse("0");
    String level = ownLevel.or(() -> ownId.isEmpty() ? styleLevel : Optional.empty()).orElse("");
    if (ownId.isPresent() && level.isEmpty()) {
      level = "0";
    }
    return id.equals("0") ? Optional.empty() : Optional.of(new String[] {id, level});
  }

  private Look look(
      Optional<Element> properties,
      List<String> chain,
      String name,
      Runs.Words words,
      double left) {
    int outline =
        properties
            .flatMap(p -> Xml.number(p, "outlineLvl"))
            .or(() -> styles.first(chain, "pPr", p -> Xml.number(p, "outlineLvl")))
            .filter(level -> level < 9)
            .map(level -> level + 1)
            .orElse(0);
    boolean title = name.equals("title") || name.equals("nosaukums");
    boolean centred =
        properties
            .flatMap(p -> Xml.value(p, "jc"))
            .or(() -> styles.first(chain, "pPr", p -> Xml.value(p, "jc")))
            .filter("center"::equals)
            .isPresent();
    return new Look(title ? 1 : outline, words.bold(), centred, words.size(), 0, left, true, true);
  }

  private void table(Element table, List<Piece> into) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : Xml.children(table, "tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : Xml.children(row, "tc")) {
        List<Piece> inside = new ArrayList<>();
        blocks(cell, inside);
        cells.add(String.join("\n", inside.stream().map(Piece::words).toList()));
        int span = Xml.child(cell, "tcPr").flatMap(p -> Xml.number(p, "gridSpan")).orElse(1);
        for (int i = 1; i < Math.min(span, 60); i++) {
          cells.add("");
        }
      }
      rows.add(cells);
    }
    boolean words = rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank());
    if (words) {
      line++;
      into.add(new Piece.Grid(rows, new Place(0, line)));
    }
  }
}
