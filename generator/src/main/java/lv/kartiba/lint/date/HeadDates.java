package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;

/** The heads of the regulations in force, and where their dates are written. */
final class HeadDates {
  private HeadDates() {}

  static List<Header> of(Subject subject) {
    Language language = subject.catalog().config().authoritative();
    return subject.catalog().regulations().stream()
        .map(regulation -> regulation.header(language))
        .toList();
  }

  /** A problem with a date behind a key of the front matter. */
  static Diagnostic breaks(Rule rule, Header header, String key, LocalDate date, String... args) {
    String written = date.toString();
    return rule.at(Written.after(header.at(), key, written), args).underline(written.length());
  }
}
