package lv.kartiba.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    DeadlineNumbers deadlines,
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
    Optional<String> of = translation.attributes().of();
    if (of.isPresent() && !of.get().equals(fingerprint)) {
      return outdated(clause, language, number, "clause-outdated", fingerprint);
    }
    for (Note note : Note.values()) {
      Optional<String> theirs = note.of(original);
      Optional<String> own = note.of(translation);
      if (theirs.isPresent() && own.isEmpty()) {
        return outdated(clause, language, number, note.hint, theirs.get());
      }
      if (theirs.isEmpty() && own.isPresent()) {
        return outdated(clause, language, number, note.hint + "-gone", own.get());
      }
    }
    if (of.isEmpty() && deadlines.differ(original, authoritative, translation, language)) {
      return outdated(clause, language, number, "clause-deadline", fingerprint);
    }
    return words(translation, language, Status.CURRENT);
  }

  /** A note on a change that both texts must have, or none. */
  private enum Note {
    DELETED("clause-deleted"),
    AMENDED("clause-amended");

    private final String hint;

    Note(String hint) {
      this.hint = hint;
    }

    Optional<String> of(ClauseText clause) {
      return this == DELETED ? clause.attributes().deleted() : clause.attributes().amended();
    }
  }

  /**
   * The translation's words, marked as translated from older ones. A clause that is repealed in the
   * original is repealed here, too: its old words would be read as still in force.
   */
  private ClauseWords outdated(
      Aligned clause, Language language, ClauseNumber number, String hint, String toWrite) {
    ClauseText translation =
        Optional.ofNullable(clause.translations().get(language)).orElseThrow();
    problems.report(
        Rule.CLAUSE_OUTDATED
            .at(translation.at(), number.printed(), language.code())
            .hint(hint, toWrite)
            .underline(1));
    return new ClauseWords(
        language,
        Status.OUTDATED,
        translation.body(),
        translation.after(),
        translation.attributes().amended(),
        translation.attributes().deleted().or(() -> clause.original().attributes().deleted()),
        translation.at());
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
