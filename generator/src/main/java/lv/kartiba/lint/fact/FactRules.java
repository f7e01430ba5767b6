package lv.kartiba.lint.fact;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;

/** All rules about facts and references, in one list. */
public final class FactRules {
  public static final List<Inspection> ALL =
      List.of(
          new TypedReference(),
          new SelfReference(),
          new PageLinksItself(),
          new AvailableTwice(),
          new ChannelWords(),
          new StandWithoutLocation(),
          new LoginWithoutAddress(),
          new ContactUnreachable(),
          new SameTitle(),
          new PhoneDigits(),
          new KeywordRepeated());

  private FactRules() {}
}
