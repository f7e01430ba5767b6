package lv.kartiba.engine.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void breaksAtSpaces() {
    assertEquals(List.of("Vecāki ", "ziņo ", "e-klasē."), pieces("Vecāki ziņo e-klasē."));
  }

  @Test
  void keepsAnOrdinalWithItsNoun() {
    assertEquals(List.of("no ", "2026. gada ", "24. augusta"), pieces("no 2026. gada 24. augusta"));
    assertEquals(List.of("likuma ", "72. panta"), pieces("likuma 72. panta"));
  }

  @Test
  void letsALineEndAfterASentenceThatEndsWithANumber() {
    assertEquals(List.of("plkst. 8.50. ", "Ja"), pieces("plkst. 8.50. Ja"));
  }

  @Test
  void keepsANumberWithItsSign() {
    assertEquals(List.of("rīkojumu ", "Nr. 7/2026"), pieces("rīkojumu Nr. 7/2026"));
  }

  @Test
  void neverBeginsALineWithADash() {
    assertEquals(List.of("(turpmāk – ", "vecāki)"), pieces("(turpmāk – vecāki)"));
  }

  @Test
  void keepsANonBreakingSpace() {
    assertEquals(List.of("ne ", "mazāk\u00a0kā"), pieces("ne mazāk\u00a0kā"));
  }

  @Test
  void breaksALongAddressBeforeASlash() {
    assertEquals(
        List.of("https://likumi.lv", "/ta", "/id", "/325295"),
        pieces("https://likumi.lv/ta/id/325295"));
    assertEquals(List.of("un/vai"), pieces("un/vai"));
  }

  @Test
  void breaksWordsAtSoftHyphensOnly() {
    assertEquals(List.of("sa\u00ad", "ziņa"), pieces("sa\u00adziņa"));
  }

  private static List<String> pieces(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int last = 0;
    for (int next = breaks.next(); next >= 0; next = breaks.next()) {
      pieces.add(text.substring(last, next));
      last = next;
    }
    return pieces;
  }
}
