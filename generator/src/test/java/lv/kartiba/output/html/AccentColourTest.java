package lv.kartiba.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever colour a school has, links and buttons in it can be read by day and by night. */
class AccentColourTest {
  private static final List<String> GROUNDS = List.of("ground", "tint", "note");

  @TempDir Path folder;

  @Test
  void everyColourIsMadeReadableOnEveryGroundOfTheStyleSheet() {
    String css = Project.text(Project.root().resolve("templates/assets/site.css"));
    String light = css.substring(css.indexOf(":root"), css.indexOf("@media"));
    String dark = css.substring(css.indexOf("@media (prefers-color-scheme: dark)"));
    List<String> bad = new ArrayList<>();
    for (int red = 0; red <= 255; red += 51) {
      for (int green = 0; green <= 255; green += 51) {
        for (int blue = 0; blue <= 255; blue += 51) {
          Colour wish = new Colour(red, green, blue);
          check(wish, wish.darkenedAgainst(Colour.of("#fff5d9")), light, bad);
          check(wish, wish.lightenedAgainst(Colour.of("#33290f")), dark, bad);
        }
      }
    }
    assertEquals(List.of(), bad);
  }

  private static void check(Colour wish, Colour used, String css, List<String> bad) {
    for (String ground : GROUNDS) {
      double contrast = used.contrast(variable(ground, css));
      if (contrast < 4.5) {
        bad.add(wish + " as " + used + " on " + ground + ": " + contrast);
      }
    }
    double onAccent = variable("on-accent", css).contrast(used);
    if (onAccent < 4.5) {
      bad.add("text on " + wish + " as " + used + ": " + onAccent);
    }
  }

  @Test
  void aColourThatIsReadableStaysAsTheSchoolWroteIt() {
    SchoolSite site = school("#7a1f3d");
    assertEquals(List.of(), site.problems());
    assertTrue(site.assetText("site.css").contains("--accent:#7a1f3d"));
    assertTrue(site.assetText("icons.svg").contains("#7a1f3d"));
  }

  @Test
  void theSchoolIsToldWhichColourIsUsedInstead() {
    SchoolSite site = school("#e8a33d");
    String said = site.problemsAndHints().get(0);
    assertTrue(said.contains("the colour #e8a33d is hard to read"), said);
    String used = said.replaceFirst(".*the site uses (#[0-9a-f]{6}) instead.*", "$1");
    assertTrue(site.assetText("site.css").contains("--accent:" + used), said);
    assertTrue(Files.exists(site.folder().resolve("index.html")));
  }

  private SchoolSite school(String accent) {
    return SchoolFiles.small()
        .plus("site-config.yml", "theme: {accent: \"" + accent + "\"}\n")
        .build(folder);
  }

  private static Colour variable(String name, String css) {
    Matcher value = Pattern.compile("--" + name + ": (#[0-9a-f]{3,6})").matcher(css);
    assertTrue(value.find(), name);
    String hex = value.group(1);
    return Colour.of(
        hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1"));
  }
}
