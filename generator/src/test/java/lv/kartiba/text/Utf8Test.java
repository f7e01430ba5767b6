package lv.kartiba.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void theFirstFaultIsCountedInCharacters() {
    assertEquals(OptionalInt.of(2), Utf8.firstFault("ab\u00e4c".getBytes(ISO_8859_1)));
    assertEquals(OptionalInt.empty(), Utf8.firstFault("ab\u00e4c".getBytes(UTF_8)));
    assertEquals(OptionalInt.empty(), Utf8.firstFault("a typed \ufffd".getBytes(UTF_8)));
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertEquals("ab", Utf8.text("\ufeffab".getBytes(UTF_8)));
  }
}
