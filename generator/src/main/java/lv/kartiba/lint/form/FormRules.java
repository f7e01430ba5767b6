package lv.kartiba.lint.form;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.PassageRule;

/** All rules about numbering and legal form, in one list. */
public final class FormRules {
  public static final List<Inspection> ALL =
      List.of(
          new RestartNumbering(),
          new ApprovalMissing(),
          new DateMissing(),
          new SupersededAct(),
          new MisquotedAct(),
          new DoubledWord(),
          new ClauseEnd(),
          new ListEnd(),
          new MixedEnds(),
          new ChapterEnd(),
          new LowerCaseStart(),
          new LongClause(),
          new SingleSubClause(),
          new TitleEnd(),
          new CapitalTitle(),
          new PlaceCase(),
          new RepeatedNumber(),
          new ChangeWithoutDate(),
          new PrintedDateDiffers(),
          new PrintedAnyway());

  /** What may not be published at all. */
  public static final List<PassageRule> GRAVE = List.of(new Placeholder());

  private FormRules() {}
}
