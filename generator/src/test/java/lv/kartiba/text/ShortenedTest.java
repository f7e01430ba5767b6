package lv.kartiba.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void aShortTextStaysAsItIs() {
    assertEquals("viens divi", Shortened.to(10, "viens divi"));
  }

  @Test
  void aLongTextEndsAfterAWholeWord() {
    assertEquals("viens divi …", Shortened.to(14, "viens divi trīs četri"));
    assertEquals("viens …", Shortened.to(11, "viens divi trīs četri"));
  }

  @Test
  void aLongWordIsCutBetweenLetters() {
    assertEquals("abcd …", Shortened.to(6, "abcdefghij"));
    assertEquals("abc …", Shortened.to(6, "abc\uD83D\uDE00efghij"));
  }
}
