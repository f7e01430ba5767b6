package lv.kartiba.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets from the preview. */
class PreviewTest {
  /** By it a folder is known as made here; it is nobody's to read. */
  private static final String MARK = ".kartiba";

  private static final String TOPICS = "content/topics.yml";

  @TempDir Path school;

  @Test
  void everyFileOfTheSampleIsServedAsABuildWritesIt() throws IOException {
    Path root = Project.root();
    BuildRequest request =
        new BuildRequest(root, root.resolve("templates"), school.resolve("site"), false);
    try (Preview preview = Preview.start(new PreviewRequest(request, 0, "en"), PreviewLog.SILENT)) {
      Visitor visitor = new Visitor(preview);
      List<Path> files = Project.files(SampleSite.folder());
      assertTrue(files.size() > 100);
      for (Path file : files) {
        String path = SampleSite.folder().relativize(file).toString().replace('\\', '/');
        if (path.equals(MARK)) {
          continue;
        }
        HttpResponse<byte[]> answer = visitor.get("/" + path);
        assertEquals(200, answer.statusCode(), path);
        byte[] content =
            path.endsWith(".html") ? Visitor.withoutLine(answer.body()) : answer.body();
        assertArrayEquals(Project.bytes(file), content, path);
      }
      assertFalse(Files.exists(school.resolve("site")), "nothing is written");
    }
  }

  @Test
  void aFolderIsItsIndexAndAStrangeAddressTheSchoolsOwnPage() throws IOException {
    try (Preview preview = small()) {
      Visitor visitor = new Visitor(preview);
      assertEquals(visitor.text("/index.html"), visitor.text("/"));
      assertEquals(visitor.text("/topics/index.html"), visitor.text("/topics/"));
      assertEquals("topics/", visitor.get("/topics").headers().firstValue("Location").get());
      HttpResponse<byte[]> nothing = visitor.get("/topics/nothing.html");
      assertEquals(404, nothing.statusCode());
      assertArrayEquals(visitor.get("/404.html").body(), nothing.body());
    }
  }

  @Test
  void anEditIsShownAndAnErrorToldUntilItIsMended() throws IOException {
    try (Preview preview = small()) {
      Visitor visitor = new Visitor(preview);
      Path topics = school.resolve(TOPICS);
      String good = Files.readString(topics);
      assertTrue(visitor.text("/topics/grades.html").contains("<h1>Vērtējumi</h1>"));

      Files.writeString(topics, good.replace("Vērtējumi,", "Atzīmes,"));
      visitor.await("/topics/grades.html", page -> page.contains("<h1>Atzīmes</h1>"));

      Files.writeString(topics, good.replace("group: learning}", "group: learnin}"));
      visitor.await("/topics/grades.html", page -> page.contains("unknown-group"));
      HttpResponse<byte[]> answer = visitor.get("/topics/grades.html");
      String problems = new String(answer.body(), StandardCharsets.UTF_8);
      assertEquals(500, answer.statusCode());
      assertTrue(problems.contains("content/topics.yml:1:35"), problems);
      assertTrue(problems.contains("content/topics.yml:2:36"), "all of them");
      assertTrue(problems.contains("Hint: did you mean &#39;learning&#39;?"), problems);
      assertTrue(
          problems.contains("</span>grades: {title: Vērtējumi, group: <mark>learnin</mark>}"),
          problems);
      assertTrue(problems.contains("href=\"/_kartiba/good/topics/grades.html\""), problems);
      assertTrue(
          visitor.text("/_kartiba/good/topics/grades.html").contains("<h1>Atzīmes</h1>"),
          "the last good page stays");
      String sheet = visitor.sheet("/_kartiba/good/topics/grades.html");
      assertEquals(200, visitor.get(sheet).statusCode());

      Files.writeString(topics, good);
      visitor.await("/topics/grades.html", page -> page.contains("<h1>Vērtējumi</h1>"));
      assertEquals(
          "/topics/grades.html",
          visitor.get("/_kartiba/good/topics/grades.html").headers().firstValue("Location").get(),
          "whoever looked at the last good page comes back and will see the next problem");
    }
  }

  @Test
  void aBrokenTemplateIsToldAndTheLastGoodPageStays() throws IOException {
    try (Preview preview = small()) {
      Visitor visitor = new Visitor(preview);
      visitor.text("/index.html");
      Files.createDirectories(school.resolve("templates/site"));
      Path footer = school.resolve("templates/site/footer.ftlh");
      Files.writeString(footer, "<footer>${nothing}</footer>\n");
      visitor.await("/index.html", page -> page.contains("template-error"));
      String page = visitor.text("/index.html");
      assertTrue(page.contains("templates/site/footer.ftlh:1:11"), page);
      assertTrue(page.contains("/_kartiba/good/index.html"), page);
      assertTrue(visitor.text("/_kartiba/good/index.html").contains("<h1>"));
      Files.writeString(footer, "<footer>Mūsu skola</footer>\n");
      visitor.await("/index.html", healed -> healed.contains("<footer>Mūsu skola</footer>"));
    }
  }

  @Test
  void whatIsWrongIsToldInTheLanguageOfWhoeverWrites() throws IOException {
    SchoolFiles.small().with(TOPICS, "grades: {title: Vērtējumi, group: x}\n").write(school);
    try (Preview preview =
        Preview.start(new PreviewRequest(request(), 0, "lv"), PreviewLog.SILENT)) {
      String page = new Visitor(preview).text("/");
      assertTrue(page.contains("<html lang=\"lv\">"), page);
      assertTrue(page.contains("<h1>Lapu vēl nevar parādīt</h1>"), page);
      assertFalse(page.contains("/_kartiba/good"), "there was no good page yet");
    }
  }

  @Test
  void warningsHaveAPageOfTheirOwn() throws IOException {
    try (Preview preview = small()) {
      Visitor visitor = new Visitor(preview);
      assertTrue(visitor.text("/_kartiba/problems").contains("Nothing is wrong"));
      Files.writeString(
          school.resolve("content/channels.yml"),
          Files.readString(school.resolve("content/channels.yml"))
              + "stand: {title: Stends, kind: stand}\n");
      visitor.await("/_kartiba/problems", page -> page.contains("channel-unused"));
      assertEquals(200, visitor.get("/_kartiba/problems").statusCode());
    }
  }

  @Test
  void nobodyElseIsAnswered() throws IOException {
    try (Preview preview = small()) {
      int port = preview.address().getPort();
      assertTrue(raw(port, "GET", "/", "127.0.0.1:" + port).startsWith("HTTP/1.1 200"));
      assertTrue(raw(port, "GET", "/", "localhost:" + port).startsWith("HTTP/1.1 200"));
      assertTrue(raw(port, "HEAD", "/", "localhost:" + port).startsWith("HTTP/1.1 200"));
      for (String host : List.of("evil.example:" + port, "evil.example", "127.0.0.1", "")) {
        assertTrue(raw(port, "GET", "/", host).startsWith("HTTP/1.1 403"), host);
        assertTrue(raw(port, "GET", "/_kartiba/events", host).startsWith("HTTP/1.1 403"), host);
      }
      assertTrue(raw(port, "POST", "/", "localhost:" + port).startsWith("HTTP/1.1 405"));
    }
  }

  @Test
  void noAddressLeadsOutOfTheSite() throws IOException {
    Files.writeString(school.resolve("secret.html"), "secret");
    try (Preview preview = small()) {
      int port = preview.address().getPort();
      for (String path :
          List.of(
              "/../secret.html",
              "/%2e%2e/secret.html",
              "/assets/../../secret.html",
              "/_kartiba/../secret.html",
              "/_kartiba/good/../../secret.html",
              "//secret.html",
              "/" + school + "/secret.html",
              "/..%5csecret.html",
              "/site-config.yml")) {
        String answer = raw(port, "GET", path, "localhost:" + port);
        assertTrue(answer.startsWith("HTTP/1.1 404"), path + ": " + answer);
        assertFalse(answer.contains("secret\n") || answer.endsWith("secret"), path);
      }
    }
  }

  @Test
  void aPortThatIsTakenGivesWayToTheNext() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      SchoolFiles.small().write(school);
      PreviewRequest request = new PreviewRequest(request(), taken.getLocalPort(), "en");
      try (Preview preview = Preview.start(request, PreviewLog.SILENT)) {
        assertNotEquals(taken.getLocalPort(), preview.address().getPort());
        assertEquals(200, new Visitor(preview).get("/").statusCode());
      }
    }
  }

  @Test
  void afterClosingNothingIsLeft() throws Exception {
    Preview preview = small();
    int port = preview.address().getPort();
    new Visitor(preview).get("/");
    preview.close();
    new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")).close();
    for (int i = 0; i < 100 && !threads().isEmpty(); i++) {
      Thread.sleep(20);
    }
    assertEquals(List.of(), threads());
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.startsWith("kartiba-"))
        .sorted()
        .toList();
  }

  /** The first part of an answer to a request as it stands, without anything put right. */
  private static String raw(int port, String method, String path, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n"
          + "Connection: close\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private BuildRequest request() {
    return new BuildRequest(school, school.resolve("templates"), school.resolve("site"), false);
  }

  private Preview small() throws IOException {
    SchoolFiles.small().write(school);
    return Preview.start(new PreviewRequest(request(), 0, "en"), PreviewLog.SILENT);
  }
}
