package lv.kartiba.lint.date;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;

/** All rules about dates, in one list. */
public final class DateRules {
  public static final List<Inspection> ALL =
      List.of(
          new EventPast(),
          new ReviewOverdue(),
          new NotYetEffective(),
          new DateInFuture(),
          new PastSchoolYear(),
          new EffectiveBeforeApproval(),
          new UpdatedBeforeDate(),
          new RepealLater(),
          new EventTwice(),
          new EventFar(),
          new NoSuchDay(),
          new InForceDiffers());

  private DateRules() {}
}
