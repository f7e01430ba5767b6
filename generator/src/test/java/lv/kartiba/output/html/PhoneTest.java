package lv.kartiba.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever taps a number calls it, whatever the school has written beside it. */
class PhoneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "67123456 | tel:67123456",
        "+371 67 123 456 | tel:+37167123456",
        "+371 (67) 123-456 | tel:+37167123456",
        "+371 67123456, iekš. 12 | tel:+37167123456;ext=12",
        "+371 67123456 (ext. 12) | tel:+37167123456;ext=12",
        "67123456 iekšējais 305 | tel:67123456;ext=305",
        "67123456 vai 67123457 | tel:67123456",
        "67123456 (kanceleja) | tel:67123456",
        "67123456, 2. stāvā | tel:67123456",
        "tālr. 67123456 | tel:67123456",
        "112 | tel:112",
      })
  void onlyTheNumberIsDialled(String written, String href) {
    assertEquals(href, Phone.of(written).href());
    assertEquals(written, Phone.of(written).text());
  }
}
