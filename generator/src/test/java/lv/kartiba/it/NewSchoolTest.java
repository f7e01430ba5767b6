package lv.kartiba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From an empty folder to a site, and to a preview of it, with the real Maven. */
@NeedsProgram("mvn")
class NewSchoolTest {
  private static final String PLUGIN = "lv.kartiba:kartiba-maven-plugin:" + Maven.VERSION + ":";
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  @TempDir Path school;

  @ParameterizedTest
  @MethodSource("lv.kartiba.it.Maven#all")
  void anEmptyFolderBecomesASiteWithTwoCommandsAndAPreviewWithAThird(Maven maven)
      throws Exception {
    Maven.Run init =
        maven.run(
            school,
            "-B",
            PLUGIN + "init",
            "-Dkartiba.school=Rītausmas vidusskola",
            "-Dkartiba.place=Rītausma",
            "-Dkartiba.numbering=by-chapter");
    assertEquals(0, init.status(), init.log());
    assertTrue(init.log().contains("uzrakstīts  content/topics.yml"), init.log());
    assertTrue(
        Project.text(school.resolve("site-config.yml"))
            .contains("place: {nominative: \"Rītausma\", locative: \"Rītausmā\"}"));

    Maven.Run build = maven.run(school, "-B", "package");
    assertEquals(0, build.status(), build.log());
    assertTrue(build.log().contains("12 faktu, 0 brīdinājumu"), build.log());
    assertFalse(build.log().contains("[WARNING]"), build.log());
    String home = Project.text(school.resolve("target/site/index.html"));
    assertTrue(home.contains("Rītausmas vidusskola"), home);

    Maven.Run check = maven.run(school, "-B", "-o", "-T2", "kartiba:check");
    assertEquals(0, check.status(), check.log());
    assertTrue(Files.exists(school.resolve("target/kartiba/check.sarif")), check.log());

    Maven.Run again = maven.run(school, "-B", PLUGIN + "init", "-Dkartiba.lang=en");
    assertFalse(again.status() == 0);
    assertTrue(again.log().contains("nothing was written"), again.log());

    preview(maven);
    withoutPom(maven);
  }

  private void withoutPom(Maven maven) throws Exception {
    Files.delete(school.resolve("pom.xml"));
    Files.move(school.resolve("target"), school.resolve("before"));
    for (String goal : List.of("generate", "check")) {
      Maven.Run alone = maven.run(school, "-B", "-o", "-T2", PLUGIN + goal);
      assertEquals(0, alone.status(), "offline, with threads, without a POM: " + alone.log());
    }
    assertTrue(
        Project.text(school.resolve("target/site/index.html")).contains("Rītausmas vidusskola"));
    assertTrue(Files.exists(school.resolve("target/kartiba/check.html")));
  }

  private void preview(Maven maven) throws Exception {
    Process serve =
        maven.start(school, ProcessBuilder.Redirect.PIPE, "kartiba:serve", "-Dkartiba.port=0");
    try (BufferedReader log =
            new BufferedReader(
                new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8));
        OutputStream keyboard = serve.getOutputStream()) {
      URI address = address(log);
      assertTrue(page(address, "topics/grades.html").contains("Vērtējumi un mācību sasniegumi"));
      Path topics = school.resolve("content/topics.yml");
      Files.writeString(topics, Project.text(topics).replace("Vērtējumi un mācību", "Mācību"));
      awaitPage(address, "<h1>Mācību sasniegumi</h1>");
      keyboard.write("q\n".getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
      List<String> rest = log.lines().toList();
      assertTrue(serve.waitFor(60, TimeUnit.SECONDS), "q ends the preview");
      assertEquals(0, serve.exitValue(), rest.toString());
    } finally {
      serve.destroyForcibly();
    }
  }

  private static URI address(BufferedReader log) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      read.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new AssertionError("no address: " + read);
  }

  private static void awaitPage(URI address, String words) throws Exception {
    for (int i = 0; i < 500; i++) {
      if (page(address, "topics/grades.html").contains(words)) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("the edit was not shown");
  }

  private static String page(URI address, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
