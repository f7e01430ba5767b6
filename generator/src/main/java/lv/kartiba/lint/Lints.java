package lv.kartiba.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.lint.access.AccessRules;
import lv.kartiba.lint.date.DateRules;
import lv.kartiba.lint.fact.FactRules;
import lv.kartiba.lint.file.FileRules;
import lv.kartiba.lint.form.FormRules;
import lv.kartiba.lint.language.LanguageRules;
import lv.kartiba.lint.link.LinkRules;
import lv.kartiba.lint.privacy.PrivacyRules;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.PassageRule;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.resolve.Catalog;

/** All rules about content, in one list. */
public final class Lints {
  private static final List<Lint> LINKED =
      List.of(
          new TopicWithoutChannel(),
          new UnusedChannel(),
          new AnnexWithoutReference(),
          new TranslationStatus());

  /** What keeps a site from being published, beside what is wrong with its structure. */
  private static final List<PassageRule> GRAVE =
      Stream.of(PrivacyRules.GRAVE, FormRules.GRAVE).flatMap(List::stream).toList();

  private static final List<Inspection> THOROUGH =
      Stream.of(
              FileRules.ALL,
              FactRules.ALL,
              FormRules.ALL,
              LanguageRules.ALL,
              PrivacyRules.ALL,
              AccessRules.ALL,
              LinkRules.ALL,
              DateRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Lints() {}

  /** Checks a catalog as each build does; the same on every day. */
  public static void check(Catalog catalog, Diagnostics problems) {
    check(catalog, problems, new GraveFindings());
  }

  /**
   * The same, looking through no text again that is as it was.
   *
   * @param findings what was found the last time; takes what is found now
   */
  public static void check(Catalog catalog, Diagnostics problems, GraveFindings findings) {
    LINKED.forEach(lint -> lint.check(catalog, problems));
    findings.in(Subject.things(catalog), GRAVE).forEach(problems::report);
  }

  /**
   * Checks a catalog against every rule that needs no other website.
   *
   * @param today the day against which dates are held
   */
  public static void thorough(Catalog catalog, LocalDate today, Diagnostics problems) {
    check(catalog, problems);
    Subject subject = Subject.of(catalog, Optional.of(today));
    THOROUGH.forEach(rule -> rule.check(subject, problems));
  }
}
