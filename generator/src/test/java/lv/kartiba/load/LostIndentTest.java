package lv.kartiba.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** A sub-clause that slipped to the margin is one error, with the hint to indent it. */
class LostIndentTest {
  private static final String REGULATION = "content/regulations/information-exchange.lv.md";

  private static List<String> errors(SchoolFiles school) {
    SchoolRead read = school.read();
    return read.problemsAndHints().stream().filter(problem -> problem.contains(": error: ")).toList();
  }

  private static List<String> errors(String clauses) {
    return errors(SchoolFiles.small().clauses(clauses));
  }

  @Test
  void theFirstSubClause() {
    assertEquals(
        List.of(
            REGULATION
                + ":11:1: error: '1.' does not follow; 4. was expected [clause-number]"
                + " if it belongs under 3. indent it by 4 spaces; otherwise correct the number"),
        errors(
            """

            # A
            1. A.
            2. B.
            3. C:
            1. pirmais;
                2. otrais;
                3. trešais.
            4. D.
            """));
  }

  @Test
  void oneInTheMiddle() {
    assertEquals(
        List.of(
            REGULATION
                + ":11:1: error: '2.' does not follow; 3. was expected [clause-number]"
                + " if it belongs under 2. indent it by 4 spaces; otherwise correct the number"),
        errors(
            """

            # A
            1. A.
            2. B:
                1. pirmais;
            2. otrais;
                3. trešais.
            3. C.
            """));
  }

  @Test
  void theLastSubClause() {
    assertEquals(
        List.of(
            REGULATION
                + ":14:1: error: '3.' does not follow; 5. was expected [clause-number]"
                + " if it belongs under 4. indent it by 4 spaces; otherwise correct the number"),
        errors(
            """

            # A
            1. A.
            2. B.
            3. C.
            4. D:
                1. pirmais;
                2. otrais;
            3. trešais.
            5. E.
            """));
  }

  @Test
  void oneWhoseNumberIsByChanceTheNextAtTheMargin() {
    assertEquals(
        List.of(
            REGULATION
                + ":13:1: error: '3.' does not follow; 4. was expected [clause-number]"
                + " if the 3. in line 12 belongs under 2. indent it by 4 spaces; otherwise correct"
                + " the number"),
        errors(
            """

            # A
            1. A.
            2. B:
                1. pirmais;
                2. otrais;
            3. trešais.
            3. C.
            4. D.
            """));
  }

  @Test
  void aSubClauseOfASubClause() {
    assertEquals(
        1,
        errors(
                """

                # A
                1. A.
                2. B:
                    1. pirmais:
                    1. dziļāk;
                        2. dziļāk.
                    2. otrais.
                """)
            .size());
  }

  @Test
  void anyLineOfTheSample() {
    List<String> lines = Project.text(Project.root().resolve(REGULATION)).lines().toList();
    SchoolFiles sample = SchoolFiles.of(Project.root());
    int slips = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(" {4}\\d+\\. .*")) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(i, lines.get(i).strip());
        List<String> errors = errors(sample.with(REGULATION, String.join("\n", changed) + "\n"));
        // the number may by chance be the one that comes next: then nothing shows the slip
        if (errors.stream().anyMatch(error -> error.contains("[clause-number]"))) {
          assertEquals(1, errors.size(), errors::toString);
          assertTrue(
              errors.get(0).contains(":" + (i + 1) + ":1: ")
                  || errors.get(0).contains(" in line " + (i + 1) + " "),
              errors::toString);
          assertTrue(errors.get(0).contains("indent it by"), errors::toString);
          slips++;
        }
      }
    }
    assertTrue(slips >= 40, "only " + slips);
  }
}
