package lv.kartiba.engine.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  @Test
  void showsTheSameColoursAsTheJdksProfile() {
    ColorSpace own = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace jdk = ColorSpace.getInstance(ColorSpace.CS_sRGB);

    for (int red = 0; red <= 4; red++) {
      for (int green = 0; green <= 4; green++) {
        for (int blue = 0; blue <= 4; blue++) {
          float[] colour = {red / 4f, green / 4f, blue / 4f};
          float[] expected = jdk.toCIEXYZ(colour);
          float[] actual = own.toCIEXYZ(colour);
          for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], actual[i], 0.002f);
          }
        }
      }
    }
  }
}
