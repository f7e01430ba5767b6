package lv.kartiba.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Programs;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes for servers, tried on real ones that serve a real site. */
class RecipesOnServersTest {
  private static final Path RECIPES = Project.root().resolve("docs/recipes/server");
  private static final Path APACHE_MODULES = Path.of("/usr/lib/apache2/modules");
  private static final Path SFTP_SERVER = Path.of("/usr/lib/openssh/sftp-server");
  private static final List<String> MODULES =
      List.of("mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate");

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void aSite() throws IOException {
    SchoolFiles.small()
        .plus("site-config.yml", "baseUrl: https://skola.example/informacija/\n")
        .with(
            "content/calendar.yml",
            "parents-day: {title: Vecāku diena, date: 2026-11-12, start: 16.00}\n")
        .build(folder);
    // the servers' own users must be able to read it
    site = Files.createDirectories(folder.resolve("srv")).resolve("informacija");
    Files.move(folder.resolve("site"), site);
  }

  @Test
  @NeedsProgram("nginx")
  void nginxServesTheSiteAsTheRecipeSays() throws Exception {
    int port = freePort();
    String recipe =
        Project.text(RECIPES.resolve("nginx.conf")).replace("root /srv;", "root " + folder + "/srv;");
    Path conf =
        Files.writeString(
            folder.resolve("nginx.conf"),
            "daemon off;\npid " + folder + "/nginx.pid;\nerror_log stderr;\n"
                + (System.getProperty("user.name").equals("root") ? "user root;\n" : "")
                + "events {}\nhttp {\n  include /etc/nginx/mime.types;\n  access_log off;\n"
                + "  client_body_temp_path " + folder + "/body;\n"
                + "  proxy_temp_path " + folder + "/proxy;\n"
                + "  fastcgi_temp_path " + folder + "/fastcgi;\n"
                + "  uwsgi_temp_path " + folder + "/uwsgi;\n"
                + "  scgi_temp_path " + folder + "/scgi;\n"
                + "  server {\n    listen 127.0.0.1:" + port + ";\n" + recipe + "  }\n}\n");
    serve(port, Programs.program("nginx").orElseThrow().toString(), "-c", conf.toString());
  }

  @Test
  @NeedsProgram("apache2")
  void apacheServesTheSiteAsTheRecipeSays() throws Exception {
    int port = freePort();
    Files.copy(RECIPES.resolve("htaccess"), site.resolve(".htaccess"));
    StringBuilder conf = new StringBuilder();
    MODULES.forEach(
        module ->
            conf.append(
                "LoadModule " + module + "_module " + APACHE_MODULES + "/mod_" + module + ".so\n"));
    conf.append("ServerName 127.0.0.1\nListen 127.0.0.1:" + port + "\nTypesConfig /etc/mime.types\n")
        .append("PidFile " + folder + "/apache.pid\nErrorLog /dev/stderr\n")
        .append("DefaultRuntimeDir " + folder + "\n")
        .append("DocumentRoot " + folder + "/srv\n<Directory " + folder + "/srv>\n")
        .append("  AllowOverride All\n  Require all granted\n</Directory>\n");
    Path file = Files.writeString(folder.resolve("apache.conf"), conf);
    serve(
        port,
        Programs.program("apache2").orElseThrow().toString(),
        "-DFOREGROUND",
        "-f",
        file.toString());
  }

  /** Starts a server, asks it for files of every kind, and stops it. */
  private static void serve(int port, String... command) throws Exception {
    Path said = Files.createTempFile(folder, "server", ".log");
    Process server =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      awaitAnswer(port, server, said);
      look(URI.create("http://127.0.0.1:" + port + "/informacija/"));
      assertTrue(server.isAlive(), Files.readString(said));
    } finally {
      server.destroy();
      server.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static void look(URI address) throws Exception {
    HttpResponse<String> home = get(address);
    assertEquals(200, home.statusCode());
    assertTrue(home.body().contains("Rītausmas vidusskola"), "in UTF-8");
    assertEquals("text/html; charset=utf-8", header(home, "Content-Type"));
    assertEquals("nosniff", header(home, "X-Content-Type-Options"));
    assertEquals("strict-origin-when-cross-origin", header(home, "Referrer-Policy"));
    assertEquals("", header(home, "Cache-Control"));

    HttpResponse<String> missing = get(address.resolve("topics/no-such.html"));
    assertEquals(404, missing.statusCode());
    assertEquals(Files.readString(site.resolve("404.html")), missing.body());
    assertEquals("nosniff", header(missing, "X-Content-Type-Options"));
    assertTrue(List.of(403, 404).contains(get(address.resolve("assets/")).statusCode()));

    String sheet =
        Project.files(site.resolve("assets")).stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> name.startsWith("site.") && name.endsWith(".css"))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> style = get(address.resolve("assets/" + sheet));
    assertEquals("public, max-age=31536000, immutable", header(style, "Cache-Control"));
    assertEquals("nosniff", header(style, "X-Content-Type-Options"));
    assertTrue(header(style, "Content-Type").startsWith("text/css"));
    assertEquals("gzip", header(get(address, "Accept-Encoding", "gzip"), "Content-Encoding"));
    assertEquals(
        "gzip",
        header(
            get(address.resolve("assets/" + sheet), "Accept-Encoding", "gzip"),
            "Content-Encoding"));

    Map.of(
            "calendar.ics", "text/calendar",
            "data.json", "application/json",
            "regulations/information-exchange.pdf", "application/pdf",
            "regulations/information-exchange.jsonld", "application/ld+json",
            "regulations/information-exchange.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .forEach(
            (path, type) -> {
              try {
                HttpResponse<String> file = get(address.resolve(path));
                assertEquals(200, file.statusCode(), path);
                assertTrue(
                    header(file, "Content-Type").startsWith(type),
                    path + ": " + header(file, "Content-Type"));
              } catch (Exception e) {
                throw new IllegalStateException(path, e);
              }
            });
  }

  /** The script as it is, with a Maven that has built already and a server that is a program. */
  @Test
  @NeedsProgram("sftp")
  void aSitePutOnAServerTakesThePlaceOfTheOneBefore() throws Exception {
    assumeTrue(
        Files.isExecutable(SFTP_SERVER), "no " + SFTP_SERVER + " here");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    program(bin.resolve("mvn"), "exit 0");
    program(
        bin.resolve("sftp"),
        "exec " + Programs.program("sftp").orElseThrow() + " -D " + SFTP_SERVER + " -b -");
    program(bin.resolve("date"), "cat " + folder + "/now");
    Path project = Files.createDirectories(folder.resolve("project/target")).getParent();
    Path server = Files.createDirectories(folder.resolve("server"));
    Path built = project.resolve("target/site");
    for (String day : List.of("1", "2", "3")) {
      Files.writeString(folder.resolve("now"), day);
      Files.createDirectories(built.resolve("topics"));
      Files.writeString(built.resolve("index.html"), day);
      Files.writeString(built.resolve("topics/t" + day + ".html"), day);
      ProcessBuilder run =
          new ProcessBuilder(
                  RECIPES.resolve("sftp.sh").toString(), "skola@x", server + "/mana skola")
              .directory(project.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("sftp.log").toFile());
      run.environment().merge("PATH", bin.toString(), (old, first) -> first + ":" + old);
      Process script = run.start();
      assertTrue(script.waitFor(60, TimeUnit.SECONDS));
      assertEquals(0, script.exitValue(), Files.readString(folder.resolve("sftp.log")));
      assertEquals(day, Files.readString(server.resolve("mana skola/index.html")));
      assertEquals(day, Files.readString(server.resolve("mana skola/topics/t" + day + ".html")));
      Files.delete(built.resolve("topics/t" + day + ".html"));
    }
    assertEquals(
        "2", Files.readString(server.resolve("mana skola.old-3/index.html")), "the one before");
    assertEquals(
        List.of("index.html", "topics/t3.html"),
        Project.files(server.resolve("mana skola")).stream()
            .map(file -> server.resolve("mana skola").relativize(file).toString())
            .toList(),
        "nothing is left of the sites before");
  }

  private static void program(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private static void awaitAnswer(int port, Process server, Path said) throws Exception {
    for (int i = 0; i < 200 && server.isAlive(); i++) {
      try {
        get(URI.create("http://127.0.0.1:" + port + "/"));
        return;
      } catch (IOException e) {
        Thread.sleep(25);
      }
    }
    throw new AssertionError("no answer: " + Files.readString(said));
  }

  private static HttpResponse<String> get(URI address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("").toLowerCase(Locale.ROOT);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
