package lv.kartiba.serve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param type the media type, or, with status 302, the address to go to
 */
record Answer(int status, String type, byte[] content) {
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", PLAIN),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("pdf", "application/pdf"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("woff2", "font/woff2"));

  /** A file, its type told by its name. */
  static Answer file(String path, byte[] content) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new Answer(200, TYPES.getOrDefault(ending, "application/octet-stream"), content);
  }

  static Answer page(int status, String html) {
    return new Answer(status, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer plain(int status, String sentence) {
    return new Answer(status, PLAIN, (sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Answer elsewhere(String address) {
    return new Answer(302, address, new byte[0]);
  }

  Answer withStatus(int other) {
    return new Answer(other, type, content);
  }

  boolean isPage() {
    return type.equals(HTML);
  }
}
