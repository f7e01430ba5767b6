package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** Clauses printed from what {@code topics.yml} says. */
class DirectiveTest {
  private static final String TOPICS =
      """
      grades:
        title: {lv: Vērtējumi, en: Grades}
        about: {lv: izglītojamā vērtējumiem, en: a pupil's grades}
        group: learning
        available:
          - e-class
          - {channel: report-card, when: {lv: semestra beigās, en: at the end of each term}}
      absences:
        title: {lv: Kavējumi, en: Absences}
        group: learning
        available: [e-class]
      report:
        title: {lv: Paziņojums, en: Report}
        about: {lv: kavējuma pieteikšanu, en: reporting an absence}
        group: learning
        direction: to-school
        available: [{channel: e-class, when: {lv: līdz plkst. 8.30, en: by 8.30}}]
      """;

  private static final String CHANNELS =
      """
      e-class:
        title: {lv: E-klase, en: E-klase}
        where: {lv: e-klasē, en: in E-klase}
        kind: platform
      report-card: {title: {lv: Liecība, en: Report card}, kind: document}
      """;

  private static SchoolRead read(String clauses, String translation) {
    return SchoolFiles.bilingual()
        .with("content/topics.yml", TOPICS)
        .with("content/channels.yml", CHANNELS)
        .clauses(clauses)
        .translation(translation)
        .read();
  }

  @Test
  void eachTopicIsAClauseInTheOrderOfTheFile() {
    SchoolRead read =
        read(
            "# A\n\n1. Viens.\n\n[[available by topic]]\n\n7. Pēc tam.\n",
            "# A\n\n1. One.\n\n[[available by topic]]\n\n7. Afterwards.\n");
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of(
            "1. Viens.",
            "2. Informāciju par izglītojamā vērtējumiem var iegūt:",
            "2.1. e-klasē;",
            "2.2. Liecība (semestra beigās).",
            "3. Informāciju par Kavējumi var iegūt e-klasē.",
            "4. Jautājumos par kavējuma pieteikšanu vecāki vēršas e-klasē (līdz plkst. 8.30).",
            "5. Pēc tam."),
        Texts.all(read.main(), SchoolRead.LV));
    assertEquals(
        List.of(
            "1. One.",
            "2. Information about a pupil's grades is available:",
            "2.1. in E-klase;",
            "2.2. Report card (at the end of each term).",
            "3. Information about Absences is available in E-klase.",
            "4. Parents contact the school about reporting an absence in E-klase (by 8.30).",
            "5. Afterwards."),
        Texts.all(read.main(), SchoolRead.EN));
    assertEquals(
        List.of(
            "grades: e-class, 2.1.",
            "grades: report-card, 2.2., semestra beigās",
            "absences: e-class, 3.",
            "report: e-class, 4., līdz plkst. 8.30"),
        read.facts());
  }

  @Test
  void eachChannelIsAClauseThatBeginsWithACapital() {
    SchoolRead read = read("# A\n\n[[available by channel]]\n", "# A\n\n[[available by channel]]\n");
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of(
            "1. E-klasē var iegūt informāciju par izglītojamā vērtējumiem, Kavējumi un"
                + " kavējuma pieteikšanu (līdz plkst. 8.30).",
            "2. Liecība var iegūt informāciju par izglītojamā vērtējumiem (semestra beigās)."),
        Texts.all(read.main(), SchoolRead.LV));
    assertEquals(
        "2. Report card, information is available about a pupil's grades (at the end of each"
            + " term).",
        Texts.all(read.main(), SchoolRead.EN).get(1));
    assertEquals(
        List.of(
            "grades: e-class, 1.",
            "absences: e-class, 1.",
            "report: e-class, 1., līdz plkst. 8.30",
            "grades: report-card, 2., semestra beigās"),
        read.facts());
  }

  @Test
  void thePrintedClausesAreThereWithoutATranslationToo() {
    SchoolRead read = read("# A\n\n[[available by topic]]\n", "# A\n");
    assertEquals("3. Information about Absences is available in E-klase.",
        "3" + Texts.all(read.main(), SchoolRead.EN).get(3).substring(1));
  }

  @Test
  void whatAClauseSaysIsNotShownASecondTimeFromTheFile() {
    SchoolRead read =
        read(
            "# A\n\n1. [Vērtējumi](topic:grades) ir [E-klasē](channel:e-class).\n",
            "# A\n\n1. [Grades](topic:grades) are [here](channel:e-class).\n");
    assertEquals(
        List.of("grades e-class p1", "grades report-card ", "absences e-class ", "report e-class "),
        read.catalog().orElseThrow().facts().stream()
            .map(
                fact ->
                    fact.topic() + " " + fact.channel().orElseThrow() + " "
                        + fact.clause().map(ClauseAddress::anchor).orElse(""))
            .toList());
  }

  @Test
  void theNumberAfterADirectiveMayBeAnyHigherOne() {
    assertEquals(
        List.of(
            "content/regulations/information-exchange.lv.md:13:1: error: '1.' does not follow;"
                + " 3. was expected [clause-number]"),
        read(
                "# A\n\n1. Viens.\n2. Divi.\n\n[[available by topic]]\n\n1. Pēc tam.\n",
                "# A\n\n1. One.\n2. Two.\n\n[[available by topic]]\n\n3. Afterwards.\n")
            .errors());
  }
}
