package lv.kartiba.engine.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphCoverageTest {

  @Test
  void hasWhatLatvianDocumentsNeed() {
    String needed =
        "AĀBCČDEĒFGĢHIĪJKĶLĻMNŅOPRSŠTUŪVZŽŌŖaābcčdeēfgģhiījkķlļmnņoprsštuūvzžōŗQWXYqwxy"
            + "¹²³⁰⁴⁵⁶⁷⁸⁹„”“‘’–—…§№€✓☐→•‑\u00a0\u202f×°−½ÄÖÜäöüß";

    assertEquals(List.of(), GlyphCoverage.missing(needed));
  }

  @Test
  void hasWhatRussianAndUkrainianTranslationsNeed() {
    StringBuilder needed = new StringBuilder("ЁёІіЇїЄєҐґ’");
    for (char letter = 'А'; letter <= 'я'; letter++) {
      needed.append(letter);
    }

    assertEquals(List.of(), GlyphCoverage.missing(needed.toString()));
  }

  @Test
  void namesEachMissingCharacterOnce() {
    List<MissingGlyph> missing = GlyphCoverage.missing("Labi 👍 un vēlreiz 👍 un 中.");

    assertEquals(List.of("👍", "中"), missing.stream().map(MissingGlyph::character).toList());
    assertEquals("Labi 👍 un vēlreiz 👍 un", missing.get(0).context());
    assertEquals("U+4E2D", missing.get(1).unicode());
  }
}
