package lv.kartiba.importer.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.w3c.dom.Node;

/** Reads an OpenDocument text: paragraphs, headings and lists with their numbers, tables. */
public final class OdtReader {
  private final OdtLists lists = new OdtLists();
  private final Map<String, Element> styles = new TreeMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> furniture = new ArrayList<>();
  private final List<Piece> notes = new ArrayList<>();
  private final List<Accent> accents = new ArrayList<>();
  private int line;
  private int listCount;
  private final Map<String, String> lastOfStyle = new TreeMap<>();

  private OdtReader() {}

  /** Reads the parts of an unpacked text. */
  public static Paper read(Pack pack) throws UnreadableException {
    OdtReader reader = new OdtReader();
    Optional<byte[]> shared = pack.part("styles.xml");
    if (shared.isPresent()) {
      Element root = Xml.root(shared.get());
      for (Element part : Xml.children(root)) {
        reader.styles(part);
        if (part.getLocalName().equals("master-styles")) {
          reader.headers(part);
        }
      }
    }
    Element content = Xml.root(pack.part("content.xml").orElseThrow(() -> new UnreadableException(Reason.DAMAGED)));
    Xml.children(content, "automatic-styles").forEach(reader::styles);
    Element body = Xml.child(content, "body").flatMap(b -> Xml.child(b, "text")).orElseThrow(() -> new UnreadableException(Reason.DAMAGED));
    reader.blocks(body, new Context("", "", 0, Optional.empty()), reader.pieces);
    return Paper.of("OpenDocument", reader.pieces)
        .withAside(reader.furniture, reader.notes)
        .withAccents(reader.accents);
  }

  /**
   * Where a block stands.
   *
   * @param list what is counted together
   * @param label the number that the next paragraph gets
   */
  private record Context(String list, String style, int level, Optional<String> label) {}

  private void styles(Element parent) {
    lists.read(parent);
    for (Element style : Xml.children(parent, "style")) {
      Xml.attribute(style, "name").ifPresent(name -> styles.putIfAbsent(name, style));
    }
  }

  private void headers(Element masters) {
    for (Element page : Xml.children(masters)) {
      Xml.children(page).forEach(edge -> blocks(edge, new Context("", "", 0, Optional.empty()), furniture));
    }
  }

  private void blocks(Element parent, Context context, List<Piece> into) {
    Optional<String> label = context.label;
    for (Element element : Xml.children(parent)) {
      Context here = new Context(context.list, context.style, context.level, label);
      switch (element.getLocalName()) {
        case "p" -> {
          paragraph(element, here, into, 0);
          label = Optional.empty();
        }
        case "h" -> {
          heading(element, here, into);
          label = Optional.empty();
        }
        case "list" -> list(element, here, into);
        case "table" -> table(element, into);
        case "table-of-content" -> Xml.child(element, "index-body").ifPresent(body -> blocks(body, here, furniture));
        case "tracked-changes", "sequence-decls", "forms", "number" -> {
          // no words of the text
        }
        default -> blocks(element, here, into);
      }
    }
  }

  private void list(Element list, Context context, List<Piece> into) {
    int level = context.level + 1;
    String style = Xml.attribute(list, "style-name").orElse(context.style);
    String id = context.list;
    if (level == 1) {
      boolean goesOn = Xml.attribute(list, "continue-numbering").filter("true"::equals).isPresent();
      Optional<String> after = Xml.attribute(list, "continue-list");
      String own = Xml.attribute(list, "id").orElseGet(() -> "list" + ++listCount);
      id = after.map(this::counted).orElseGet(() -> goesOn ? lastOfStyle.getOrDefault(style, own) : own);
      lastOfStyle.put(style, id);
      lastOfStyle.put("\u0001" + own, id);
    }
    for (Element item : Xml.children(list)) {
      boolean numbered = item.getLocalName().equals("list-item");
      // an item that only holds an inner list has no number of its own
      boolean onlyList = Xml.children(item).stream().allMatch(child -> child.getLocalName().equals("list"));
      Optional<Integer> start = Xml.attribute(item, "start-value").flatMap(Xml::number);
      Optional<String> label =
          numbered && !onlyList ? lists.next(id, style, level, start) : Optional.empty();
      blocks(item, new Context(id, style, level, label), into);
    }
  }

  private String counted(String id) {
    return lastOfStyle.getOrDefault("\u0001" + id, id);
  }

  private void heading(Element heading, Context context, List<Piece> into) {
    int level = Xml.attribute(heading, "outline-level").flatMap(Xml::number).orElse(1);
    Optional<String> label = context.label;
    boolean inList = context.level > 0;
    String listStyle = styleChain(Xml.attribute(heading, "style-name").orElse(""), "list-style-name");
    if (!inList && Xml.attribute(heading, "is-list-header").filter("true"::equals).isEmpty()) {
      label = lists.next("\u0001outline", listStyle.isEmpty() ? "\u0001outline" : listStyle, level, Optional.empty());
    }
    paragraph(heading, new Context(context.list, context.style, context.level, label), into, level);
  }

  private void paragraph(Element paragraph, Context context, List<Piece> into, int level) {
    StringBuilder words = new StringBuilder();
    inline(paragraph, words);
    Optional<String> label = context.label.or(() -> typedNumber(paragraph));
    String style = Xml.attribute(paragraph, "style-name").orElse("");
    boolean bold = property(style, "font-weight").matches("bold|[6-9]00") || allBold(paragraph);
    boolean centred = property(style, "text-align").equals("center");
    boolean first = true;
    for (String part : words.toString().split("\n")) {
      String text = part.replaceAll("[\\s\\u00a0]+", " ").replaceAll("[\\u200b-\\u200f\\ufeff\\u00ad]", "").strip();
      if (!text.isEmpty()) {
        line++;
        Look look = new Look(level, bold, centred, 0, context.level, 0, first, first);
        into.add(new Piece.Line(first ? label : Optional.empty(), text, look, new Place(0, line)));
        first = false;
      }
    }
  }

  private static Optional<String> typedNumber(Element paragraph) {
    return Xml.child(paragraph, "number").map(number -> number.getTextContent().strip()).filter(n -> !n.isEmpty());
  }

  private boolean allBold(Element paragraph) {
    List<Element> spans = Xml.children(paragraph);
    String loose = "";
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
      loose += node instanceof Element ? "" : node.getTextContent();
    }
    return !spans.isEmpty()
        && loose.isBlank()
        && spans.stream()
            .filter(span -> !span.getTextContent().isBlank())
            .allMatch(span -> property(Xml.attribute(span, "style-name").orElse(""), "font-weight").equals("bold"));
  }

  private String property(String style, String name) {
    return styleChain(style, name);
  }

  /** An attribute of a style or of its properties; else that of the style it is made from. */
  private String styleChain(String style, String name) {
    String at = style;
    for (int i = 0; i < 20 && styles.containsKey(at); i++) {
      Element element = styles.get(at);
      Optional<String> found = Xml.attribute(element, name);
      for (Element properties : Xml.children(element)) {
        found = found.or(() -> Xml.attribute(properties, name));
      }
      if (found.isPresent()) {
        return found.get();
      }
      at = Xml.attribute(element, "parent-style-name").orElse("");
    }
    return "";
  }

  private void inline(Element parent, StringBuilder words) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        words.append(node.getNodeType() == Node.TEXT_NODE ? node.getTextContent().replaceAll("\\s+", " ") : "");
        continue;
      }
      switch (element.getLocalName()) {
        case "s" -> words.append(" ".repeat(Math.min(40, Xml.attribute(element, "c").flatMap(Xml::number).orElse(1))));
        case "tab" -> words.append(' ');
        case "line-break" -> words.append('\n');
        case "number", "bookmark", "bookmark-start", "bookmark-end", "soft-page-break" -> {
          // marks without words
        }
        case "note", "annotation" -> note(element);
        case "frame" -> blocks(element, new Context("", "", 0, Optional.empty()), notes);
        case "a" -> {
          int from = words.length();
          inline(element, words);
          String text = words.substring(from).strip();
          String address = Xml.attribute(element, "href").orElse("");
          accents.add(Accent.link(line + 1, text, address));
        }
        default -> {
          int from = words.length();
          inline(element, words);
          accent(element, words.substring(from));
        }
      }
    }
  }

  private void accent(Element span, String words) {
    String style = Xml.attribute(span, "style-name").orElse("");
    boolean bold = property(style, "font-weight").matches("bold|[6-9]00");
    if (bold || property(style, "font-style").equals("italic")) {
      accents.add(Accent.of(line + 1, bold ? Accent.Kind.BOLD : Accent.Kind.ITALIC, words));
    }
  }

  private void note(Element note) {
    Xml.child(note, "note-body").ifPresentOrElse(
        body -> blocks(body, new Context("", "", 0, Optional.empty()), notes),
        () -> blocks(note, new Context("", "", 0, Optional.empty()), notes));
  }

  private void table(Element table, List<Piece> into) {
    List<List<String>> rows = new ArrayList<>();
    rows(table, rows);
    if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank())) {
      line++;
      into.add(new Piece.Grid(rows, new Place(0, line)));
    }
  }

  private void rows(Element parent, List<List<String>> rows) {
    for (Element child : Xml.children(parent)) {
      if (child.getLocalName().equals("table-row")) {
        List<String> cells = new ArrayList<>();
        for (Element cell : Xml.children(child)) {
          List<Piece> inside = new ArrayList<>();
          blocks(cell, new Context("", "", 0, Optional.empty()), inside);
          cells.add(String.join("\n", inside.stream().map(Piece::words).toList()));
        }
        rows.add(cells);
      } else if (child.getLocalName().startsWith("table-")) {
        rows(child, rows);
      }
    }
  }
}
