package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.engine.docx.Run;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Status;

/** Chapters and clauses as paragraphs that Word counts. */
record ClauseSections(
    Site site, Language language, LineRuns lines, WordLists lists, ProseBlocks prose) {

  void add(Chapter chapter, List<Section> sections) {
    List<Inline> title = chapter.title(language);
    if (title.isEmpty()) {
      lists.unnumberedChapter();
    } else {
      Paragraph heading =
          Paragraph.of(
                  WordStyles.CHAPTER, lines.of(title, chapter.titleLanguage(language)))
              .bookmarked(Targets.bookmark(chapter.anchor()));
      if (chapter.number().isEmpty()) {
        lists.unnumberedChapter();
      } else {
        heading = heading.at(lists.chapter(chapter));
      }
      sections.add(new Section("CHAPTER " + chapter.anchor(), "title", List.of(heading)));
    }
    chapter.clauses().forEach(clause -> add(clause, false, sections));
  }

  private void add(Clause clause, boolean saidToBeMissing, List<Section> sections) {
    ClauseWords words = clause.in(language);
    boolean deleted = words.deleted().isPresent();
    boolean missing = words.status() == Status.MISSING;
    boolean leads = !clause.children().isEmpty();
    String unit = "CLAUSE " + clause.anchor();
    List<Passage> blocks = new ArrayList<>();
    List<Block> body = deleted ? List.of() : words.body();
    boolean begun =
        !body.isEmpty() && body.get(0) instanceof Block.Paragraph;
    List<Run> first =
        begun
            ? lines.of(
                ((Block.Paragraph) body.get(0)).content(), words.language())
            : deleted ? deleted(words) : List.of();
    // what leads to a list, a table or sub-clauses stays with its beginning
    boolean kept = body.size() > 1 ? !isParagraph(body.get(1)) : leads;
    String style = kept ? WordStyles.LEAD : WordStyles.CLAUSE;
    blocks.add(
        Paragraph.of(style + clause.depth(), first)
            .at(lists.clause(clause))
            .bookmarked(Targets.bookmark(clause.anchor())));
    blocks.addAll(
        prose.of(body.subList(begun ? 1 : 0, body.size()), clause.depth(), words.language()));
    sections.add(new Section(unit, "body", blocks));
    clause.children().forEach(child -> add(child, missing, sections));
    List<Passage> ending = new ArrayList<>();
    if (!deleted) {
      ending.addAll(prose.of(words.after(), clause.depth(), words.language()));
    }
    words
        .amendmentNote(site.messages())
        .ifPresent(note -> ending.add(note(note, clause, words)));
    if (missing && !saidToBeMissing) {
      String note = text(language, "print.clause-missing");
      ending.add(Paragraph.of(WordStyles.NOTE + clause.depth(), lines.words(note, language)));
    }
    if (!ending.isEmpty()) {
      sections.add(new Section(unit, "ending", ending));
    }
  }

  private static boolean isParagraph(Block block) {
    return block instanceof Block.Paragraph;
  }

  private List<Run> deleted(ClauseWords words) {
    return words.repealNote(site.messages()).stream()
        .map(of -> Run.of(of, lines.look(words.language()).styled(WordStyles.EMPHASIS)))
        .toList();
  }

  private Paragraph note(String note, Clause clause, ClauseWords words) {
    return Paragraph.of(
        WordStyles.NOTE + clause.depth(), lines.words(note, words.language()));
  }

  private String text(Language in, String key, String... args) {
    return site.messages().text(in, key, args);
  }
}
