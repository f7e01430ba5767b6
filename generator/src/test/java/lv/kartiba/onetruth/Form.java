package lv.kartiba.onetruth;

import java.util.List;
import java.util.function.Function;

/**
 * A form in which regulations are published, and how its numbers and words are read back.
 *
 * @param annexes whether it holds the texts of annexes, too
 */
record Form(String name, boolean annexes, Function<Published, List<Unit>> reader) {
  /** Every form. A new one is a line here, and a reader. */
  static final List<Form> ALL =
      List.of(
          new Form("page", true, PageUnits::of),
          new Form("PDF", true, PdfUnits::of),
          new Form("Word", true, WordUnits::of),
          new Form("Akoma Ntoso", true, XmlUnits::of),
          new Form("linked data", true, LinkedUnits::of),
          new Form("data", false, DataUnits::of));

  List<Unit> read(Published published) {
    return reader.apply(published);
  }
}
