package lv.kartiba.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages keep to the table in {@code packages.txt}. */
class PackageTableTest {
  private static final PackageTable TABLE =
      PackageTable.parse(
          Project.text(
              Project.generator().resolve("src/test/resources/lv/kartiba/guard/packages.txt")));

  private static final PackageTable SMALL =
      PackageTable.parse(
          """
          # a comment
          @low     = text source
          text     |              |
          source   |              |
          engine.* | text         | com.lib
          output.* | @low engine.* |
          """);

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    assertEquals(List.of(), TABLE.violations(JavaSource.product()));
  }

  @Test
  void theTableHasNoCycle() {
    assertEquals(List.of(), TABLE.contradictions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text       | import java.util.List;                     | ",
        "text       | import lv.kartiba.text.Other;              | ",
        "text       | import lv.kartiba.source.Position;         | text may not use"
            + " lv.kartiba.source",
        "text       | import static lv.kartiba.source.P.of;      | text may not use"
            + " lv.kartiba.source",
        "text       | import lv.kartiba.source.*;                | text may not use"
            + " lv.kartiba.source",
        "text       | class A { lv.kartiba.source.Position p; }  | text may not use"
            + " lv.kartiba.source",
        "text       | import java.awt.Color;                     | text may not use java.awt",
        "text       | import com.lib.deep.Thing;                 | text may not use com.lib.deep",
        "text       | // import lv.kartiba.source.Position;      | ",
        "engine.pdf | import com.lib.deep.Thing;                 | ",
        "engine.pdf | import lv.kartiba.engine.qr.Code;          | engine.pdf may not use"
            + " lv.kartiba.engine.qr",
        "output.web | import lv.kartiba.engine.qr.Code;          | ",
        "output.web | import lv.kartiba.output.pdf.View;         | output.web may not use"
            + " lv.kartiba.output.pdf",
        "elsewhere  | import java.util.List;                     | lv.kartiba.elsewhere is not in"
            + " the table",
      })
  void aUseThatTheTableDoesNotAllowIsFound(String name, String line, String problem) {
    JavaSource source =
        JavaSource.of("A.java", "package lv.kartiba." + name + ";\n\n" + line + "\n");
    assertEquals(
        problem == null ? List.of() : List.of("A.java: " + problem),
        SMALL.violations(List.of(source)));
  }

  @Test
  void aTableWithACycleIsFound() {
    assertEquals(
        List.of("text may not use source, which is not above it"),
        PackageTable.parse("text | source |\nsource | text |").contradictions());
  }

  @Test
  void aLineWithoutCodeIsFound() {
    JavaSource source = JavaSource.of("A.java", "package lv.kartiba.text;\n");
    assertEquals(
        List.of("source is in the table but not in the code"),
        PackageTable.parse("text | |\nsource | |").leftovers(List.of(source)));
  }
}
