package lv.kartiba.lint.privacy;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.PassageRule;

/** All rules about privacy, in one list. */
public final class PrivacyRules {
  public static final List<Inspection> ALL =
      List.of(
          new PupilName(),
          new PrivatePhone(),
          new PrivateMail(),
          new BirthDate(),
          new OpenChat(),
          new TrackingLink());

  /** What may not be published at all. */
  public static final List<PassageRule> GRAVE = List.of(new PersonalCode());

  private PrivacyRules() {}
}
