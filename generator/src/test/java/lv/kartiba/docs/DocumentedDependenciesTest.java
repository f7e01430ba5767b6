package lv.kartiba.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kartiba.testing.Project;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** {@code docs/dependencies.md} names what the poms name, with its version, and nothing else. */
class DocumentedDependenciesTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `((?:[a-z][\\w.-]+:)?[a-z][\\w.-]+)` \\| (\\d[\\w.]*) \\|");

  @Test
  void everyLibraryAndBuildPluginIsRecorded() {
    TreeSet<String> used = new TreeSet<>();
    for (String file : List.of("pom.xml", "generator/pom.xml")) {
      Document pom =
          Jsoup.parse(Project.text(Project.root().resolve(file)), Parser.xmlParser());
      pom.select("dependency:has(> version), plugin:has(> version)").stream()
          .filter(part -> !part.select("> groupId").text().equals("lv.kartiba"))
          .forEach(part -> used.add(name(part) + " " + version(part, pom)));
    }
    assertEquals(String.join("\n", used), String.join("\n", new TreeSet<>(recorded().toList())));
  }

  @Test
  void theJarCarriesTheLicencesOfAllThatIsInIt() {
    Path jar = Project.generator().resolve("target/classes");
    assertEquals(
        Project.text(Project.root().resolve("LICENSE")), Project.text(jar.resolve("META-INF/LICENSE")));
    for (String other :
        List.of(
            "fonts/OFL-SourceSans3.txt",
            "fonts/OFL-SourceSerif4.txt",
            "templates/assets/LICENSE-lucide.txt")) {
      assertTrue(Files.exists(jar.resolve("kartiba").resolve(other)), other);
    }
  }

  private static Stream<String> recorded() {
    Matcher row = ROW.matcher(Project.text(Project.root().resolve("docs/dependencies.md")));
    return row.results().map(found -> found.group(1) + " " + found.group(2));
  }

  /** A plugin of Maven's own needs no group. */
  private static String name(Element part) {
    String group = part.select("> groupId").text();
    boolean own = group.isEmpty() || group.equals("org.apache.maven.plugins");
    return (own ? "" : group + ":") + part.select("> artifactId").text();
  }

  private static String version(Element part, Document pom) {
    String version = part.select("> version").text();
    return version.startsWith("${")
        ? pom.select("properties > *").stream()
            .filter(one -> version.equals("${" + one.tagName() + "}"))
            .map(Element::text)
            .findFirst()
            .orElse(version)
        : version;
  }
}
