package lv.kartiba.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the start tags of a page, quickly: every page of every build passes here, so it reads
 * bytes once and makes strings only of what is asked for.
 *
 * <p>It reads the HTML our templates write, where attribute values are quoted; a value without
 * quotes is read up to the next space or bracket.
 */
final class PageScan {
  private final byte[] html;
  private final String[] names = new String[128];
  private int at;
  private int valueFrom;

  private PageScan(byte[] html) {
    this.html = html;
    Arrays.fill(names, "");
  }

  /** Tells the visitor of every start tag and its attributes, in order. */
  static void scan(byte[] html, Visitor visitor) {
    new PageScan(html).run(visitor);
  }

  /** Learns of tags and attributes; names are in lower case as written by our templates. */
  interface Visitor {
    void tag(String name);

    /** An attribute of the last tag; the page knows its {@link PageScan#value}. */
    void attribute(String name, PageScan page);
  }

  /** The value of the attribute told of; it still has its character references. */
  String value() {
    return text(valueFrom);
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
      valueFrom = at;
      visitor.attribute(name, this);
      return;
    }
    at++;
    byte quote = at < html.length ? html[at] : 0;
    boolean quoted = quote == '"' || quote == '\'';
    valueFrom = quoted ? ++at : at;
    while (at < html.length && (quoted ? html[at] != quote : html[at] > ' ' && html[at] != '>')) {
      at++;
    }
    visitor.attribute(name, this);
    at += quoted ? 1 : 0;
  }

  /** A name, the same object as the last one that looked alike, since there are few names. */
  private String word() {
    int from = at;
    int key = 0;
    while (at < html.length
        && (isLetter(html[at]) || isDigit(html[at]) || html[at] == '-' || html[at] == ':')) {
      key = 31 * key + html[at++];
    }
    int place = key & (names.length - 1);
    if (!isAt(from, names[place])) {
      names[place] = text(from);
    }
    return names[place];
  }

  private boolean isAt(int from, String name) {
    boolean same = name.length() == at - from;
    for (int i = 0; same && i < name.length(); i++) {
      same = html[from + i] == name.charAt(i);
    }
    return same;
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
