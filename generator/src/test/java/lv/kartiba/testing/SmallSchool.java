package lv.kartiba.testing;

import java.util.Map;

/** The files of a small school in one language, in which nothing is wrong. */
final class SmallSchool {
  static final String REGULATION = "content/regulations/information-exchange.lv.md";

  static final String FRONT_MATTER =
      """
      ---
      title: Informācijas apmaiņas kārtība
      basis: [Izglītības likuma 15. pantu]
      numbering: {chapters: roman, clauses: continuous}
      ---
      """;

  private static final String CONFIG =
      """
      languages: [lv]
      main: information-exchange
      school: {name: Rītausmas vidusskola}
      groups: [{id: learning, title: Mācības}]
      """;

  private static final String TOPICS =
      """
      grades: {title: Vērtējumi, group: learning}
      absences: {title: Kavējumi, group: learning}
      timetable: {title: Stundu saraksts, group: learning}
      holidays: {title: Brīvlaiki, group: learning, part-of: timetable}
      """;

  private static final String CHANNELS =
      """
      e-class: {title: E-klase, kind: platform}
      e-class-mail: {title: E-klases pasts, kind: message, part-of: e-class}
      report-card: {title: Liecība, kind: document}
      website: {title: Tīmekļvietne, kind: website}
      staff-room: {title: Skolotāju istaba, kind: stand, access: staff}
      """;

  private static final String CONTACTS =
      """
      class-teacher: {title: Klases audzinātājs}
      office: {title: Lietvedība, phones: ["+371 60000000"]}
      """;

  private static final String BODY =
      """

      # Saziņa

      1. Par [vērtējumiem](topic:grades) un [kavējumiem](topic:absences) vecāki uzzina:
          1. [E-klasē](channel:e-class-mail);
          2. [liecībā](channel:report-card).
      2. [Stundu sarakstu](topic:timetable) un [brīvlaikus](topic:holidays) skola publicē
          [tīmekļvietnē](channel:website) un [skolotāju istabā](channel:staff-room).
      """;

  private SmallSchool() {}

  static Map<String, String> files() {
    return Map.of(
        "site-config.yml", CONFIG,
        "content/topics.yml", TOPICS,
        "content/channels.yml", CHANNELS,
        "content/contacts.yml", CONTACTS,
        REGULATION, FRONT_MATTER + BODY);
  }
}
