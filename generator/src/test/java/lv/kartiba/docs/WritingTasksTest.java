package lv.kartiba.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;

/** What the page of tasks shows can be written just so into the sample school's files. */
class WritingTasksTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(yaml|markdown)\n(.*?)^ *```$");
  private static final String REGULATION = "content/regulations/information-exchange.lv.md";
  private static final String FRONT =
      "---\ntitle: A\ndate: 2026-08-24\nbasis: [B]\n"
          + "numbering: {chapters: none, clauses: restart}\n---\n";

  @Test
  void topicChannelAndDateCanBeAdded() {
    assertEquals(List.of(), sample().read().errors());
  }

  @Test
  void clausesCanBeWritten() {
    List<String> clauses = blocks("writing.md", "markdown");
    clauses.removeIf(block -> block.contains("Parents report"));
    assertEquals(4, clauses.size());
    for (String block : clauses) {
      String before = block.startsWith("3.") ? "1. A.\n2. B.\n" : "";
      List<String> errors = sample().with(REGULATION, FRONT + before + block).read().errors();
      errors = errors.stream().filter(error -> error.startsWith(REGULATION)).toList();
      assertEquals(List.of(), errors, block);
    }
  }

  @Test
  void audiencesAreWrittenAsTheSampleDoes() {
    String config = Project.text(Project.root().resolve("site-config.yml"));
    List<String> audiences = blocks("writing.md", "yaml");
    audiences.removeIf(block -> !block.startsWith("audiences:"));
    assertEquals(1, audiences.size());
    audiences.get(0).lines().forEach(line -> assertTrue(config.contains(line), line));
  }

  @Test
  void theLatvianPageShowsTheSame() {
    assertEquals(blocks("writing.md", "yaml"), blocks("lv/rakstit.md", "yaml"));
    assertEquals(blocks("writing.md", "markdown"), blocks("lv/rakstit.md", "markdown"));
  }

  /** The sample school with all that the page adds to its files of facts. */
  private static SchoolFiles sample() {
    Map<String, String> files =
        Map.of(
            "bicycles:", "topics",
            "radio:", "channels",
            "science-evening:", "calendar",
            "school-choir:", "calendar",
            "parents-council:", "calendar",
            "status: partial", "accessibility");
    SchoolFiles school = SchoolFiles.of(Project.root()).without("content/accessibility.yml");
    List<String> blocks = blocks("writing.md", "yaml");
    blocks.removeIf(block -> block.startsWith("audiences:"));
    for (String block : blocks) {
      String file = files.getOrDefault(block.lines().findFirst().orElse(""), "topics");
      school = school.plus("content/" + file + ".yml", block);
    }
    return school;
  }

  private static List<String> blocks(String page, String kind) {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Project.text(Project.root().resolve("docs").resolve(page)));
    while (block.find()) {
      if (block.group(2).equals(kind)) {
        blocks.add(block.group(3).replaceAll("(?m)^" + block.group(1), ""));
      }
    }
    return blocks;
  }
}
