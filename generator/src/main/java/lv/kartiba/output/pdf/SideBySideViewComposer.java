package lv.kartiba.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kartiba.markup.Html;
import lv.kartiba.markup.HtmlPair;
import lv.kartiba.markup.HtmlWriter;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.output.pdf.SideBySideView.AnnexView;
import lv.kartiba.output.pdf.SideBySideView.ChapterView;
import lv.kartiba.output.pdf.SideBySideView.ClauseView;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.prose.SideBySide;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;
import lv.kartiba.regulation.TranslationState;
import lv.kartiba.regulation.TranslationState.Notice;

/** Makes the view of a regulation and its translation beside each other, for print. */
final class SideBySideViewComposer {
  /** From here on words go on over the end of a page, in letters; about 20 lines. */
  private static final int LONG = 900;

  private final Site site;
  private final Regulation regulation;
  private final Language original;
  private final Language translation;
  private final PrintPictures pictures;
  private final HtmlWriter writer;

  SideBySideViewComposer(
      Site site, Regulation regulation, Language translation, PrintPictures pictures) {
    this.site = site;
    this.regulation = regulation;
    this.original = regulation.authoritative();
    this.translation = translation;
    this.pictures = pictures;
    this.writer =
        new HtmlWriter(
            new PrintLinks(regulation.id(), ViewComposer.anchors(regulation)),
            HtmlWriter.Use.PRINT);
  }

  SideBySideView compose() {
    PrintedHead left = head(original);
    PrintedHead right = head(translation);
    String page = site.catalog().addresses().sideBySide(original, regulation.id(), translation);
    return new SideBySideView(
        original,
        translation,
        new LetterheadComposer(site, original, pictures).code(page),
        new HtmlPair(
            words(original, "side-by-side.original", name(original)),
            words(translation, "side-by-side.translation", name(translation))),
        both(language -> words(language, "side-by-side.copy")),
        notices(),
        Stream.concat(left.order().stream(), right.order().stream())
            .distinct()
            .map(Enum::name)
            .toList(),
        left,
        right,
        NumberColumns.ofAll(regulation.clauses()),
        regulation.chapters().stream().map(this::chapter).toList(),
        ViewComposer.published(regulation).map(this::annex).toList());
  }

  private PrintedHead head(Language language) {
    return PrintedHead.of(
        regulation, site.catalog().config().school(), language, site.messages());
  }

  private List<HtmlPair> notices() {
    TranslationState state = TranslationState.of(regulation, translation);
    List<Notice> left = state.notices(original, site.messages());
    List<Notice> right = state.notices(translation, site.messages());
    return IntStream.range(0, left.size())
        .mapToObj(
            i -> new HtmlPair(notice(left.get(i), original), notice(right.get(i), translation)))
        .toList();
  }

  private Html notice(Notice notice, Language language) {
    String numbers =
        notice.clauses().stream()
            .map(c -> new ClauseAddress(regulation.id(), c.anchor(), c.number()))
            .map(address -> site.catalog().number(address, language))
            .collect(Collectors.joining(", "));
    return Html.of((notice.words() + " " + numbers).strip());
  }

  private ChapterView chapter(Chapter chapter) {
    List<String> names = new ArrayList<>();
    for (Language language : List.of(original, chapter.titleLanguage(translation))) {
      names.add(numbered(chapter, PlainText.of(chapter.title(language))));
    }
    return new ChapterView(
        chapter.anchor(),
        names.stream().distinct().collect(Collectors.joining(" / ")),
        both(language -> title(chapter, language)),
        chapter.clauses().stream().map(this::clause).toList());
  }

  private Html title(Chapter chapter, Language language) {
    Html title = writer.line(chapter.title(language));
    return chapter.titleLanguage(language).equals(language)
        ? pictures.printable(new Html(numbered(chapter, title.text())))
        : words(language, "side-by-side.clause-missing");
  }

  private static String numbered(Chapter chapter, String title) {
    return title.isEmpty() ? "" : (chapter.printedNumber() + " " + title).strip();
  }

  private ClauseView clause(Clause clause) {
    boolean leads = !clause.children().isEmpty();
    HtmlPair before = both(language -> before(clause.in(language), language));
    HtmlPair after = both(language -> after(clause.in(language), language));
    HtmlPair words = leads ? before : before.followedBy(after);
    return new ClauseView(
        clause.anchor(),
        clause.number().printed(),
        words,
        remark(clause.in(translation)),
        leads && clause.in(original).body().size() == 1,
        Math.max(words.original().text().length(), words.translation().text().length()) < LONG,
        clause.children().stream().map(this::clause).toList(),
        Optional.of(after).filter(any -> leads && !any.isEmpty()));
  }

  private Html before(ClauseWords words, Language language) {
    return words.status() == Status.MISSING && !language.equals(original)
            || words.deleted().isPresent()
        ? Html.EMPTY
        : blocks(words.body());
  }

  private Html after(ClauseWords words, Language language) {
    if (words.status() == Status.MISSING && !language.equals(original)) {
      return Html.EMPTY;
    }
    StringBuilder after = new StringBuilder();
    if (words.deleted().isEmpty()) {
      after.append(blocks(words.after()).text());
    }
    words.amended().ifPresent(note -> after.append(note(words(language, "clause.amended", note))));
    words.deleted().ifPresent(note -> after.append(note(words(language, "clause.deleted", note))));
    return new Html(after.toString());
  }

  private static String note(Html words) {
    return "<p class=\"note\">" + words.text() + "</p>";
  }

  private Optional<String> remark(ClauseWords words) {
    return switch (words.status()) {
      case CURRENT -> Optional.empty();
      case OUTDATED -> Optional.of(text(translation, "side-by-side.clause-outdated"));
      case MISSING -> Optional.of(text(translation, "side-by-side.clause-missing"));
    };
  }

  private AnnexView annex(Annex annex) {
    boolean translated = annex.language(translation).equals(translation);
    String label = text(original, "print.annex", annex.number());
    return new AnnexView(
        annex.anchor(),
        label + ". " + annex.title(original),
        both(language -> words(language, "print.annex", annex.number())),
        new HtmlPair(
            Html.of(annex.title(original)),
            translated
                ? Html.of(annex.title(translation))
                : words(translation, "side-by-side.annex-missing")),
        translated
            ? SideBySide.of(annex.content(original), annex.content(translation)).stream()
                .map(pair -> new HtmlPair(below(pair.original()), below(pair.translation())))
                .toList()
            : SideBySide.of(annex.content(original), List.of()).stream()
                .map(pair -> new HtmlPair(below(pair.original()), Html.EMPTY))
                .toList());
  }

  private Html below(List<Block> blocks) {
    return pictures.printable(writer.below(blocks));
  }

  private Html blocks(List<Block> blocks) {
    return pictures.printable(writer.blocks(blocks));
  }

  private String name(Language language) {
    return text(language, "language.name");
  }

  private Html words(Language language, String key, String... args) {
    return Html.of(text(language, key, args));
  }

  private String text(Language language, String key, String... args) {
    return site.messages().text(language, key, args);
  }

  private HtmlPair both(Function<Language, Html> words) {
    return new HtmlPair(words.apply(original), words.apply(translation));
  }
}
