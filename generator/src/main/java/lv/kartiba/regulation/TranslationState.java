package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;

/**
 * How far a regulation is translated: of 173 clauses 171 say what the original says, 4.13. is out
 * of date, 3.4. is missing.
 *
 * @param all how many points and sub-clauses there are
 * @param outdated those translated from older words
 * @param missing those without a translation
 */
public record TranslationState(int all, List<Clause> outdated, List<Clause> missing) {
  public TranslationState {
    outdated = List.copyOf(outdated);
    missing = List.copyOf(missing);
  }

  /** The state of the translation into a language in which the regulation has a text. */
  public static TranslationState of(Regulation regulation, Language language) {
    List<Clause> clauses = regulation.clauses();
    return new TranslationState(
        clauses.size(),
        with(Status.OUTDATED, clauses, language),
        with(Status.MISSING, clauses, language));
  }

  /** How many say what the original says. */
  public int current() {
    return all - outdated.size() - missing.size();
  }

  /** What a reader must know of the translation, said in a language. */
  public List<Notice> notices(Language said, Phrases phrases) {
    List<Notice> notices = new ArrayList<>();
    notices.add(notice("side-by-side.binding", List.of(), said, phrases));
    if (current() == all) {
      notices.add(notice("side-by-side.all-current", List.of(), said, phrases));
      return notices;
    }
    String current =
        phrases.fill(
            said, "side-by-side.current", Integer.toString(current()), Integer.toString(all));
    notices.add(new Notice(current, List.of()));
    if (!outdated.isEmpty()) {
      notices.add(notice("side-by-side.outdated", outdated, said, phrases));
    }
    if (!missing.isEmpty()) {
      notices.add(notice("side-by-side.missing", missing, said, phrases));
    }
    return notices;
  }

  /** A sentence; or what is the matter, and with which clauses. */
  public record Notice(String words, List<Clause> clauses) {
    public Notice {
      clauses = List.copyOf(clauses);
    }
  }

  private static Notice notice(
      String key, List<Clause> clauses, Language said, Phrases phrases) {
    return new Notice(phrases.fill(said, key), clauses);
  }

  private static List<Clause> with(Status status, List<Clause> clauses, Language language) {
    return clauses.stream().filter(clause -> clause.in(language).status() == status).toList();
  }
}
