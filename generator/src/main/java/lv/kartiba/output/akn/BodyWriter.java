package lv.kartiba.output.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.engine.xml.XmlWriter;
import lv.kartiba.prose.Block;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Status;

/**
 * Writes chapters and clauses.
 *
 * <p>Each has two names: its eId follows its number, its wId is what it was called first: the
 * anchor of its permalink in the version in which it came.
 */
record BodyWriter(Act act, XmlWriter xml, ProseWriter prose) {

  void write() {
    xml.open("body", "eId", "body");
    act.regulation().chapters().forEach(this::chapter);
    xml.close();
  }

  private void chapter(Chapter chapter) {
    boolean heading = ElementIds.hasHeading(chapter);
    if (heading) {
      String id = act.ids().of(chapter.anchor());
      xml.open("chapter", "eId", id, "wId", act.versions().name(chapter.anchor()));
      if (!chapter.printedNumber().isEmpty()) {
        xml.line("num", chapter.printedNumber());
      }
      String foreign = act.foreign(chapter.titleLanguage(act.language()));
      xml.openLine("heading", "xml:lang", foreign);
      prose.line(chapter.title(act.language()), id + "__heading");
      xml.close();
    }
    chapter.clauses().forEach(clause -> clause(clause, false));
    if (heading) {
      xml.close();
    }
  }

  /**
   * @param saidToBeMissing whether the clause around it is marked as not translated
   */
  private void clause(Clause clause, boolean saidToBeMissing) {
    String id = act.ids().of(clause.anchor());
    ClauseWords words = clause.in(act.language());
    boolean missing = words.status() == Status.MISSING;
    xml.open(
        ElementIds.kind(clause).element(),
        "eId", id,
        "wId", act.versions().name(clause.anchor()),
        "class", words.status() == Status.OUTDATED ? "outdated" : "",
        "status", status(words),
        "xml:lang", saidToBeMissing ? "" : act.foreign(words.language()));
    xml.line("num", clause.number().printed());
    List<Note> repealed = notes(words.repealNote(act.site().messages()));
    List<Note> notes = new ArrayList<>(notes(words.amendmentNote(act.site().messages())));
    if (missing && !saidToBeMissing) {
      notes.add(new Note(act.text("print.clause-missing"), act.language().code()));
    }
    if (clause.children().isEmpty()) {
      notes.addAll(0, repealed);
      words(
          "content",
          id + "__content",
          Stream.of(words.printedBody(), words.printedAfter()),
          notes);
    } else {
      if (!words.printedBody().isEmpty() || !repealed.isEmpty()) {
        words("intro", id + "__intro", Stream.of(words.printedBody()), repealed);
      }
      clause.children().forEach(child -> clause(child, missing));
      if (!words.printedAfter().isEmpty() || !notes.isEmpty()) {
        words("wrapUp", id + "__wrapup", Stream.of(words.printedAfter()), notes);
      }
    }
    xml.close();
  }

  private static String status(ClauseWords words) {
    if (words.deleted().isPresent()) {
      return "removed";
    }
    return words.amended().isPresent() ? "edited" : "";
  }

  private void words(String element, String id, Stream<List<Block>> blocks, List<Note> notes) {
    List<Block> all = blocks.flatMap(List::stream).toList();
    if (all.isEmpty() && notes.isEmpty()) {
      xml.empty(element, "eId", id);
      return;
    }
    xml.open(element, "eId", id);
    prose.blocks(all, id);
    for (Note note : notes) {
      xml.openLine("p", "class", "note", "xml:lang", note.language());
      xml.inline("remark", note.text(), "status", "editorial");
      xml.close();
    }
    xml.close();
  }

  /** A note on a change, in the words' language. */
  private static List<Note> notes(Optional<String> note) {
    return note.map(text -> new Note(text, "")).stream().toList();
  }

  /** A remark that is no part of the text; with its language where that is not the clause's. */
  private record Note(String text, String language) {}
}
