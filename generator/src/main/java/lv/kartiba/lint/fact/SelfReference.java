package lv.kartiba.lint.fact;

import java.util.List;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.model.RegulationText;
import lv.kartiba.model.RegulationText.ChapterText;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;

/** A clause that refers to itself. */
final class SelfReference implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (RegulationSource source : subject.catalog().content().regulations()) {
      source.texts().values().forEach(text -> check(text, problems));
    }
  }

  private static void check(RegulationText text, Diagnostics problems) {
    for (ChapterText chapter : text.chapters()) {
      for (RegulationText.Entry entry : chapter.entries()) {
        if (entry instanceof ClauseText clause) {
          check(clause, problems);
        }
      }
    }
  }

  private static void check(ClauseText clause, Diagnostics problems) {
    String own = clause.attributes().id().orElse("");
    for (List<Block> part : List.of(clause.body(), clause.after())) {
      for (Inline.Reference reference : Mentions.references(part)) {
        if (reference.regulation().isEmpty() && !own.isEmpty() && reference.target().equals(own)) {
          problems.report(Rule.SELF_REFERENCE.at(reference.at(), own));
        }
      }
    }
    clause.children().forEach(child -> check(child, problems));
  }
}
