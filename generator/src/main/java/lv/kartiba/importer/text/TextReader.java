package lv.kartiba.importer.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Accent;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.text.Utf8;

/**
 * Reads plain text and Markdown. Both are read alike, since converters leave Markdown's marks in
 * plain text: {@code ## **II. Nodaļa**} is a line in bold letters with the look of a heading.
 */
public final class TextReader {
  /** More characters no regulation has. */
  public static final int LONGEST = 4_000_000;

  private static final Charset BALTIC = Charset.forName("windows-1257");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern RULE = Pattern.compile("(?:[-*_=]\\s?){3,}");
  private static final Pattern NUMBERED_BULLET =
      Pattern.compile("[-*+]\\s+(?=(?:\\d|[IVX]+\\.|\\p{Ll}\\)|\\*\\*\\d))");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\(([^)\\s]*)[^)]*\\)");
  private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^>\\s]+)>");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern BOLD = Pattern.compile("(?<!\\\\)\\*\\*(?=\\S)([^*]{2,}?)(?<=\\S)\\*\\*");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\p{L}\\d*\\\\])\\*(?=[^\\s*])([^*]{2,}?)(?<=[^\\s*\\\\])\\*(?![\\p{L}\\d*])");
  private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");

  private final List<Accent> accents = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<List<String>> table = new ArrayList<>();
  private boolean paged;
  private int page = 1;
  private int number;
  private boolean apart = true;

  private TextReader() {}

  /**
   * Reads a text in UTF-8, UTF-16 with a mark, or in the Baltic encoding of old Windows programs.
   *
   * @throws UnreadableException if it is too long or no text
   */
  public static Paper read(byte[] bytes) throws UnreadableException {
    return new TextReader().text(decode(bytes));
  }

  /** Bytes as text, in the encoding they are most likely in. */
  public static String decode(byte[] bytes) throws UnreadableException {
    if (bytes.length > LONGEST * 2) {
      throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
    }
    if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return new String(bytes, Charset.forName("UTF-16"));
    }
    return Utf8.firstFault(bytes).isPresent() ? new String(bytes, BALTIC) : Utf8.text(bytes);
  }

  private Paper text(String text) throws UnreadableException {
    if (text.length() > LONGEST) {
      throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(UnreadableException.Reason.UNKNOWN_FORMAT);
    }
    paged = text.indexOf('\f') >= 0;
    for (String line : withoutFrontMatter(text).split("\r\n|\r|\n|(?<=\f)|(?=\f)", -1)) {
      number++;
      line(line);
    }
    closeTable();
    return Paper.of("text", pieces).withAccents(accents);
  }

  /** A file of another Markdown program may begin with keys between lines of hyphens. */
  private static String withoutFrontMatter(String text) {
    return text;
  }

  private void line(String raw) {
    if (raw.equals("\f")) {
      page++;
      apart = true;
      return;
    }
    String line = Spaces.clean(raw);
    if (line.isEmpty() || RULE.matcher(line).matches()) {
      closeTable();
      apart = true;
      return;
    }
    if (line.startsWith("|") && line.indexOf('|', 1) > 0) {
      row(line);
      return;
    }
    closeTable();
    Look look = Look.PLAIN.apart(apart);
    apart = false;
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      look = look.heading(heading.group(1).length());
      line = heading.group(2);
    }
    line = NUMBERED_BULLET.matcher(line).replaceFirst("");
    boolean bold = line.matches("(\\*\\*|__).*(\\*\\*|__)\\s*") && !line.substring(2).matches(".*\\*\\*.+\\*\\*.*");
    if (!bold) {
      strong(line);
    }
    String plain = plain(line);
    if (!plain.isEmpty()) {
      look = look.bold(bold).centred(raw.length() - raw.stripLeading().length() > 20);
      pieces.add(Piece.Line.of(plain, look, place()));
    }
  }

  private void strong(String line) {
    for (Accent.Kind kind : List.of(Accent.Kind.BOLD, Accent.Kind.ITALIC)) {
      Matcher found = (kind == Accent.Kind.BOLD ? BOLD : ITALIC).matcher(line);
      while (found.find()) {
        String words = LINK.matcher(found.group(1)).replaceAll("$1");
        boolean whole = found.start() == 0 && found.end() >= line.length() - 1;
        if (!whole) {
          accents.add(Accent.of(number, kind, ESCAPE.matcher(words).replaceAll("$1")));
        }
      }
    }
  }

  private void row(String line) {
    if (TABLE_RULE.matcher(line).matches()) {
      return;
    }
    List<String> cells = new ArrayList<>();
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      cells.add(plain(cell.strip()));
    }
    table.add(cells);
  }

  private void closeTable() {
    if (!table.isEmpty()) {
      pieces.add(new Piece.Grid(table, place()));
      table.clear();
    }
  }

  private Place place() {
    return new Place(paged ? page : 0, number);
  }

  /** Without the signs that Markdown puts around words. */
  private String plain(String line) {
    StringBuilder out = new StringBuilder();
    Matcher link = LINK.matcher(line);
    while (link.find()) {
      String words = link.group(1);
      String address = link.group(2);
      accents.add(Accent.link(number, words.replaceAll("\\*\\*|__", ""), address));
      link.appendReplacement(out, Matcher.quoteReplacement(words));
    }
    link.appendTail(out);
    String text = AUTOLINK.matcher(out.toString()).replaceAll("$1");
    text = text.replaceAll("\\*\\*|__", "").replaceAll("(?<![\\p{L}\\d*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\d*])", "");
    return ESCAPE.matcher(text).replaceAll("$1").strip();
  }
}
