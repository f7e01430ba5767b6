package lv.kartiba.regulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationText.ClauseText;

/** The words of a clause in every language, and whether each translation is up to date. */
record Words(
    Language authoritative,
    List<Language> languages,
    Set<Language> translated,
    Diagnostics problems) {

  Map<Language, ClauseWords> of(Aligned clause, ClauseNumber number) {
    Map<Language, ClauseWords> words = new TreeMap<>();
    for (Language language : languages) {
      words.put(language, in(language, clause, number));
    }
    return words;
  }

  private ClauseWords in(Language language, Aligned clause, ClauseNumber number) {
    ClauseText original = clause.original();
    if (language.equals(authoritative)) {
      return words(original, language, Status.CURRENT);
    }
    ClauseText translation = clause.translations().get(language);
    if (translation == null) {
      if (translated.contains(language) && !clause.printed()) {
        problems.report(
            Rule.CLAUSE_MISSING.at(original.at(), number.printed(), language.code()).underline(1));
      }
      return words(original, authoritative, Status.MISSING);
    }
    String fingerprint = Fingerprint.of(original);
    boolean outdated = translation.attributes().of().filter(of -> !of.equals(fingerprint)).isPresent();
    if (outdated) {
      problems.report(
          Rule.CLAUSE_OUTDATED
              .at(translation.at(), number.printed(), language.code())
              .hint("clause-outdated", fingerprint)
              .underline(1));
    }
    return words(translation, language, outdated ? Status.OUTDATED : Status.CURRENT);
  }

  private static ClauseWords words(ClauseText text, Language language, Status status) {
    return new ClauseWords(
        language,
        status,
        text.body(),
        text.after(),
        text.attributes().amended(),
        text.attributes().deleted(),
        text.at());
  }
}
