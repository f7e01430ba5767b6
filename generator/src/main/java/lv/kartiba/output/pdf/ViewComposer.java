package lv.kartiba.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.kartiba.markup.Html;
import lv.kartiba.markup.HtmlWriter;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.model.Wording;
import lv.kartiba.output.Site;
import lv.kartiba.output.pdf.RegulationView.AnnexView;
import lv.kartiba.output.pdf.RegulationView.ChapterView;
import lv.kartiba.output.pdf.RegulationView.ContentsView;
import lv.kartiba.output.pdf.RegulationView.TranslationView;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;

/** Makes the view of a regulation, in which nothing is left for the template to decide. */
final class ViewComposer {
  /** From here on a document is so long that one looks for a chapter's page. */
  private static final int LONG = 80;

  private final Site site;
  private final Regulation regulation;
  private final Language language;
  private final PrintPictures pictures;
  private final HtmlWriter writer;
  private final ClauseComposer clauses;

  ViewComposer(Site site, Regulation regulation, Language language, PrintPictures pictures) {
    this.site = site;
    this.regulation = regulation;
    this.language = language;
    this.pictures = pictures;
    this.writer =
        new HtmlWriter(
            new PrintLinks(regulation.id(), anchors(regulation)), HtmlWriter.Use.PRINT);
    this.clauses = new ClauseComposer(site.messages(), language, this::blocks);
  }

  RegulationView compose() {
    School school = site.catalog().config().school();
    PrintedHead head = PrintedHead.of(regulation, school, language, site.messages());
    LetterheadComposer letterhead = new LetterheadComposer(site, language, pictures);
    return new RegulationView(
        language,
        head,
        letterhead.logo(head),
        letterhead.code(site.catalog().addresses().regulation(language, regulation.id())),
        translation(school),
        contents(),
        NumberColumns.of(regulation.clauses()),
        chapters(),
        published(regulation).map(this::annex).toList(),
        text("print.copy"));
  }

  private Optional<TranslationView> translation(School school) {
    Language authoritative = regulation.authoritative();
    if (language.equals(authoritative)) {
      return Optional.empty();
    }
    PrintedHead original = PrintedHead.of(regulation, school, authoritative, site.messages());
    StringBuilder name = new StringBuilder(regulation.header(authoritative).title());
    List<String> details =
        Stream.of(original.kind(), original.number())
            .flatMap(Optional::stream)
            .map(Wording::text)
            .toList();
    if (!details.isEmpty()) {
      name.append(" (").append(String.join(" ", details)).append(')');
    }
    return Optional.of(
        new TranslationView(
            text("print.translation"), new Wording(name.toString(), authoritative)));
  }

  private Optional<ContentsView> contents() {
    boolean isLong = regulation.clauses().size() >= LONG && regulation.chapters().size() > 2;
    return isLong
        ? Optional.of(
            new ContentsView(
                text("regulation.contents"), NumberColumns.ofChapters(regulation.chapters())))
        : Optional.empty();
  }

  private List<ChapterView> chapters() {
    List<Chapter> chapters = regulation.chapters();
    boolean signed = regulation.header(language).signatory().isPresent();
    List<ChapterView> views = new ArrayList<>();
    for (Chapter chapter : chapters) {
      views.add(chapter(chapter, signed && views.size() == chapters.size() - 1));
    }
    return views;
  }

  private ChapterView chapter(Chapter chapter, boolean last) {
    String title = PlainText.of(chapter.title(language));
    return new ChapterView(
        chapter.anchor(),
        title.isEmpty() ? "" : (chapter.printedNumber() + " " + title).strip(),
        chapter.printedNumber(),
        pictures.printable(writer.line(chapter.title(language))),
        chapter.titleLanguage(language),
        clauses.of(chapter.clauses(), last));
  }

  private AnnexView annex(Annex annex) {
    Language written = annex.language(language);
    String label = text("print.annex", annex.number());
    return new AnnexView(
        annex.anchor(),
        label,
        label + ". " + annex.title(language),
        annex.title(language),
        written,
        blocks(lowered(annex.content(language))),
        written.equals(language) ? Optional.empty() : Optional.of(text("print.annex-missing")));
  }

  /** An annex's own headings stand below its title. */
  private static List<Block> lowered(List<Block> content) {
    return content.stream()
        .map(
            block ->
                block instanceof Block.Heading heading
                    ? new Block.Heading(
                        Math.min(6, heading.level() + 1), heading.anchor(), heading.content())
                    : block)
        .toList();
  }

  private Html blocks(List<Block> blocks) {
    return pictures.printable(writer.blocks(blocks));
  }

  private String text(String key, String... args) {
    return site.messages().text(language, key, args);
  }

  /** The annexes that stand in the document. */
  static Stream<Annex> published(Regulation regulation) {
    return regulation.annexes().stream()
        .filter(annex -> !annex.content(annex.language(regulation.authoritative())).isEmpty());
  }

  /** Where references in the document may lead. */
  static Set<String> anchors(Regulation regulation) {
    Set<String> anchors = new TreeSet<>();
    regulation.chapters().stream()
        .filter(chapter -> !chapter.title(chapter.authoritative()).isEmpty())
        .forEach(chapter -> anchors.add(chapter.anchor()));
    regulation.clauses().forEach(clause -> anchors.add(clause.anchor()));
    published(regulation).forEach(annex -> anchors.add(annex.anchor()));
    return anchors;
  }
}
