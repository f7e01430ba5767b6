package lv.kartiba.testing;

import java.util.Map;

/** What the small school writes in two languages; its regulation is the other one's. */
final class BilingualSchool {
  static final String TRANSLATION = "content/regulations/information-exchange.en.md";

  private static final String CONFIG =
      """
      languages: [lv, en]
      main: information-exchange
      school: {name: {lv: Rītausmas vidusskola, en: Rītausma Secondary School}}
      groups: [{id: learning, title: {lv: Mācības, en: Learning}}]
      """;

  private static final String TOPICS =
      """
      grades: {title: {lv: Vērtējumi, en: Grades}, group: learning}
      absences: {title: {lv: Kavējumi, en: Absences}, group: learning}
      timetable: {title: {lv: Stundu saraksts, en: Timetable}, group: learning}
      holidays: {title: {lv: Brīvlaiki, en: Holidays}, group: learning, part-of: timetable}
      """;

  private static final String CHANNELS =
      """
      e-class: {title: {lv: E-klase, en: E-klase}, kind: platform}
      e-class-mail: {title: {lv: E-klases pasts, en: Mail}, kind: message, part-of: e-class}
      report-card: {title: {lv: Liecība, en: Report card}, kind: document}
      website: {title: {lv: Tīmekļvietne, en: Website}, kind: website}
      staff-room: {title: {lv: Istaba, en: Staff room}, kind: stand, access: staff}
      """;

  private static final String CONTACTS =
      """
      class-teacher: {title: {lv: Klases audzinātājs, en: Class teacher}}
      office: {title: {lv: Lietvedība, en: Office}, phones: ["+371 60000000"]}
      """;

  private static final String BODY =
      """
      ---
      title: Procedure for exchanging information
      ---

      # Communication

      1. Parents learn about [grades](topic:grades) and [absences](topic:absences):
          1. by [E-klase mail](channel:e-class-mail);
          2. in the [report card](channel:report-card).
      2. The school publishes the [timetable](topic:timetable) and [holidays](topic:holidays) on
          the [website](channel:website) and in the [staff room](channel:staff-room).
      """;

  private BilingualSchool() {}

  static Map<String, String> files() {
    return Map.of(
        "site-config.yml", CONFIG,
        "content/topics.yml", TOPICS,
        "content/channels.yml", CHANNELS,
        "content/contacts.yml", CONTACTS,
        TRANSLATION, BODY);
  }
}
