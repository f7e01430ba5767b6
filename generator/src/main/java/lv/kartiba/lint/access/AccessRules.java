package lv.kartiba.lint.access;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;

/** All rules about accessibility, in one list. */
public final class AccessRules {
  public static final List<Inspection> ALL =
      List.of(
          new VagueLink(),
          new AddressAsWords(),
          new FileNameAsText(),
          new PictureWord(),
          new LongAlternative(),
          new TableWithoutHeads(),
          new SameWordsOtherTarget(),
          new Capitals(),
          new RepeatedHeading(),
          new BoldHeading());

  private AccessRules() {}
}
