package lv.kartiba.output.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.comparison.History;
import lv.kartiba.engine.docx.DocxDocument;
import lv.kartiba.engine.docx.ListBook;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;

/**
 * Two editions in one language, on their way to the bytes of a DOCX. The changes are the school's,
 * made on the day of the newer edition.
 */
record ComparisonWord(
    Site site, History history, Edition before, Edition after, Language language) {

  byte[] bytes() {
    Regulation now = after.regulation();
    WordFile file = new WordFile(site, now, language);
    Pictures pictures = new Pictures(site.catalog().content().assets());
    Columns columns =
        Columns.of(before.regulation().clauses()).and(Columns.of(now.clauses()));
    ListBook book = new ListBook();
    List<Section> newer = sections(now, file, pictures, columns, book);
    List<Section> older = sections(before.regulation(), file, pictures, columns, book);
    return file.bytes(
        now.header(language).title() + " (" + before.date() + " – " + after.date() + ")",
        columns,
        book,
        Map.of(),
        new Redline(history.compare(before, after, language)).of(older, newer),
        pictures,
        Optional.of(new DocxDocument.Changes(file.school(), after.date())));
  }

  /** The parts of an edition, but for the list of chapters. */
  private List<Section> sections(
      Regulation regulation, WordFile file, Pictures pictures, Columns columns, ListBook book) {
    int width = file.page().textWidth();
    return new RegulationSections(
            site, regulation, language, pictures, columns, book, width, false)
        .all().stream()
        .filter(section -> !section.part().equals("contents"))
        .toList();
  }
}
