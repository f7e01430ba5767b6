package lv.kartiba.output.docx;

import java.util.List;
import java.util.Optional;
import lv.kartiba.engine.docx.ListBook;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;

/** One regulation in one language, on its way from the model to the bytes of a DOCX. */
record RegulationWord(Site site, Regulation regulation, Language language) {

  byte[] bytes() {
    WordFile file = new WordFile(site, regulation, language);
    Pictures pictures = new Pictures(site.catalog().content().assets());
    Columns columns = Columns.of(regulation.clauses());
    ListBook book = new ListBook();
    RegulationSections sections =
        new RegulationSections(
            site,
            regulation,
            language,
            pictures,
            columns,
            book,
            file.page().textWidth(),
            true);
    List<Passage> body =
        sections.all().stream().flatMap(section -> section.blocks().stream()).toList();
    String title = regulation.header(language).title();
    return file.bytes(
        title.isBlank() ? regulation.id().value() : title,
        columns,
        book,
        body,
        pictures,
        Optional.empty());
  }
}
