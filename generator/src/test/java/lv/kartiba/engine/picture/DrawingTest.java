package lv.kartiba.engine.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures of words, read back by another program's eyes. */
class DrawingTest {
  private static final int BLUE = 0x0b5c8a;
  private static final int WHITE = 0xffffff;

  @Test
  void aRectangleHasInkInsideAndNoneOutside() throws IOException {
    Drawing drawing = new Drawing(40, 20, BLUE, WHITE);
    drawing.rectangle(10, 5, 20, 10);
    BufferedImage picture = read(drawing);
    for (int y = 0; y < 20; y++) {
      for (int x = 0; x < 40; x++) {
        boolean inside = x >= 10 && x < 30 && y >= 5 && y < 15;
        assertEquals(inside ? WHITE : BLUE, picture.getRGB(x, y) & WHITE, x + ", " + y);
      }
    }
  }

  @Test
  void aSlopingSideDividesPixelsByTheAreaOnItsRight() throws IOException {
    Drawing drawing = new Drawing(16, 4, 0x000000, WHITE);
    // a triangle from the left edge: in row r its side runs from 4r to 4r + 4
    drawing.line(0, 0, 16, 4);
    drawing.line(16, 4, 0, 4);
    drawing.line(0, 4, 0, 0);
    BufferedImage picture = read(drawing);
    int ink = 0;
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 16; x++) {
        ink += picture.getRGB(x, y) & 255;
      }
    }
    assertEquals(32 * 255, ink, 32 * 255 / 50, "half of 64 pixels");
    assertEquals(255, picture.getRGB(2, 3) & 255);
    assertEquals(0, picture.getRGB(12, 1) & 255);
  }

  @Test
  void wordsAreDrawnWhereTheyWereMeasured() throws IOException {
    Typeface typeface = new Typeface();
    Drawing drawing = new Drawing(600, 120, BLUE, WHITE);
    String words = "Kārtība, ķīļi";
    typeface.draw(words, 20, 80, 64, drawing);
    BufferedImage picture = read(drawing);
    int left = 600;
    int right = 0;
    for (int y = 0; y < 120; y++) {
      for (int x = 0; x < 600; x++) {
        if ((picture.getRGB(x, y) & WHITE) != BLUE) {
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
      }
    }
    assertTrue(left >= 20 && left < 30, "begins at " + left);
    assertEquals(20 + typeface.width(words, 64), right, 8);
  }

  @Test
  void longTextsAreBrokenBetweenWords() {
    Typeface typeface = new Typeface();
    List<String> lines = typeface.lines("Informācijas apmaiņas kārtība", 64, 420);
    assertEquals("Informācijas apmaiņas kārtība", String.join(" ", lines));
    assertTrue(lines.size() > 1);
    lines.forEach(line -> assertTrue(typeface.width(line, 64) <= 420, line));
  }

  @Test
  void theBytesAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
    byte[] first = words();
    assertArrayEquals(first, words());
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(first);
    assertEquals("1578c58e4a8bbbb7", HexFormat.of().formatHex(sum).substring(0, 16));
    assertTrue(first.length < 20_000, first.length + " bytes");
  }

  private static byte[] words() {
    Drawing drawing = new Drawing(1200, 630, BLUE, WHITE);
    new Typeface().draw("Rītausmas vidusskola", 80, 400, 96, drawing);
    return drawing.png();
  }

  private static BufferedImage read(Drawing drawing) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(drawing.png()));
  }
}
