package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SampleSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of topics and channels on paper, as a school hangs it on its wall. */
@NeedsBrowser
class PrintedMatrixTest {
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double ROUNDING = 1;

  /** Printers leave at least this much of a page white. */
  private static final double EDGE = 5 * MILLIMETRE;

  @ParameterizedTest
  @ValueSource(strings = {"matrix.html", "en/matrix.html"})
  void allOfItIsOnOnePageOfA4AndNothingIsCutOff(String page) throws IOException {
    byte[] printed = Browser.tab().open(SampleSite.folder().resolve(page).toUri()).pdf();
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      assertEquals(1, pdf.getNumberOfPages());
      PDRectangle paper = pdf.getPage(0).getMediaBox();
      assertEquals(210 * MILLIMETRE, paper.getWidth(), ROUNDING);
      assertEquals(297 * MILLIMETRE, paper.getHeight(), ROUNDING);

      Letters letters = new Letters();
      String words = squeezed(letters.getText(pdf));
      Document html = Jsoup.parse(SampleSite.text(page));
      assertTrue(words.contains(squeezed(html.select("h1").text())), words);
      List<String> missing = new ArrayList<>();
      for (Element channel : html.select(".grid thead th")) {
        if (!words.contains(squeezed(channel.text()))) {
          missing.add(channel.text());
        }
      }
      assertEquals(List.of(), missing, "channels in " + words);
      for (Element row : html.select(".grid tbody tr")) {
        if (!words.contains(squeezed(row.text()))) {
          missing.add(row.text());
        }
      }
      assertEquals(List.of(), missing, "topics with their numbers in " + words);
      assertTrue(html.select(".grid tbody tr").size() > 40);
      assertEquals(List.of(), letters.atTheEdge);
      assertTrue(letters.smallest >= 5, "a letter of " + letters.smallest + " points");
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00ad]", "");
  }

  /** Reads in the order of writing, and looks where each letter is. */
  private static final class Letters extends PDFTextStripper {
    private final List<String> atTheEdge = new ArrayList<>();
    private double smallest = Double.MAX_VALUE;

    @Override
    protected void processTextPosition(TextPosition letter) {
      double x = letter.getX();
      double y = letter.getY();
      if (x < EDGE
          || y < EDGE
          || x + letter.getWidth() > letter.getPageWidth() - EDGE
          || y > letter.getPageHeight() - EDGE) {
        atTheEdge.add(letter + " at " + x + ", " + y);
      }
      smallest = Math.min(smallest, letter.getFontSizeInPt());
      super.processTextPosition(letter);
    }
  }
}
