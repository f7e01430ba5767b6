package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** Who must do what, and by when. */
class DutyTest {
  private static List<String> duties(String clauses) {
    SchoolRead read = SchoolFiles.small().clauses("# Saziņa\n\n" + clauses).read();
    assertEquals(List.of(), read.errors());
    return read.duties();
  }

  @Test
  void aDutyIsListedWithTheWhenOfItsClause() {
    assertEquals(
        List.of("parents: 1., līdz plkst. 8.30"),
        duties("1. Vecāki ziņo [līdz plkst. 8.30](when:). {duty=parents}\n"));
  }

  @Test
  void subClausesInheritTheDutyOfTheirLeadUnlessTheyHaveOne() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses(
                """
                # Saziņa

                1. Audzinātājs un lietvede [katru dienu](when:): {duty="class-teacher office"}
                    1. atbild [divās dienās](when:);
                    2. brīdina: {duty=staff}
                        1. vecākus.
                2. Nevienam nekas.
                """)
            .read();
    assertEquals(
        List.of(
            "class-teacher office: 1., katru dienu",
            "class-teacher office: 1.1., katru dienu; divās dienās",
            "staff: 1.2., katru dienu",
            "staff: 1.2.1., katru dienu"),
        read.duties());
    assertEquals(
        List.of(false, true, false, true),
        read.main().duties().stream().map(Duty::inherited).toList());
  }

  @Test
  void aWhenOfOneFactIsNotTheDutysWhen() {
    assertEquals(
        List.of("parents: 1., vakarā; vispār"),
        duties(
            """
            1. Vecāki lasa [vērtējumus](topic:grades) [E-klasē](channel:e-class)
                [katru dienu](when:){for=grades} [vakarā](when:) un [vispār](when:){for=none}.
                {duty=parents}
            """));
  }

  @Test
  void aDeletedClauseObligesNobodyButItsSubClausesDo() {
    assertEquals(
        List.of("parents: 1.1."),
        duties("1. Vecāki [rīt](when:): {duty=parents deleted=\"Nr. 1\"}\n    1. ziņo.\n"));
  }

  @Test
  void theWhenAfterTheSubClausesIsTheLeadsOwn() {
    assertEquals(
        List.of("parents: 1., vakarā", "parents: 1.1."),
        duties("1. Vecāki: {duty=parents}\n    1. ziņo.\n\n    To dara [vakarā](when:).\n"));
  }

  @Test
  void sameContactTwiceIsOne() {
    assertEquals(
        List.of("office class-teacher: 1."),
        duties("1. Atbild. {duty=\"office, class-teacher office\"}\n"));
  }
}
