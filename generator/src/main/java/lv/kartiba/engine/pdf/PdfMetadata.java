package lv.kartiba.engine.pdf;

import java.time.LocalDate;

/**
 * What a PDF says about itself: the title in the window's frame, who wrote it, in which language.
 *
 * <p>Example: {@code new PdfMetadata("Kārtība, kādā …", "Rītausmas vidusskola", "Iekšējie noteikumi
 * Nr. 7/2026", "lv", LocalDate.of(2026, 8, 24))}.
 *
 * @param author the school
 * @param subject one line on what the document is
 * @param language as in BCP 47, for example {@code lv}
 * @param date the document's own date; it becomes the date of the file, so that printing the same
 *     text again gives the same bytes
 */
public record PdfMetadata(
    String title, String author, String subject, String language, LocalDate date) {
  public PdfMetadata {
    if (title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("a PDF needs a title and a language");
    }
  }
}
