package lv.kartiba.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Marked words, written as {@code [gone]} and {@code {new}}. */
class WordDiffTest {
  private static String marked(String before, String after) {
    return WordDiff.of(before, after).stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case KEPT -> piece.text();
                  case REMOVED -> "[" + piece.text() + "]";
                  case ADDED -> "{" + piece.text() + "}";
                })
        .collect(Collectors.joining());
  }

  @Test
  void wholeWordsAreMarked() {
    assertEquals(
        "Vecāki ziņo līdz plkst. [9.00]{8.30}.",
        marked("Vecāki ziņo līdz plkst. 9.00.", "Vecāki ziņo līdz plkst. 8.30."));
    assertEquals(
        "Vecāki [ziņo]{raksta} skolai.", marked("Vecāki ziņo skolai.", "Vecāki raksta skolai."));
  }

  @Test
  void wordsThatOnlyCameOrWentStandAlone() {
    assertEquals(
        "Skola atbild {divu darba dienu laikā }rakstveidā.",
        marked("Skola atbild rakstveidā.", "Skola atbild divu darba dienu laikā rakstveidā."));
  }

  @Test
  void aShortWordBetweenTwoChangesBelongsToThem() {
    assertEquals(
        "Vecāki ziņas meklē [dienasgrāmatā un pastā]{žurnālā un vestibilā} katru dienu no rīta.",
        marked(
            "Vecāki ziņas meklē dienasgrāmatā un pastā katru dienu no rīta.",
            "Vecāki ziņas meklē žurnālā un vestibilā katru dienu no rīta."));
  }

  @Test
  void anotherTextIsShownWhole() {
    assertEquals(
        "[Stendu atjauno katru pirmdienu.]{Par kavējumu ziņo lietvedībai.}",
        marked("Stendu atjauno katru pirmdienu.", "Par kavējumu ziņo lietvedībai."));
  }
}
