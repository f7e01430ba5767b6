package lv.kartiba.serve;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the preview for pages as a browser does. */
final class Visitor {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Pattern SHEET = Pattern.compile("(assets/site\\.[0-9a-f]+\\.css)");

  private final URI address;

  Visitor(Preview preview) {
    this.address = preview.address();
  }

  HttpResponse<byte[]> get(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  String text(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  /** The address of the style sheet of a page, which changes with the sheet's content. */
  String sheet(String page) {
    Matcher sheet = SHEET.matcher(text(page));
    return sheet.find() ? "/" + sheet.group(1) : fail("no style sheet in " + page);
  }

  /** Asks until the answer is as expected; milliseconds that took. */
  long await(String path, Predicate<String> expected) {
    long begin = System.nanoTime();
    String last = "";
    while (System.nanoTime() - begin < PATIENCE.toNanos()) {
      last = text(path);
      if (expected.test(last)) {
        return (System.nanoTime() - begin) / 1_000_000;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return fail(path + " stays as it is: " + last);
  }

  /** A page without the line that has it shown anew. */
  static byte[] withoutLine(byte[] page) {
    return new String(page, StandardCharsets.UTF_8)
        .replaceFirst("<script src=\"/_kartiba/reload\\.js\\?\\d+\" defer></script>\n", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
