package lv.kartiba.engine.docx;

import java.util.OptionalInt;
import lv.kartiba.text.RomanNumeral;

/**
 * A number as it is to be printed: {@code 4.3.} is {@code 4.}, 3 and {@code .}; {@code 2.¹} cannot
 * be counted by Word and is just words.
 *
 * @param before what stands before the counted part
 * @param value the counted part; missing where there is none
 * @param after what stands after it
 */
public record Numeral(String before, OptionalInt value, Form form, String after) {

  /** How the counted part is written. */
  public enum Form {
    DECIMAL("decimal"),
    ROMAN("upperRoman");

    private final String code;

    Form(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    String write(int value) {
      return this == ROMAN ? RomanNumeral.of(value) : Integer.toString(value);
    }
  }

  /** A number of which the last part before a final dot is counted, if it is in usual digits. */
  public static Numeral parse(String printed) {
    int end = printed.length() - (printed.endsWith(".") ? 1 : 0);
    int start = end;
    while (start > 0 && printed.charAt(start - 1) >= '0' && printed.charAt(start - 1) <= '9') {
      start--;
    }
    String digits = printed.substring(start, end);
    boolean counted = end < printed.length() && digits.matches("[1-9][0-9]{0,8}");
    return counted
        ? new Numeral(
            printed.substring(0, start),
            OptionalInt.of(Integer.parseInt(digits)),
            Form.DECIMAL,
            ".")
        : new Numeral(printed, OptionalInt.empty(), Form.DECIMAL, "");
  }

  /** The whole number. */
  public String printed() {
    return before + (value.isPresent() ? form.write(value.getAsInt()) : "") + after;
  }
}
