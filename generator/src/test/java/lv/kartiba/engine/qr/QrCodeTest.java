package lv.kartiba.engine.qr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.NotFoundException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import lv.kartiba.testing.QrReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
  private static final String ADDRESS =
      "https://rituvsk.example/informacija/regulations/information-exchange.html";

  @ParameterizedTest
  @ValueSource(strings = {"https://a.lv/", ADDRESS, ADDRESS + "?q=" + ADDRESS, "https://ķīļi.lv/"})
  void aPhoneReadsWhatWasDrawn(String address) throws IOException, NotFoundException {
    assertEquals(address, QrReader.read(picture(address)));
  }

  @Test
  void aPhoneReadsItWithAStain() throws IOException, NotFoundException {
    BufferedImage picture = picture(ADDRESS);
    int side = picture.getWidth() / 5;
    picture.createGraphics().fillRect(2 * side, 2 * side, side, side);

    assertEquals(ADDRESS, QrReader.read(picture));
  }

  @Test
  void aWhiteFrameOfFourModulesIsAroundIt() throws IOException {
    BufferedImage picture = picture("https://a.lv/");

    int first = 0;
    while (picture.getRGB(first, first) == 0xffffffff) {
      first++;
    }
    assertEquals(4 * 8, first);
  }

  @Test
  void theSameAddressGivesTheSameFile() {
    assertArrayEquals(QrCode.of(ADDRESS).png(), QrCode.of(ADDRESS).png());
  }

  private static BufferedImage picture(String address) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(QrCode.of(address).png()));
  }
}
