package lv.kartiba.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other websites are asked politely, and seldom. */
class WebTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @TempDir Path folder;

  @Test
  void theHeadOfAPageIsAskedForAndThePageWhereThatIsUnknown() throws IOException {
    List<String> asked = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(exchange.getRequestMethod() + " " + path);
          boolean noHead = path.equals("/old-server") && asked.get(asked.size() - 1).startsWith("HEAD");
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().add("Location", "/here");
          }
          int status = noHead ? 405 : path.equals("/gone") ? 410 : path.equals("/moved") ? 301 : 200;
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      Web web = new HttpWeb(Duration.ZERO);
      assertEquals(new Answer(200, ""), web.ask(base + "/here"));
      assertEquals(new Answer(200, ""), web.ask(base + "/old-server"));
      assertTrue(web.ask(base + "/gone").isGone());
      Answer moved = web.ask(base + "/moved");
      assertTrue(moved.hasMoved());
      assertEquals(base + "/here", moved.location());
      assertEquals(
          List.of("HEAD /here", "HEAD /old-server", "GET /old-server", "HEAD /gone", "HEAD /moved"),
          asked);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whereNobodyAnswersThePageIsGoneAndNothingBreaks() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    int port = server.getAddress().getPort();
    server.stop(0);
    Web web = new HttpWeb(Duration.ZERO);
    assertEquals(Answer.NONE, web.ask("http://127.0.0.1:" + port + "/"));
    assertEquals(Answer.NONE, web.ask("http://exa mple"));
  }

  @Test
  void aBusyWebsiteIsNotGone() {
    assertFalse(new Answer(503, "").isGone());
    assertFalse(new Answer(403, "").isGone());
    assertFalse(new Answer(302, "https://a.example/").hasMoved());
  }

  @Test
  void anAnswerIsKeptForAWeek() throws IOException {
    List<String> asked = new ArrayList<>();
    Web web =
        address -> {
          asked.add(address);
          return new Answer(404, "");
        };
    Path file = folder.resolve("a/links.txt");
    AnswerCache first = AnswerCache.of(web, file, DAY);
    assertTrue(first.ask("https://a.example/").isGone());
    assertTrue(first.ask("https://a.example/").isGone());
    first.save();
    assertEquals(List.of("2026-09-01\t404\thttps://a.example/\t"), Files.readAllLines(file));
    assertTrue(AnswerCache.of(web, file, DAY.plusDays(7)).ask("https://a.example/").isGone());
    assertEquals(1, asked.size());
    AnswerCache.of(web, file, DAY.plusDays(8)).ask("https://a.example/");
    assertEquals(2, asked.size());
  }

  @Test
  void aDamagedFileOfAnswersIsPassedOver() throws IOException {
    Path file = Files.writeString(folder.resolve("links.txt"), "nonsense\n\t\t\n");
    assertEquals(
        new Answer(200, ""),
        AnswerCache.of(address -> new Answer(200, ""), file, DAY).ask("https://a.example/"));
  }
}
