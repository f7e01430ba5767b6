package lv.kartiba.engine.docx;

import java.util.Locale;

/** Writes the lists of a document. */
final class NumberingWriter {
  private final WordXml xml = new WordXml();
  private final ListBook book;

  NumberingWriter(ListBook book) {
    this.book = book;
  }

  byte[] write() {
    xml.root("numbering");
    book.lists().forEach(this::list);
    int number = 0;
    for (ListBook.Instance instance : book.instances()) {
      number++;
      instance(number, instance);
    }
    xml.close();
    return xml.bytes();
  }

  private void list(CountedList list) {
    xml.open("abstractNum", "abstractNumId", Integer.toString(list.id()));
    // by this Word tells lists apart that are pasted into one document
    xml.empty("nsid", "val", String.format(Locale.ROOT, "%08X", 0x4B410000 + list.id()));
    xml.empty("multiLevelType", "val", "multilevel");
    for (int level = 0; level < list.depth(); level++) {
      level(list, level, "");
    }
    xml.close();
  }

  private void instance(int number, ListBook.Instance instance) {
    xml.open("num", "numId", Integer.toString(number));
    xml.empty("abstractNumId", "val", Integer.toString(instance.list().id()));
    if (!instance.label().isEmpty()) {
      String level = Integer.toString(instance.level());
      xml.open("lvlOverride", "ilvl", level);
      level(instance.list(), instance.level(), instance.label());
      xml.close();
    }
    xml.close();
  }

  private void level(CountedList list, int index, String label) {
    CountedList.Level level =
        list.has(index)
            ? list.level(index)
            : new CountedList.Level("%" + (index + 1) + ".", 1, Numeral.Form.DECIMAL);
    boolean bullet = level.pattern().indexOf('%') < 0 && list.depth() == ListShape.LEVELS;
    LevelForm form = list.shape().form(index);
    xml.open("lvl", "ilvl", Integer.toString(index));
    xml.empty("start", "val", Integer.toString(level.start()));
    xml.empty("numFmt", "val", bullet ? "bullet" : level.form().code());
    if (label.isEmpty() && !book.style(list, index).isEmpty()) {
      xml.empty("pStyle", "val", book.style(list, index));
    }
    xml.empty("suff", "val", form.hanging() == 0 ? "space" : "tab");
    xml.empty("lvlText", "val", label.isEmpty() ? level.pattern() : label);
    xml.empty("lvlJc", "val", "left");
    xml.open("pPr");
    xml.empty(
        "ind",
        "left", Integer.toString(form.left()),
        "hanging", Integer.toString(form.hanging()));
    xml.close();
    xml.close();
  }
}
