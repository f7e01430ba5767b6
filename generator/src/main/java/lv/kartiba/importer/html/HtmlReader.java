package lv.kartiba.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.importer.paper.Accent;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;
import lv.kartiba.text.RomanNumeral;
import lv.kartiba.text.Superscript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a web page, or what a word processor saved as one. */
public final class HtmlReader {
  private static final int LONGEST = 8_000_000;
  private static final int DEEPEST = 300;
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "template", "noscript", "svg", "head", "title", "iframe", "object", "meta", "link");
  private static final Set<String> AROUND = Set.of("nav", "aside", "form", "button", "select", "header", "footer");
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "div", "section", "article", "main", "body", "html", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2",
          "h3", "h4", "h5", "h6", "blockquote", "pre", "address", "center", "figure", "figcaption", "header",
          "footer", "nav", "aside", "form", "fieldset", "table", "tbody", "tr", "td", "th", "thead", "details",
          "summary", "hgroup", "hr");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> furniture = new ArrayList<>();
  private final List<Accent> accents = new ArrayList<>();
  private List<Piece> target = pieces;
  private final StringBuilder words = new StringBuilder();
  private Look look = Look.PARAGRAPH;
  private Optional<String> label = Optional.empty();
  private int letters;
  private int bold;
  private int line;
  private boolean continued;

  private HtmlReader() {}

  /** Reads a page from its text. */
  public static Paper read(String html) throws UnreadableException {
    if (html.length() > LONGEST) {
      throw new UnreadableException(Reason.TOO_LARGE);
    }
    Document document = Jsoup.parse(html);
    HtmlReader reader = new HtmlReader();
    reader.children(document.body(), new Context(0, "", false, false), 0);
    reader.flush();
    return Paper.of("HTML", reader.pieces).withAside(reader.furniture, List.of()).withAccents(reader.accents);
  }

  /**
   * Where a node stands.
   *
   * @param depth in lists
   * @param number of the list item it is in: {@code 3.2.}
   */
  private record Context(int depth, String number, boolean bold, boolean centred) {}

  private void children(Element parent, Context context, int deep) throws UnreadableException {
    if (deep > DEEPEST) {
      throw new UnreadableException(Reason.TOO_LARGE);
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), context.bold);
      } else if (node instanceof Element element) {
        element(element, context, deep + 1);
      }
    }
  }

  private void element(Element element, Context context, int deep) throws UnreadableException {
    String name = element.normalName();
    if (SKIPPED.contains(name) || isHidden(element)) {
      return;
    }
    boolean around = AROUND.contains(name) && !isPartOfText(element) || isMenu(element) || isRemark(element);
    if (around && target == pieces) {
      flush();
      target = furniture;
      children(element, context, deep);
      flush();
      target = pieces;
      return;
    }
    switch (name) {
      case "br" -> lineEnd();
      case "table" -> table(element, context, deep);
      case "ol" -> list(element, context, deep);
      case "ul" -> bullets(element, context, deep);
      case "sup" -> raised(element, context, deep);
      default -> {
        boolean heading = name.matches("h[1-6]");
        boolean strong = context.bold || name.equals("b") || name.equals("strong") || heading || styled(element, "font-weight:(?:bold|[6-9]00)");
        boolean middle = context.centred || name.equals("center") || styled(element, "text-align:center") || element.attr("align").equalsIgnoreCase("center");
        Context inner = new Context(context.depth, context.number, strong, middle);
        if (BLOCKS.contains(name)) {
          flush();
          Look before = look;
          look = Look.PARAGRAPH.depth(context.depth).centred(middle).heading(heading ? name.charAt(1) - '0' : 0);
          children(element, inner, deep);
          flush();
          look = before;
        } else {
          int from = words.length();
          int before = line;
          children(element, inner, deep);
          accent(element, from, before);
        }
      }
    }
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || styled(element, "display:none")
        || element.className().matches("(?:.*\\s)?(?:visually-hidden|sr-only|screen-reader-text)(?:\\s.*)?");
  }

  private static boolean styled(Element element, String pattern) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return !style.isEmpty() && style.matches(".*" + pattern + ".*");
  }

  /** A header or footer inside an article belongs to the document. */
  private static boolean isPartOfText(Element element) {
    boolean edge = element.normalName().equals("header") || element.normalName().equals("footer");
    return edge && element.parents().stream().anyMatch(p -> p.normalName().equals("article") || p.normalName().equals("main"));
  }

  private static boolean isMenu(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    boolean named = names.matches(
        "(?s).*(?:^|[\\s_-])(?:menu|nav|navbar|breadcrumbs?|sidebar|cookie|share|social|widget|"
            + "pagination|skip)(?:$|[\\s_-]).*");
    return named && BLOCKS.contains(element.normalName()) && element.text().length() < 3_000;
  }

  /** What our own pages say of a clause's former place is no word of the clause. */
  private static boolean isRemark(Element element) {
    return element.hasClass("notice") && element.hasClass("former");
  }

  /** Remembers links, bold and italic words; they belong to the line that is being collected. */
  private void accent(Element element, int from, int before) {
    String text = from <= words.length() && line == before ? words.substring(from).strip() : "";
    if (text.isEmpty() || target != pieces) {
      return;
    }
    switch (element.normalName()) {
      case "a" -> accents.add(Accent.link(line + 1, text, element.attr("href")));
      case "b", "strong" -> accents.add(Accent.of(line + 1, Accent.Kind.BOLD, text));
      case "i", "em" -> accents.add(Accent.of(line + 1, Accent.Kind.ITALIC, text));
      default -> {
        if (styled(element, "font-weight:(?:bold|[6-9]00)")) {
          accents.add(Accent.of(line + 1, Accent.Kind.BOLD, text));
        } else if (styled(element, "font-style:italic")) {
          accents.add(Accent.of(line + 1, Accent.Kind.ITALIC, text));
        }
      }
    }
  }

  private void text(String text, boolean strong) {
    words.append(text.replaceAll("[\\s\\u00a0]+", " "));
    int count = (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    letters += count;
    bold += strong ? count : 0;
  }

  private void raised(Element element, Context context, int deep) throws UnreadableException {
    String text = element.text().strip();
    if (text.matches("\\d{1,2}")) {
      words.append(Superscript.of(Integer.parseInt(text)));
    } else {
      children(element, context, deep);
    }
  }

  private void lineEnd() {
    Look same = look;
    flush();
    continued = true;
    look = same;
  }

  private void flush() {
    String text = words.toString().replaceAll("[\\s\\u2000-\\u200a\\u202f]+", " ").replaceAll("[\\u200b-\\u200f\\ufeff\\u00ad]", "").strip();
    if (!text.isEmpty()) {
      line++;
      boolean strong = letters > 0 && bold * 10 >= letters * 9;
      Look own = continued ? new Look(look.heading(), strong, look.centred(), 0, look.depth(), 0, false, false) : look.bold(strong);
      // a number that was typed counts, and the list's own is hidden by the page's style
      boolean typed = text.matches("(?s)(?:\\d{1,3}\\.){2,}(?:\\s.*)?|\\d{1,3}\\.(?:\\s+[\\p{Lu}„“\"].*)?");
      label = typed ? Optional.empty() : label;
      target.add(new Piece.Line(label, text, own, new Place(0, line)));
      label = Optional.empty();
    }
    words.setLength(0);
    letters = 0;
    bold = 0;
    continued = false;
  }

  private void bullets(Element list, Context context, int deep) throws UnreadableException {
    flush();
    for (Element item : list.children()) {
      Context inner = new Context(context.depth + 1, context.number, false, false);
      if (item.normalName().equals("li")) {
        item(item, inner, deep, unstyled(list) ? Optional.empty() : Optional.of("•"));
      } else {
        element(item, inner, deep + 1);
      }
    }
    flush();
  }

  private static boolean unstyled(Element list) {
    return styled(list, "list-style(?:-type)?:none");
  }

  private void list(Element list, Context context, int deep) throws UnreadableException {
    flush();
    int number = integer(list.attr("start")).orElse(1);
    for (Element item : list.children()) {
      if (!item.normalName().equals("li")) {
        element(item, context, deep + 1);
        continue;
      }
      number = integer(item.attr("value")).orElse(number);
      String own = format(number, list.attr("type")) + (list.attr("type").matches("[aAi]") ? ")" : ".");
      boolean nested = own.matches("\\d+\\.") && context.number.matches("(?:\\d+\\.)+");
      String full = nested ? context.number + own : own;
      Context inner = new Context(context.depth + 1, full, false, false);
      item(item, inner, deep, unstyled(list) || styled(item, "list-style(?:-type)?:none") ? Optional.empty() : Optional.of(full));
      number++;
    }
    flush();
  }

  private void item(Element item, Context context, int deep, Optional<String> number)
      throws UnreadableException {
    flush();
    Look before = look;
    look = Look.PARAGRAPH.depth(context.depth);
    label = number;
    // a list of chapters counts its headings, and the lists inside it begin with them
    boolean heading = !item.select("> h1, > h2, > h3, > h4, > h5, > h6").isEmpty();
    children(item, heading ? new Context(context.depth, "", false, false) : context, deep + 1);
    flush();
    label = Optional.empty();
    look = before;
  }

  private static Optional<Integer> integer(String text) {
    return text.matches("-?\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private static String format(int number, String type) {
    return switch (type) {
      case "I" -> number > 0 && number < 4000 ? RomanNumeral.of(number) : "" + number;
      case "i" -> number > 0 && number < 4000 ? RomanNumeral.of(number).toLowerCase(Locale.ROOT) : "" + number;
      case "a" -> number > 0 && number < 27 ? "" + (char) ('a' + number - 1) : "" + number;
      case "A" -> number > 0 && number < 27 ? "" + (char) ('A' + number - 1) : "" + number;
      default -> "" + number;
    };
  }

  private void table(Element table, Context context, int deep) throws UnreadableException {
    flush();
    List<Element> rows = table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
    // a search in an element finds the element itself, too
    boolean nested = table.select("table").size() > 1;
    boolean layout = columns < 2 || nested || !table.select("ol, h1, h2, h3, h4, p + p + p").isEmpty();
    if (layout) {
      children(table, context, deep + 1);
      flush();
      return;
    }
    List<List<String>> cells = new ArrayList<>();
    for (Element row : rows) {
      cells.add(row.children().stream().map(cell -> cell.text().strip()).toList());
    }
    if (cells.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty())) {
      line++;
      target.add(new Piece.Grid(cells, new Place(0, line)));
    }
  }
}
