package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a reader of one topic is sent next. */
class RelatedTopicsTest {
  private static final String TOPICS =
      """
      first: {title: Pirmais, group: learning}
      second: {title: Otrais, group: learning}
      third: {title: Trešais, group: learning}
      fourth: {title: Ceturtais, group: learning}
      part-one: {title: Viena daļa, group: learning, part-of: fourth}
      part-two: {title: Otra daļa, group: learning, part-of: fourth}
      """;

  @TempDir Path folder;

  private List<String> related(String topic, String clauses) {
    SchoolSite site =
        SchoolFiles.small().with("content/topics.yml", TOPICS).clauses(clauses).build(folder);
    return Jsoup.parse(site.text("topics/" + topic + ".html")).select("aside .links a").eachText();
  }

  private static String clause(String... topics) {
    StringBuilder text = new StringBuilder("Par");
    for (String topic : topics) {
      text.append(" [tematu](topic:").append(topic).append(")");
    }
    return text + " uzzina [E-klasē](channel:e-class).";
  }

  @Test
  void topicsOfTheSameClauseComeFirst() {
    String body =
        "\n# Nodaļa\n\n1. " + clause("first", "third") + "\n2. " + clause("second", "fourth") + "\n";
    assertEquals("Trešais", related("first", body).get(0));
    assertEquals("Ceturtais", related("second", body).get(0));
  }

  @Test
  void aClauseThatNamesFewCountsMoreThanOneThatNamesMany() {
    String body =
        "\n# Nodaļa\n\n1. "
            + clause("first", "second", "part-one", "part-two")
            + "\n2. "
            + clause("first", "fourth")
            + "\n";
    assertEquals(
        List.of("Ceturtais", "Otrais", "Viena daļa", "Otra daļa", "Trešais"),
        related("first", body));
  }

  @Test
  void withoutAnySharedClauseTheNextOfTheGroupFollow() {
    String body = "\n# Nodaļa\n\n1. " + clause("third") + "\n";
    assertEquals(
        List.of("Ceturtais", "Viena daļa", "Otra daļa", "Pirmais", "Otrais"),
        related("third", body));
  }

  @Test
  void partsOfOneWholeAreRelatedAndTheWholeIsNamedOnce() {
    String body = "\n# Nodaļa\n\n1. " + clause("third") + "\n";
    assertEquals(
        List.of("Ceturtais", "Otra daļa", "Pirmais", "Otrais", "Trešais"),
        related("part-one", body));
  }
}
