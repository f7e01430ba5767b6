package lv.kartiba.output.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.kartiba.engine.docx.ListBook;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.engine.docx.Place;
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
        bound(body, book),
        body,
        pictures,
        Optional.empty());
  }

  /**
   * Where all paragraphs of a style are counted in one list, the style itself is bound to it, so that
   * in Word it is enough to choose the style.
   */
  private static Map<String, Place> bound(List<Passage> body, ListBook book) {
    Map<String, Set<Place>> places = new TreeMap<>();
    for (Passage passage : body) {
      if (passage instanceof Paragraph paragraph) {
        String style = paragraph.style().replace(WordStyles.LEAD, WordStyles.CLAUSE);
        paragraph
            .place()
            .filter(place -> style.equals(WordStyles.CHAPTER) || style.startsWith(WordStyles.CLAUSE))
            .filter(book::isCounted)
            .ifPresent(
                place -> places.computeIfAbsent(style, any -> new LinkedHashSet<>()).add(place));
      }
    }
    Map<String, Place> bound = new TreeMap<>();
    places.forEach(
        (style, all) -> {
          if (all.size() == 1) {
            Place place = all.iterator().next();
            book.bind(style, place);
            bound.put(style, place);
          }
        });
    return bound;
  }
}
