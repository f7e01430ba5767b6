package lv.kartiba.importer.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.kartiba.text.Superscript;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** Puts letters on a page together to lines of words. */
final class Glyphs {
  private Glyphs() {}

  /**
   * A line of letters.
   *
   * @param y of its letters' feet, from the top of the page, in points
   */
  record Row(String text, double x, double right, double y, double size, boolean bold) {}

  /** The lines of these letters, in the order of the letters. */
  static List<Row> rows(List<TextPosition> letters) {
    List<Row> rows = new ArrayList<>();
    List<TextPosition> row = new ArrayList<>();
    for (TextPosition letter : letters) {
      if (!row.isEmpty() && !isSameRow(row, letter)) {
        rows.add(row(row));
        row.clear();
      }
      row.add(letter);
    }
    if (!row.isEmpty()) {
      rows.add(row(row));
    }
    return rows;
  }

  private static boolean isSameRow(List<TextPosition> row, TextPosition next) {
    TextPosition last = row.get(row.size() - 1);
    double size = Math.max(4, Math.max(last.getFontSizeInPt(), next.getFontSizeInPt()));
    boolean level = Math.abs(last.getYDirAdj() - next.getYDirAdj()) < size * 0.55;
    boolean onwards = next.getXDirAdj() > last.getXDirAdj() - size;
    return level && onwards;
  }

  static Row row(List<TextPosition> letters) {
    double size = letters.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
    double foot = main(letters, size).getYDirAdj();
    StringBuilder text = new StringBuilder();
    int bold = 0;
    TextPosition last = null;
    for (TextPosition letter : letters) {
      String sign = Normalizer.normalize(letter.getUnicode() == null ? "" : letter.getUnicode(), Normalizer.Form.NFC);
      if (last != null && !text.isEmpty() && gap(last, letter) && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      boolean raised = letter.getFontSizeInPt() < size * 0.8 && letter.getYDirAdj() < foot - size * 0.15;
      text.append(raised && sign.matches("\\d") ? Superscript.of(Integer.parseInt(sign)) : sign);
      bold += isBold(letter.getFont()) ? 1 : 0;
      last = letter;
    }
    TextPosition first = letters.get(0);
    TextPosition end = letters.get(letters.size() - 1);
    String words = text.toString().replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]+", " ").strip();
    return new Row(
        composed(words),
        first.getXDirAdj(),
        end.getXDirAdj() + end.getWidthDirAdj(),
        foot,
        size,
        bold * 10 >= letters.size() * 9);
  }

  /** Letters whose mark was drawn as a sign of its own are put together. */
  private static String composed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\u200b-\\u200f\\ufeff]", "");
  }

  private static TextPosition main(List<TextPosition> letters, double size) {
    return letters.stream().filter(l -> l.getFontSizeInPt() >= size * 0.8).findFirst().orElse(letters.get(0));
  }

  private static boolean gap(TextPosition last, TextPosition next) {
    double space = Math.max(last.getWidthOfSpace(), last.getFontSizeInPt() * 0.2);
    double distance = next.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
    boolean lower = next.getYDirAdj() - last.getYDirAdj() > last.getFontSizeInPt() * 0.55;
    return distance > space * 0.45 || lower;
  }

  static boolean isBold(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi");
  }

  static boolean isItalic(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    return name.contains("italic") || name.contains("oblique");
  }
}
