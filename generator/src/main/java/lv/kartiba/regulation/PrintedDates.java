package lv.kartiba.regulation;

import java.time.LocalDate;
import java.util.Locale;
import lv.kartiba.model.Language;

/**
 * Dates as documents of a language print them: {@code 2026. gada 24. augustā}, {@code 24.08.2026.}
 */
public record PrintedDates(Phrases phrases, Language language) {

  /** In words, in the locative where the language has one: {@code 2026. gada 24. augustā}. */
  public String inWords(LocalDate date) {
    return phrases.fill(
        language,
        "date.long",
        Integer.toString(date.getYear()),
        Integer.toString(date.getDayOfMonth()),
        phrases.pattern(language, "date.month." + date.getMonthValue()));
  }

  /** In digits, as orders and notes are dated: {@code 24.08.2026.} */
  public String inDigits(LocalDate date) {
    return phrases.fill(
        language,
        "print.date",
        twoDigits(date.getDayOfMonth()),
        twoDigits(date.getMonthValue()),
        Integer.toString(date.getYear()));
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
