package lv.kartiba.lint.form;

import java.util.List;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;

/** The heads of the regulations in force, in the language that binds. */
final class Heads {
  private Heads() {}

  static List<Header> of(Subject subject) {
    Language language = subject.catalog().config().authoritative();
    return subject.catalog().regulations().stream()
        .map(regulation -> regulation.header(language))
        .toList();
  }
}
