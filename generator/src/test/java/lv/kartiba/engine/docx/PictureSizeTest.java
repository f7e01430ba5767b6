package lv.kartiba.engine.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** How large pictures are, read from their first bytes. */
class PictureSizeTest {
  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  @Test
  void pngAndJpegSayHowLargeTheyAre() throws IOException {
    Optional<PictureSize> size = Optional.of(new PictureSize(300, 70));
    assertEquals(size, PictureSize.of(picture("png", 300, 70)));
    assertEquals(size, PictureSize.of(picture("jpg", 300, 70)));
    assertEquals(Optional.empty(), PictureSize.of(picture("gif", 300, 70)));
  }

  @Test
  void whatIsCutOffHasNoSize() throws IOException {
    assertEquals(Optional.empty(), PictureSize.of(new byte[0]));
    for (String format : new String[] {"png", "jpg"}) {
      byte[] whole = picture(format, 300, 70);
      for (int length = 0; length < 24; length++) {
        assertEquals(Optional.empty(), PictureSize.of(Arrays.copyOf(whole, length)));
      }
    }
  }

  @Test
  void aPictureIsNoWiderAndNoHigherThanThereIsRoomFor() {
    assertEquals(new PictureSize(952_500, 476_250), new PictureSize(100, 50).onPaper(100, 100));
    assertEquals(new PictureSize(360_000, 180_000), new PictureSize(1000, 500).onPaper(10, 100));
    assertEquals(new PictureSize(720_000, 360_000), new PictureSize(1000, 500).onPaper(100, 10));
  }
}
