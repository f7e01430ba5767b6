package lv.kartiba.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;

/** Links between the pages of the documentation lead to files and headings that are there. */
class DocumentedLinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern CODE = Pattern.compile("(?sm)^ *```.*?^ *```$|`[^`\\n]*`(?!\\])");

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    for (Path page : pages().toList()) {
      Matcher link = LINK.matcher(CODE.matcher(Project.text(page)).replaceAll(""));
      while (link.find()) {
        if (!link.group(1).matches("(https?|mailto):.*") && !isThere(page, link.group(1))) {
          dead.add(Project.root().relativize(page) + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  private static Stream<Path> pages() {
    Path root = Project.root();
    Stream<Path> atTop =
        Stream.of("README.md", "README.lv.md", "CHANGELOG.md", "generator/README.md")
            .map(root::resolve);
    return Stream.concat(atTop, Project.files(root.resolve("docs")).stream())
        .filter(file -> file.toString().endsWith(".md"));
  }

  private static boolean isThere(Path page, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1 || anchors(Project.text(target)).contains(parts[1]));
  }

  /** The places of a page, named as GitHub names them. */
  private static Set<String> anchors(String page) {
    Set<String> anchors = new TreeSet<>();
    Matcher heading = HEADING.matcher(page);
    while (heading.find()) {
      anchors.add(
          heading
              .group(1)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}_ -]", "")
              .replace(' ', '-'));
    }
    return anchors;
  }
}
