package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kartiba.comparison.Unit.Kind;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Regulation;

/** Takes a regulation apart into what is compared, in printed order, leads before sub-clauses. */
final class Units {
  private final Language language;
  private final List<Unit> units = new ArrayList<>();

  private Units(Language language) {
    this.language = language;
  }

  static List<Unit> of(Regulation regulation, Language language) {
    return new Units(language).read(regulation);
  }

  private List<Unit> read(Regulation regulation) {
    Header header = regulation.header(language);
    Language shown = regulation.isIn(language) ? language : regulation.authoritative();
    head("title", shown, header.title());
    head(
        "basis",
        shown,
        header.basis().stream().map(Header.LegalBasis::text).collect(Collectors.joining("\n")));
    regulation.chapters().forEach(this::chapter);
    regulation.annexes().forEach(this::annex);
    return List.copyOf(units);
  }

  private void head(String name, Language shown, String words) {
    units.add(new Unit(Kind.HEAD, name, true, "", 0, -1, words, words, shown, Optional.empty()));
  }

  private void chapter(Chapter chapter) {
    int place = units.size();
    String title = PlainText.of(chapter.title(language));
    units.add(
        new Unit(
            Kind.CHAPTER,
            chapter.anchor(),
            chapter.hasOwnId(),
            chapter.printedNumber(),
            0,
            -1,
            title,
            title,
            chapter.titleLanguage(language),
            Optional.empty()));
    chapter.clauses().forEach(clause -> clause(clause, place));
  }

  private void clause(Clause clause, int parent) {
    ClauseWords words = clause.in(language);
    int place = units.size();
    units.add(
        new Unit(
            Kind.CLAUSE,
            clause.anchor(),
            clause.hasOwnId(),
            clause.number().printed(),
            clause.depth(),
            parent,
            Lines.of(words.body(), words.after()),
            Lines.of(withoutNumbers(words.body()), withoutNumbers(words.after())),
            words.language(),
            words.deleted()));
    clause.children().forEach(child -> clause(child, place));
  }

  private void annex(Annex annex) {
    List<Block> content = annex.content(language);
    units.add(
        new Unit(
            Kind.ANNEX,
            annex.anchor(),
            true,
            annex.number(),
            0,
            -1,
            below(annex.title(language), content),
            below(annex.title(language), withoutNumbers(content)),
            annex.language(language),
            Optional.empty()));
  }

  private static String below(String title, List<Block> content) {
    return content.isEmpty() ? title : title + "\n" + Lines.of(content, List.of());
  }

  private static List<Block> withoutNumbers(List<Block> blocks) {
    return Mentions.walk(
        blocks,
        part ->
            part instanceof Inline.Reference reference && reference.content().isEmpty()
                ? List.of(new Inline.Text("#" + reference.target()))
                : List.of(part));
  }
}
