package lv.kartiba.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The YAML files of a made-up school. */
record CorpusFacts(Size size) {
  private static final List<String> WHOLES =
      List.of("e-class", "website", "stand", "meeting", "talk", "letter", "e-mail", "diary");
  private static final List<String> WHOLES_LV =
      List.of(
          "E-klase",
          "Tīmekļvietne",
          "Stends",
          "Vecāku sapulce",
          "Saruna",
          "Vēstule",
          "E-pasts",
          "Dienasgrāmata");
  private static final List<String> WHOLES_EN =
      List.of(
          "E-klase", "Website", "Notice board", "Meeting", "Talk", "Letter", "E-mail", "Diary");
  private static final List<String> KINDS =
      List.of(
          "platform", "website", "stand", "meeting", "conversation", "document", "message",
          "document");
  private static final List<String> PARTS = List.of("", "-news", "-plans", "-forms", "-results");
  private static final List<String> PARTS_LV =
      List.of("", ": jaunumi", ": plāni", ": veidlapas", ": rezultāti");
  private static final List<String> PARTS_EN =
      List.of("", ": news", ": plans", ": forms", ": results");
  private static final List<String> GROUPS =
      List.of("learning", "support", "safety", "leisure", "home", "exams");

  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("site-config.yml", config());
    files.put("content/topics.yml", topics());
    files.put("content/channels.yml", channels());
    files.put("content/contacts.yml", contacts());
    files.put("content/calendar.yml", calendar());
    return files;
  }

  /** The id of a topic, such as {@code topic-17}. */
  static String topic(int number) {
    return "topic-" + number;
  }

  /** The title of a topic: each thing of each class, so none is repeated. */
  static String title(Vocabulary words, int number) {
    String thing = words.things().get(number % words.things().size());
    int turn = number / words.things().size();
    String grade = turn % 12 + 1 + "." + (char) ('a' + turn / 12);
    return words == Vocabulary.LATVIAN
        ? thing + " " + grade + " klasei"
        : thing + " for class " + grade;
  }

  static String channel(int number) {
    return WHOLES.get(number % 8) + PARTS.get(number / 8);
  }

  static String channelTitle(Vocabulary words, int number) {
    return words == Vocabulary.LATVIAN
        ? WHOLES_LV.get(number % 8) + PARTS_LV.get(number / 8)
        : WHOLES_EN.get(number % 8) + PARTS_EN.get(number / 8);
  }

  private String config() {
    StringBuilder yaml =
        new StringBuilder(
            """
            baseUrl: https://lielskola.example/informacija/
            languages: [lv, en]
            main: information-exchange
            school:
              name: {lv: Lielupes vidusskola, en: Lielupe Secondary School}
              address: Upes iela 7, Lielupe, LV-0000
              phones: ["+371 60000000"]
              email: skola@lielskola.example
              website: https://lielskola.example/
            featured: [topic-1, topic-2, topic-3, topic-4]
            groups:
            """);
    for (String group : GROUPS) {
      yaml.append("  - {id: " + group + ", title: {lv: Joma „" + group + "”, en: About " + group)
          .append("}}\n");
    }
    return yaml.toString();
  }

  private String topics() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < size.topics(); i++) {
      Speech latvian = new Speech(Vocabulary.LATVIAN, i);
      Speech english = new Speech(Vocabulary.ENGLISH, i);
      yaml.append(topic(i) + ":\n")
          .append("  title: " + both(title(Vocabulary.LATVIAN, i), title(Vocabulary.ENGLISH, i)))
          .append("  group: " + GROUPS.get(i % GROUPS.size()) + "\n")
          .append("  keywords: {lv: [ziņas " + i + ", jautājumi], en: [news " + i)
          .append(", questions]}\n")
          .append("  contact: office-" + i % 6 + "\n")
          .append(i % 10 == 9 ? "  direction: to-school\n" : "")
          .append(i % 7 == 6 ? "  part-of: " + topic(i - 1) + "\n" : "")
          .append("  available:\n");
      for (int j = 0; j < 4; j++) {
        yaml.append("    - {channel: " + channel((i * 4 + j) % size.channels()) + ", when: ")
            .append("{lv: \"" + latvian.time() + "\", en: \"" + english.time() + "\"}}\n");
      }
    }
    return yaml.toString();
  }

  private String channels() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < size.channels(); i++) {
      String latvian = channelTitle(Vocabulary.LATVIAN, i);
      yaml.append(channel(i) + ":\n")
          .append("  title: " + both(latvian, channelTitle(Vocabulary.ENGLISH, i)))
          .append("  kind: " + KINDS.get(i % 8) + "\n")
          .append("  access: " + (i % 8 == 0 ? "login" : "public") + "\n")
          .append(i < 8 ? "" : "  part-of: " + channel(i % 8) + "\n")
          .append(i % 8 < 2 ? "  url: https://lielskola.example/kanals/" + i + "\n" : "");
    }
    return yaml.toString();
  }

  private String contacts() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      yaml.append("office-" + i + ":\n")
          .append("  title: " + both(i + 1 + ". kabinets", "Office " + (i + 1)))
          .append("  phones: [\"+371 6000000" + i + "\"]\n")
          .append("  email: kabinets" + i + "@lielskola.example\n")
          .append("  hours: " + both("otrdienās 14.00–16.00", "Tuesdays 14.00–16.00"));
    }
    return yaml.toString();
  }

  private String calendar() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      yaml.append("event-" + i + ":\n")
          .append("  title: " + both("Pasākums " + (i + 1), "Event " + (i + 1)))
          .append("  date: 2026-" + (i % 4 + 9 < 10 ? "09" : i % 4 + 9) + "-1" + i % 10 + "\n")
          .append("  start: 16.00\n")
          .append("  end: 18.00\n")
          .append("  channel: meeting\n")
          .append("  topics: [" + topic(i % size.topics()) + "]\n")
          .append("  contact: office-" + i % 6 + "\n");
    }
    return yaml.toString();
  }

  private static String both(String latvian, String english) {
    return "{lv: \"" + latvian + "\", en: \"" + english + "\"}\n";
  }
}
