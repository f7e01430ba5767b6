package lv.kartiba.engine.docx;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document for Word.
 *
 * @param title as the file says it, not as it is printed
 * @param author who is responsible for it
 * @param language as in {@code lv-LV}
 * @param date the day it is dated by; the file says nothing of the day it is made on
 * @param footer what stands at the foot of each page
 * @param pictures their bytes by the names the images use, which end in {@code .png} or {@code .jpg}
 * @param changes who made the tracked changes and when; missing where there are none
 */
public record DocxDocument(
    String title,
    String author,
    String language,
    LocalDate date,
    Page page,
    List<Style> styles,
    ListBook lists,
    List<Passage> body,
    Paragraph footer,
    Map<String, byte[]> pictures,
    Optional<Changes> changes) {
  public DocxDocument {
    styles = List.copyOf(styles);
    body = List.copyOf(body);
    pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
  }

  /** The margins of an A4 page, in millimetres. */
  public record Page(int left, int top, int right, int bottom) {
    private static final int WIDTH = 210;

    /** The width of the text, in twentieths of a point. */
    public int textWidth() {
      return twips(WIDTH - left - right);
    }
  }

  /** Who made the tracked changes, and when. */
  public record Changes(String author, LocalDate date) {}

  /** Millimetres in twentieths of a point. */
  public static int twips(int millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  /** The file; the same bytes each time. */
  public byte[] bytes() {
    return new DocxPackage(this).write();
  }
}
