package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.engine.docx.ListBook;
import lv.kartiba.engine.docx.Look;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.engine.docx.Piece;
import lv.kartiba.engine.docx.Run;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.model.Wording;
import lv.kartiba.output.Site;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;

/** A whole regulation in one language, from letterhead to annexes, part by part. */
final class RegulationSections {
  /** From here on a document is so long that one looks for a chapter. */
  private static final int LONG = 80;

  private final Site site;
  private final Regulation regulation;
  private final Language language;
  private final Pictures pictures;
  private final LineRuns lines;
  private final WordLists lists;
  private final ProseBlocks prose;

  /**
   * @param textWidth of the page, in twentieths of a point
   * @param counted whether references are fields; in a comparison they are words
   */
  RegulationSections(
      Site site,
      Regulation regulation,
      Language language,
      Pictures pictures,
      Columns columns,
      ListBook book,
      int textWidth,
      boolean counted) {
    this.site = site;
    this.regulation = regulation;
    this.language = language;
    this.pictures = pictures;
    this.lines =
        new LineRuns(
            regulation.id(),
            Targets.of(regulation),
            new Tongues(language, site.messages()),
            pictures,
            (int) (textWidth * 25.4 / 1440),
            counted);
    this.lists = new WordLists(regulation, columns, book);
    this.prose = new ProseBlocks(lines, lists, columns, textWidth);
  }

  List<Section> all() {
    School school = site.catalog().config().school();
    PrintedHead head = PrintedHead.of(regulation, school, language, site.messages());
    HeadSections around = new HeadSections(site, language, lines, pictures);
    List<Section> sections = new ArrayList<>(around.of(head));
    int top = head.letterhead().isPresent() ? 1 : 0;
    translation(school).ifPresent(notice -> sections.add(top, notice));
    contents().ifPresent(sections::add);
    ClauseSections clauses = new ClauseSections(site, language, lines, lists, prose);
    regulation.chapters().forEach(chapter -> clauses.add(chapter, sections));
    if (head.signature().isPresent()) {
      keepWithNext(sections);
      sections.add(around.signature(head.signature().get()));
    }
    published().forEach(annex -> sections.add(annex(annex)));
    return sections;
  }

  /** The last clause stays with the signature. */
  private static void keepWithNext(List<Section> sections) {
    Section last = sections.get(sections.size() - 1);
    List<Passage> blocks = new ArrayList<>(last.blocks());
    int end = blocks.size() - 1;
    if (end >= 0
        && blocks.get(end) instanceof Paragraph paragraph
        && paragraph.style().matches(WordStyles.CLAUSE + "[1-9]")) {
      String depth = paragraph.style().substring(WordStyles.CLAUSE.length());
      blocks.set(end, paragraph.styled(WordStyles.LEAD + depth));
      sections.set(sections.size() - 1, new Section(last.unit(), last.part(), blocks));
    }
  }

  /** What a translation says of itself, and the name of the text that binds. */
  private Optional<Section> translation(School school) {
    Language authoritative = regulation.authoritative();
    if (language.equals(authoritative)) {
      return Optional.empty();
    }
    PrintedHead original = PrintedHead.of(regulation, school, authoritative, site.messages());
    String details =
        Stream.of(original.kind(), original.number())
            .flatMap(Optional::stream)
            .map(Wording::text)
            .collect(Collectors.joining(" "));
    String name =
        regulation.header(authoritative).title() + (details.isEmpty() ? "" : " (" + details + ")");
    List<Run> runs = new ArrayList<>(lines.words(text("print.translation") + " ", language));
    runs.addAll(lines.words(name, authoritative));
    return Optional.of(
        new Section("head", "translation", List.of(Paragraph.of(WordStyles.TRANSLATION, runs))));
  }

  /**
   * The list of chapters and annexes, which Word can bring up to date. It leads there, but names no
   * pages: only Word knows where they begin.
   */
  private Optional<Section> contents() {
    if (regulation.clauses().size() < LONG || regulation.chapters().size() <= 2) {
      return Optional.empty();
    }
    List<List<Run>> entries = new ArrayList<>();
    for (Chapter chapter : regulation.chapters()) {
      String title = PlainText.of(chapter.title(language));
      if (!title.isEmpty()) {
        Look look = lines.look(chapter.titleLanguage(language)).leadingTo(target(chapter.anchor()));
        entries.add(entry(chapter.printedNumber(), title, look));
      }
    }
    published()
        .forEach(
            annex -> {
              Look look = lines.look(annex.language(language)).leadingTo(target(annex.anchor()));
              entries.add(entry("", annex.title(language), look));
            });
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            WordStyles.CONTENTS_HEADING, lines.words(text("regulation.contents"), language)));
    for (List<Run> entry : entries) {
      List<Run> runs = new ArrayList<>(entry);
      if (blocks.size() == 1) {
        runs.add(0, new Run(new Piece.FieldStart("TOC \\o \"1-1\" \\n \\h \\z \\u"), Look.PLAIN, Mark.KEPT));
      }
      if (blocks.size() == entries.size()) {
        runs.add(new Run(new Piece.FieldEnd(), Look.PLAIN, Mark.KEPT));
      }
      blocks.add(Paragraph.of(WordStyles.CONTENTS, runs));
    }
    return Optional.of(new Section("head", "contents", blocks));
  }

  private static List<Run> entry(String number, String title, Look look) {
    List<Run> runs = new ArrayList<>();
    if (!number.isEmpty()) {
      runs.add(Run.of(number, look));
      runs.add(new Run(new Piece.Tab(), look, Mark.KEPT));
    }
    runs.add(Run.of(title, look));
    return runs;
  }

  private static String target(String anchor) {
    return "#" + Targets.bookmark(anchor);
  }

  private Section annex(Annex annex) {
    Language written = annex.language(language);
    String[] around = text("print.annex", "\n").split("\n", -1);
    List<Passage> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(WordStyles.ANNEX, List.of())
            .at(lists.annex(Integer.parseInt(annex.number()), around[0], around[1])));
    if (!written.equals(language)) {
      blocks.add(
          Paragraph.of(WordStyles.NOTE + 0, lines.words(text("print.annex-missing"), language)));
    }
    blocks.add(
        Paragraph.of(WordStyles.ANNEX_TITLE, lines.words(annex.title(language), written))
            .bookmarked(Targets.bookmark(annex.anchor())));
    blocks.addAll(prose.of(annex.content(language), 0, written));
    return new Section("ANNEX " + annex.anchor(), "text", blocks);
  }

  private Stream<Annex> published() {
    return regulation.annexes().stream()
        .filter(annex -> !annex.content(annex.language(regulation.authoritative())).isEmpty());
  }

  private String text(String key, String... args) {
    return site.messages().text(language, key, args);
  }
}
