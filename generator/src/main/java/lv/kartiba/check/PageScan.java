package lv.kartiba.check;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Walks over the start tags of a page, quickly: every page of every build passes here, so it reads
 * bytes once and makes strings only of what is asked for.
 *
 * <p>It reads the HTML our templates write, where attribute values are quoted; a value without
 * quotes is read up to the next space or bracket.
 */
final class PageScan {
  private final byte[] html;
  private int at;

  private PageScan(byte[] html) {
    this.html = html;
  }

  /** Tells the visitor of every start tag and its attributes, in order. */
  static void scan(byte[] html, Visitor visitor) {
    new PageScan(html).run(visitor);
  }

  /** Learns of tags and attributes; names are in lower case as written by our templates. */
  interface Visitor extends BiConsumer<String, String> {
    void tag(String name);

    /** An attribute of the last tag; its value still has its character references. */
    @Override
    void accept(String name, String value);
  }

  private void run(Visitor visitor) {
    while (at < html.length) {
      if (html[at] != '<') {
        at++;
      } else if (startsWith("<!--")) {
        skipPast("-->");
      } else if (at + 1 < html.length && isLetter(html[at + 1])) {
        at++;
        tag(visitor);
      } else {
        at++;
      }
    }
  }

  private void tag(Visitor visitor) {
    String name = word();
    visitor.tag(name);
    while (at < html.length && html[at] != '>') {
      if (isLetter(html[at])) {
        attribute(visitor);
      } else {
        at++;
      }
    }
    if (name.equals("script") || name.equals("style")) {
      skipPast("</" + name);
    }
  }

  private void attribute(Visitor visitor) {
    String name = word();
    if (at >= html.length || html[at] != '=') {
      visitor.accept(name, "");
      return;
    }
    at++;
    byte quote = at < html.length ? html[at] : 0;
    if (quote == '"' || quote == '\'') {
      int from = ++at;
      while (at < html.length && html[at] != quote) {
        at++;
      }
      visitor.accept(name, text(from));
      at++;
    } else {
      int from = at;
      while (at < html.length && html[at] > ' ' && html[at] != '>') {
        at++;
      }
      visitor.accept(name, text(from));
    }
  }

  private String word() {
    int from = at;
    while (at < html.length
        && (isLetter(html[at]) || isDigit(html[at]) || html[at] == '-' || html[at] == ':')) {
      at++;
    }
    return text(from);
  }

  private String text(int from) {
    return new String(html, from, at - from, StandardCharsets.UTF_8);
  }

  private boolean startsWith(String text) {
    if (at + text.length() > html.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (html[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipPast(String end) {
    while (at < html.length && !startsWith(end)) {
      at++;
    }
    at = Math.min(html.length, at + end.length());
  }

  private static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
