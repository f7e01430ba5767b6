package lv.kartiba.lint.language;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;

/** All rules about the language, in one list. */
public final class LanguageRules {
  public static final List<Inspection> ALL =
      List.of(
          new WrongQuotes(),
          new QuoteNotClosed(),
          new HyphenForDash(),
          new MissingDiacritics(),
          new MixedAlphabet(),
          new CombiningAccent(),
          new CopiedText(),
          new WrongLanguage(),
          new IdNotInOriginal(),
          new TranslationHasMore(),
          new Spacing(),
          new DateSpacing(),
          new DoubledPunctuation(),
          new HiddenCharacter());

  private LanguageRules() {}
}
