package lv.kartiba.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.kartiba.importer.fact.Span;

/** Writes words as Markdown that prints exactly these words. */
final class Markdown {
  private static final int WIDTH = 110;
  private static final Pattern SIGN = Pattern.compile("([\\\\`*_\\[\\]{}<])|(&(?=#?\\w+;))|(!(?=\\[))");
  private static final Pattern BLOCK =
      Pattern.compile("(?:\\d{1,9}[.)]|[-+*#>|=~:]+.*|\\[\\[.*)");

  private Markdown() {}

  /** Words without any sign that Markdown would take for its own. */
  static String escape(String words) {
    return SIGN.matcher(words).replaceAll("\\\\$0");
  }

  /** A paragraph with its links, bold and italic words, in one line. */
  static String paragraph(String words, List<Span> spans) {
    List<Span> signs = spans.stream().filter(Span::isEmphasis).toList();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span link : spans) {
      if (link.isEmphasis()) {
        continue;
      }
      plain(words, at, link.from(), signs, true, out);
      String text = link.replaced() ? "" : escape(words.substring(link.from(), link.to()));
      out.append('[').append(text).append("](").append(link.target()).append(')');
      if (link.only().size() == 1) {
        out.append("{for=").append(link.only().get(0)).append('}');
      } else if (!link.only().isEmpty()) {
        out.append("{for=\"").append(String.join(" ", link.only())).append("\"}");
      }
      at = link.to();
    }
    plain(words, at, words.length(), signs, false, out);
    return out.toString();
  }

  /** Words without links; emphasis begins before a link that begins where it does. */
  private static void plain(
      String words, int from, int to, List<Span> signs, boolean link, StringBuilder out) {
    int at = from;
    for (Span sign : signs) {
      if (sign.from() < from && sign.to() >= from && sign.to() <= to) {
        out.append(escape(words.substring(at, sign.to()))).append(sign.target());
        at = sign.to();
      }
      boolean begins = sign.from() >= from && (sign.from() < to || link && sign.from() == to);
      if (begins) {
        out.append(escape(words.substring(at, sign.from()))).append(sign.target());
        at = sign.from();
        if (sign.to() <= to) {
          out.append(escape(words.substring(at, sign.to()))).append(sign.target());
          at = sign.to();
        }
      }
    }
    out.append(escape(words.substring(at, to)));
  }

  /** A paragraph in lines of about 110 letters, the first of them not taken for a list. */
  static List<String> wrap(String paragraph, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : first(paragraph).split(" ")) {
      boolean full = line.length() + word.length() + 1 + indent > WIDTH;
      if (full && line.length() > 0 && !BLOCK.matcher(word).matches()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A number or dash at the beginning would begin a list. */
  private static String first(String paragraph) {
    if (paragraph.matches("(?s)\\d{1,9}[.)](?:\\s.*|$)")) {
      return paragraph.replaceFirst("[.)]", "\\\\$0");
    }
    return paragraph.matches("(?s)[-+#>|=~:].*") ? "\\" + paragraph : paragraph;
  }
}
