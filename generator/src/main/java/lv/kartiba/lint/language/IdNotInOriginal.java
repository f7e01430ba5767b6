package lv.kartiba.lint.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.model.RegulationText;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;

/**
 * An id in a translation that no clause of the original has: {@code {#therms}} beside {@code
 * {#terms}}. It names nothing, as references lead to the original's.
 */
final class IdNotInOriginal implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (RegulationSource source : subject.catalog().content().regulations()) {
      Map<Language, RegulationText> texts = source.texts();
      Map<String, Position> wanted = ids(texts.get(source.authoritative()));
      texts.forEach(
          (language, text) -> {
            if (!language.equals(source.authoritative())) {
              check(ids(text), wanted, problems);
            }
          });
    }
  }

  private static void check(
      Map<String, Position> translated, Map<String, Position> wanted, Diagnostics problems) {
    List<String> free =
        wanted.keySet().stream().filter(id -> !translated.containsKey(id)).toList();
    translated.forEach(
        (id, at) -> {
          if (!wanted.containsKey(id)) {
            Optional<String> meant = Likeness.closest(id, free);
            problems.report(
                Rule.ID_NOT_IN_ORIGINAL
                    .at(Written.after(at, "{", "#" + id), id)
                    .underline(id.length() + 1)
                    .suggest(meant));
          }
        });
  }

  private static Map<String, Position> ids(RegulationText text) {
    Map<String, Position> ids = new TreeMap<>();
    for (RegulationText.ChapterText chapter : text.chapters()) {
      chapter.id().ifPresent(id -> ids.put(id, chapter.at()));
      for (RegulationText.Entry entry : chapter.entries()) {
        if (entry instanceof ClauseText clause) {
          addTo(ids, clause);
        }
      }
    }
    return ids;
  }

  private static void addTo(Map<String, Position> ids, ClauseText clause) {
    clause.attributes().id().ifPresent(id -> ids.put(id, clause.at()));
    clause.children().forEach(child -> addTo(ids, child));
  }
}
