package lv.kartiba.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Text in UTF-8, and where it is none, as when a file was saved in another encoding. */
public final class Utf8 {
  private Utf8() {}

  /** The text without a byte order mark; what cannot be read becomes {@code \ufffd}. */
  public static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** How many characters stand before the first bytes that are no text in UTF-8. */
  public static OptionalInt firstFault(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer good = CharBuffer.allocate(bytes.length);
    boolean fault = decoder.decode(ByteBuffer.wrap(bytes), good, true).isError();
    return fault ? OptionalInt.of(good.position()) : OptionalInt.empty();
  }
}
