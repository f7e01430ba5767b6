package lv.kartiba.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Phrases;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Permalinks;

/** Chapters, clauses and annexes, each by its permalink and with its own words. */
record ClauseNodes(
    Regulation regulation, Language language, Permalinks permalinks, Phrases phrases) {

  List<JsonObject> all() {
    List<JsonObject> parts = new ArrayList<>();
    for (Chapter chapter : regulation.chapters()) {
      List<JsonObject> clauses = chapter.clauses().stream().map(this::clause).toList();
      String title = PlainText.of(chapter.title(language));
      if (title.isEmpty()) {
        parts.addAll(clauses);
      } else {
        parts.add(
            part(chapter.anchor(), chapter.printedNumber(), chapter.titleLanguage(language))
                .text("name", title)
                .items("hasPart", clauses));
      }
    }
    regulation.annexes().forEach(annex -> parts.add(annex(annex)));
    return parts;
  }

  private JsonObject clause(Clause clause) {
    ClauseWords words = clause.in(language);
    List<Block> own = new ArrayList<>(words.printedBody());
    own.addAll(words.printedAfter());
    Optional<String> note = words.repealNote(phrases).or(() -> words.amendmentNote(phrases));
    JsonObject node =
        part(clause.anchor(), clause.number().printed(), words.language())
            .text("text", filled(PlainText.ofBlocks(own)))
            .text("creativeWorkStatus", note);
    if (words.deleted().isPresent()) {
      node.with("legislationLegalForce", LinkedData.word("NotInForce"));
    }
    return node.items("hasPart", clause.children().stream().map(this::clause).toList());
  }

  private JsonObject annex(Annex annex) {
    return part(annex.anchor(), annex.number(), annex.language(language))
        .text("name", annex.title(language))
        .text("text", filled(PlainText.ofBlocks(annex.content(language))));
  }

  private JsonObject part(String anchor, String number, Language written) {
    return LinkedData.thing(
            "Legislation", permalinks.clause(language, regulation.id(), anchor))
        .text("position", filled(number))
        .text("inLanguage", written.equals(language) ? Optional.empty() : Optional.of(written.code()));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }
}
