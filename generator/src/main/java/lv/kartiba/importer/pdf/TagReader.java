package lv.kartiba.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.kartiba.importer.paper.Accent;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF by its tags (ISO 32000-1, 14.7): headings, paragraphs, list items with labels, tables. */
final class TagReader {
  private static final int DEEPEST = 200;

  private final Map<PDPage, Map<Integer, List<TextPosition>>> letters = new LinkedHashMap<>();
  private final Map<PDPage, Integer> pages = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Accent> accents = new ArrayList<>();
  private final Map<Integer, PageAccents> byPage = new LinkedHashMap<>();
  private final Map<String, Object> roles;
  private Optional<TextPosition> last = Optional.empty();
  private int line;
  private int page;

  private TagReader(Map<String, Object> roles) {
    this.roles = roles;
  }

  /** The text by its tags; nothing where there are none. */
  static Read read(PDDocument pdf) throws IOException {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return new Read(List.of(), List.of());
    }
    TagReader reader = new TagReader(root.getRoleMap() == null ? Map.of() : root.getRoleMap());
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, List<TextPosition>> byId = new LinkedHashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, byId, 0));
      reader.letters.put(page, byId);
      number++;
      reader.pages.put(page, number);
      reader.byPage.put(number, PageAccents.of(page));
    }
    reader.kids(root, new Context(Optional.empty(), 0, Optional.empty()), 0);
    return new Read(reader.pieces, reader.accents);
  }

  private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> into, int deep) {
    List<TextPosition> own = new ArrayList<>();
    gather(content, own, into, deep);
    if (content.getMCID() >= 0) {
      into.computeIfAbsent(content.getMCID(), id -> new ArrayList<>()).addAll(own);
    }
  }

  private static void gather(
      PDMarkedContent content, List<TextPosition> own, Map<Integer, List<TextPosition>> into, int deep) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        own.add(letter);
      } else if (part instanceof PDMarkedContent inner && deep < DEEPEST) {
        if (inner.getMCID() >= 0) {
          collect(inner, into, deep + 1);
        } else {
          gather(inner, own, into, deep + 1);
        }
      }
    }
  }

  /**
   * Where an element stands.
   *
   * @param depth in lists
   * @param label the number of the list item, for its first paragraph
   */
  private record Context(Optional<PDPage> page, int depth, Optional<String> label) {}

  /** Reads what is inside; gives back the label that has not found its words yet. */
  private Optional<String> kids(PDStructureNode node, Context context, int deep) {
    if (deep > DEEPEST) {
      return context.label;
    }
    Optional<String> label = context.label;
    List<Object> inline = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && isBlock(element)) {
        label = flush(inline, context, label);
        label = block(element, new Context(page(element, context), context.depth, label), deep + 1);
      } else {
        inline.add(kid);
      }
    }
    return flush(inline, context, label);
  }

  private Optional<PDPage> page(PDStructureElement element, Context context) {
    return Optional.ofNullable(element.getPage()).or(context::page);
  }

  private String role(PDStructureElement element) {
    String type = element.getStructureType() == null ? "" : element.getStructureType();
    for (int i = 0; i < 10 && roles.get(type) instanceof String other; i++) {
      type = other;
    }
    return type;
  }

  private boolean isBlock(PDStructureElement element) {
    return switch (role(element)) {
      case "Span", "Link", "Quote", "Reference", "Annot", "Em", "Strong", "Code", "Sub" -> hasBlocks(element, 0);
      default -> true;
    };
  }

  private boolean hasBlocks(PDStructureElement element, int deep) {
    return deep < 20
        && element.getKids().stream()
            .anyMatch(
                kid ->
                    kid instanceof PDStructureElement inner
                        && (role(inner).matches("P|L|LI|H\\d?|Table") || hasBlocks(inner, deep + 1)));
  }

  /** Reads a block; gives back the label that has not found its words yet. */
  private Optional<String> block(PDStructureElement element, Context context, int deep) {
    String role = role(element);
    switch (role) {
      case "LI" -> item(element, context, deep);
      case "L" -> kids(element, new Context(context.page, context.depth + 1, Optional.empty()), deep);
      case "Table" -> table(element, context);
      case "TOC", "TOCI", "Artifact", "Figure" -> {
        if (role.startsWith("TOC")) {
          contents(element, context);
        }
      }
      default -> {
        if (role.matches("H[1-6]?|Title|P|Caption|Lbl|LBody|Note|BlockQuote") && element.getKids().stream().noneMatch(k -> k instanceof PDStructureElement e && isBlock(e))) {
          String words = words(element, context.page, 0);
          int heading = role.matches("H[1-6]") ? role.charAt(1) - '0' : role.equals("H") || role.equals("Title") ? 1 : 0;
          return add(words, heading, element, context);
        }
        return kids(element, context, deep);
      }
    }
    return role.equals("L") || role.equals("LI") ? Optional.empty() : context.label;
  }

  private void item(PDStructureElement item, Context context, int deep) {
    Optional<String> label = Optional.empty();
    List<PDStructureElement> rest = new ArrayList<>();
    List<Object> inline = new ArrayList<>();
    for (Object kid : item.getKids()) {
      if (kid instanceof PDStructureElement element && role(element).equals("Lbl")) {
        label = Optional.of(words(element, page(element, context), 0).strip()).filter(l -> !l.isEmpty());
      } else if (kid instanceof PDStructureElement element) {
        rest.add(element);
      } else {
        inline.add(kid);
      }
    }
    label = flush(inline, new Context(page(item, context), context.depth, label), label);
    for (PDStructureElement element : rest) {
      Optional<PDPage> where = page(element, new Context(page(item, context), 0, label));
      label = block(element, new Context(where, context.depth, label), deep + 1).filter(unused(label));
    }
  }

  private static Predicate<String> unused(Optional<String> before) {
    return label -> before.isPresent() && before.get().equals(label);
  }

  private void contents(PDStructureElement element, Context context) {
    String words = words(element, context.page, 0);
    if (!words.isBlank()) {
      line++;
      pieces.add(Piece.Line.of(words.replace('\n', ' ') + " …… 0", Look.PARAGRAPH, new Place(page, line)));
    }
  }

  /** Words that stand directly in a container. */
  private Optional<String> flush(List<Object> inline, Context context, Optional<String> label) {
    if (inline.isEmpty()) {
      return label;
    }
    StringBuilder words = new StringBuilder();
    inline.forEach(kid -> append(kid, context.page, words, 0));
    inline.clear();
    return add(words.toString(), 0, null, new Context(context.page, context.depth, label));
  }

  private Optional<String> add(String words, int heading, PDStructureElement element, Context context) {
    if (words.isBlank()) {
      return context.label;
    }
    line++;
    Look look = Look.PARAGRAPH.depth(context.depth).heading(heading).bold(heading > 0 || element != null && bold(element, context.page));
    pieces.add(new Piece.Line(context.label, words.strip(), look, new Place(page, line)));
    if (element != null && heading == 0) {
      accents(element, context.page);
    }
    return Optional.empty();
  }

  /** What is special in a paragraph; its lines are looked at one by one. */
  private void accents(PDStructureElement element, Optional<PDPage> where) {
    List<TextPosition> all = new ArrayList<>();
    positions(element, where, all, 0);
    PageAccents here = byPage.getOrDefault(page, new PageAccents());
    List<TextPosition> row = new ArrayList<>();
    for (TextPosition letter : all) {
      if (!row.isEmpty() && Math.abs(row.get(row.size() - 1).getYDirAdj() - letter.getYDirAdj()) > 3) {
        accents.addAll(here.in(row, line));
        row.clear();
      }
      row.add(letter);
    }
    accents.addAll(here.in(row, line));
  }

  private boolean bold(PDStructureElement element, Optional<PDPage> where) {
    List<TextPosition> all = new ArrayList<>();
    positions(element, where, all, 0);
    long bold = all.stream().filter(letter -> Glyphs.isBold(letter.getFont())).count();
    return !all.isEmpty() && bold * 10 >= all.size() * 9L;
  }

  private void table(PDStructureElement table, Context context) {
    List<List<String>> rows = new ArrayList<>();
    rows(table, context, rows, 0);
    if (!rows.isEmpty()) {
      line++;
      pieces.add(new Piece.Grid(rows, new Place(page, line)));
    }
  }

  private void rows(PDStructureElement parent, Context context, List<List<String>> rows, int deep) {
    for (Object kid : parent.getKids()) {
      if (kid instanceof PDStructureElement element && deep < 20) {
        Context inner = new Context(page(element, context), 0, Optional.empty());
        if (role(element).equals("TR")) {
          List<String> cells = new ArrayList<>();
          for (Object cell : element.getKids()) {
            if (cell instanceof PDStructureElement found) {
              cells.add(words(found, page(found, inner), 0).replace('\n', ' ').strip());
            }
          }
          rows.add(cells);
        } else {
          rows(element, inner, rows, deep + 1);
        }
      }
    }
  }

  private String words(PDStructureElement element, Optional<PDPage> where, int deep) {
    StringBuilder words = new StringBuilder();
    for (Object kid : element.getKids()) {
      append(kid, where, words, deep);
    }
    return words.toString();
  }

  private void append(Object kid, Optional<PDPage> where, StringBuilder words, int deep) {
    List<TextPosition> all = new ArrayList<>();
    if (kid instanceof PDStructureElement element && deep < DEEPEST) {
      positions(element, Optional.ofNullable(element.getPage()).or(() -> where), all, deep);
    } else {
      positions(kid, where, all);
    }
    if (all.isEmpty()) {
      return;
    }
    String text = Glyphs.rows(all).stream().map(Glyphs.Row::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    String first = all.get(0).getUnicode();
    boolean spaced = first != null && first.isBlank();
    join(words, text, spaced, all.get(0));
    last = Optional.of(all.get(all.size() - 1));
  }

  /** Parts of one line stand beside each other, others below. */
  private void join(StringBuilder words, String text, boolean spaced, TextPosition first) {
    if (words.length() > 0 && last.isPresent()) {
      TextPosition lastLetter = last.get();
      boolean level = Math.abs(lastLetter.getYDirAdj() - first.getYDirAdj()) < 4 && first.getXDirAdj() > lastLetter.getXDirAdj() - 2;
      double distance = first.getXDirAdj() - lastLetter.getXDirAdj() - lastLetter.getWidthDirAdj();
      boolean gap = spaced || lastLetter.getUnicode() != null && lastLetter.getUnicode().isBlank() || distance > lastLetter.getFontSizeInPt() * 0.12;
      words.append(level ? gap ? " " : "" : "\n");
    }
    words.append(text);
  }

  private void positions(PDStructureElement element, Optional<PDPage> where, List<TextPosition> into, int deep) {
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner && deep < DEEPEST) {
        positions(inner, Optional.ofNullable(inner.getPage()).or(() -> where), into, deep + 1);
      } else {
        positions(kid, where, into);
      }
    }
  }

  private void positions(Object kid, Optional<PDPage> where, List<TextPosition> into) {
    Optional<PDPage> found = where;
    int id = -1;
    if (kid instanceof Integer number) {
      id = number;
    } else if (kid instanceof PDMarkedContentReference reference) {
      id = reference.getMCID();
      found = Optional.ofNullable(reference.getPage()).or(() -> where);
    } else if (kid instanceof PDMarkedContent content) {
      id = content.getMCID();
    }
    int wanted = id;
    found.ifPresent(
        on -> {
          page = pages.getOrDefault(on, page);
          into.addAll(letters.getOrDefault(on, Map.of()).getOrDefault(wanted, List.of()));
        });
  }
}
