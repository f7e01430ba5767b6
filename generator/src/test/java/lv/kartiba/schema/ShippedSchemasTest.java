package lv.kartiba.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.testing.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas in {@code docs/schemas/}, for editors that are given an address, are those that a build
 * writes but for a school's own ids. After a change {@code mvn -f generator test
 * -Dtest=ShippedSchemasTest -Dkartiba.rewrite} writes them anew.
 */
class ShippedSchemasTest {
  private static final Path SCHEMAS = Project.root().resolve("docs/schemas");

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void theyAreThoseOfThisVersion(String language) throws IOException {
    Path folder = SCHEMAS.resolve(language);
    Map<String, String> expected = new TreeMap<>(EditorSchemas.in(language, SiteNames.NONE));
    if (System.getProperty("kartiba.rewrite") != null) {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> schema : expected.entrySet()) {
        Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
      }
    }
    Map<String, String> shipped = new TreeMap<>();
    for (Path file : Project.files(folder)) {
      shipped.put(file.getFileName().toString(), Project.text(file));
    }
    assertEquals(expected, shipped, "run this test with -Dkartiba.rewrite");
  }
}
