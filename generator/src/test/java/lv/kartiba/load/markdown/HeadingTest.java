package lv.kartiba.load.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Manuscript;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of free texts, with number signs only. */
class HeadingTest {
  private static List<String> blocks(String text) {
    SchoolRead read =
        SchoolFiles.small()
            .with("content/pages/about.lv.md", "---\ntitle: A\n---\n\n" + text + "\n")
            .read();
    Manuscript page =
        read.catalog().orElseThrow().content().pages().get(0).text().exactly(SchoolRead.LV)
            .orElseThrow();
    List<String> blocks = new ArrayList<>();
    for (Block block : page.content()) {
      blocks.add(
          block instanceof Block.Heading heading
              ? heading.level() + " #" + heading.anchor() + " " + PlainText.of(heading.content())
              : PlainText.ofBlocks(List.of(block)));
    }
    return blocks;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## Viens                 | 2 #viens Viens",
        "##   Viens  divi         | 2 #viens-divi Viens  divi",
        "'   ## Ar atstarpēm'     | 2 #ar-atstarpem Ar atstarpēm",
        "## Viens ##              | 2 #viens Viens",
        "## C#                    | 2 #c C#",
        "## Ar *slīpiem* **vārdiem** | 2 #ar-slipiem-vardiem Ar slīpiem vārdiem",
        "##Bez atstarpes          | ##Bez atstarpes",
        "####### Septiņi          | ####### Septiņi",
        "\\## Nav virsraksts       | ## Nav virsraksts",
        "#1. vieta                | #1. vieta",
      })
  void aLineWithSignsAndASpaceIsAHeading(String line, String block) {
    assertEquals(List.of(block), blocks(line));
  }

  @Test
  void aLineUnderWordsMakesNoHeading() {
    assertEquals(List.of("Viens ==="), blocks("Viens\n==="));
    assertEquals(List.of("Viens", ""), blocks("Viens\n---"));
  }

  @Test
  void aHeadingEndsTheParagraphAboveAndBeginsNoOtherLine() {
    assertEquals(
        List.of("Viens.", "2 #divi Divi", "Trīs."), blocks("Viens.\n## Divi\nTrīs."));
  }

  @Test
  void equalHeadingsHaveDifferentAnchors() {
    assertEquals(
        List.of("2 #a A", "2 #a-2 A", "2 #a-2-2 A 2", "2 #a-3 A", "2 #a-3-2 A-3"),
        blocks("## A\n\n## A\n\n## A 2\n\n## A\n\n## A-3"));
  }
}
