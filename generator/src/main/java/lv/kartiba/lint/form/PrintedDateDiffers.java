package lv.kartiba.lint.form;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;

/** A date that is printed as another day than it is. */
final class PrintedDateDiffers implements Inspection {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})\\.?");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : Heads.of(subject)) {
      header
          .date()
          .ifPresent(
              date ->
                  date.printed()
                      .filter(printed -> isAnother(printed, date.value()))
                      .ifPresent(
                          printed ->
                              problems.report(
                                  Rule.PRINTED_DATE_DIFFERS.at(
                                      Written.after(header.at(), "printed:", printed),
                                      printed,
                                      date.value().toString()))));
    }
  }

  private static boolean isAnother(String printed, LocalDate value) {
    Matcher matcher = DAY_FIRST.matcher(printed.strip());
    return matcher.matches()
        && (number(matcher, "day") != value.getDayOfMonth()
            || number(matcher, "month") != value.getMonthValue()
            || number(matcher, "year") != value.getYear());
  }

  private static int number(Matcher matcher, String part) {
    return Integer.parseInt(matcher.group(part));
  }
}
