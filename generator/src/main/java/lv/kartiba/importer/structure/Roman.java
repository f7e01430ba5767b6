package lv.kartiba.importer.structure;

import java.util.OptionalInt;
import lv.kartiba.text.RomanNumeral;

/** Reads Roman numbers of chapters: {@code IV} is 4. */
final class Roman {
  private static final int MOST = 60;

  private Roman() {}

  /** The number from 1 to 60, if these signs are one, rightly written. */
  static OptionalInt value(String signs) {
    for (int number = 1; number <= MOST; number++) {
      if (RomanNumeral.of(number).equalsIgnoreCase(signs)) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }
}
