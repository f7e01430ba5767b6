package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** Whom to ask, narrowed links, and facts that parents do not see. */
class NarrowedFactsTest {
  private static List<String> facts(String clauses) {
    SchoolRead read = SchoolFiles.small().clauses("# Saziņa\n\n" + clauses).read();
    assertEquals(List.of(), read.errors());
    return read.facts();
  }

  @Test
  void aContactIsAskedOnlyWhereNoChannelPairs() {
    assertEquals(
        List.of("grades: website, 1.", "absences: ask office, 1.", "grades: ask office, 2."),
        facts(
            """
            1. [Vērtējumi](topic:grades) ir [tīmeklī](channel:website){for=grades},
                [kavējumus](topic:absences) zina [lietvedībā](contact:office).
            2. Ne [E-klasē](channel:e-class){for=none}: [vērtējumus](topic:grades) zina
                [lietvedībā](contact:office).
            """));
  }

  @Test
  void aContactInTheLeadIsNotAskedWhereEverySubClauseHasAChannel() {
    assertEquals(
        List.of("grades: e-class, 1.1.", "grades: website, 1.2."),
        facts(
            """
            1. [Vērtējumus](topic:grades) [audzinātājs](contact:class-teacher) sniedz:
                1. [E-klasē](channel:e-class);
                2. [tīmeklī](channel:website).
            """));
  }

  @Test
  void aContactTakesTopicsAndATopicTakesContacts() {
    assertEquals(
        List.of(
            "grades: ask class-teacher, 1.",
            "absences: ask class-teacher, 1.",
            "absences: ask office, 1.",
            "timetable: ask office, 2."),
        facts(
            """
            1. Par [vērtējumiem](topic:grades) un [kavējumiem](topic:absences) jautā
                [audzinātājam](contact:class-teacher) vai [lietvedībā](contact:office){for=absences}.
            2. Par [sarakstu](topic:timetable){for=office} [lietvedībā](contact:office), kā teica
                [audzinātājs](contact:class-teacher).
            """));
  }

  @Test
  void aNarrowedWhenStandsOnlyBesideItsFacts() {
    assertEquals(
        List.of(
            "grades: e-class, 1., katru dienu; vakarā",
            "grades: website, 1., katru dienu",
            "absences: e-class, 1., katru dienu; tūlīt; vakarā",
            "absences: website, 1., katru dienu; tūlīt"),
        facts(
            """
            1. [Vērtējumi](topic:grades) un [kavējumi](topic:absences) [katru dienu](when:) un
                [tūlīt](when:){for=absences} ir [E-klasē](channel:e-class),
                [vakarā](when:){for=e-class}, un [tīmeklī](channel:website),
                [rīkojoties](when:){for=none}.
            """));
  }

  @Test
  void factsOfStaffChannelsStayInTheRegulationAndOffTheCatalog() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses(
                """
                # Saziņa

                1. [Vērtējumi](topic:grades): [telpā](channel:staff-room), [tīmeklī](channel:website).
                2. [Kavējumi](topic:absences): [telpā](channel:staff-room).
                """)
            .read();
    assertEquals(
        List.of("grades: staff-room, 1.", "grades: website, 1.", "absences: staff-room, 2."),
        read.facts());
    var catalog = read.catalog().orElseThrow();
    assertEquals(1, catalog.facts().size());
    assertEquals(
        List.of("grades", "timetable", "holidays"),
        catalog.publicTopics().stream().map(topic -> topic.id().value()).toList());
  }
}
