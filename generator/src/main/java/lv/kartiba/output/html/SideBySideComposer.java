package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kartiba.markup.Html;
import lv.kartiba.markup.HtmlPair;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.SideBySide;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;
import lv.kartiba.regulation.TranslationState;
import lv.kartiba.regulation.TranslationState.Notice;

/** Makes the view of a regulation and its translation beside each other. */
final class SideBySideComposer {
  private final PageMaker make;
  private final Regulation regulation;
  private final Language translation;
  private final PageContext page;
  private final PageContext left;
  private final PageContext right;

  SideBySideComposer(
      PageMaker make, Regulation regulation, Language translation, PageContext page) {
    this.make = make;
    this.regulation = regulation;
    this.translation = translation;
    this.page = page;
    this.left = page.in(regulation.authoritative(), regulation.id());
    this.right = page.in(translation, regulation.id());
  }

  SideBySideView view() {
    RegulationView.Head original = RegulationPages.head(regulation, left);
    RegulationView.Head translated = RegulationPages.head(regulation, right);
    return new SideBySideView(
        make.shell(page, head()),
        regulation.authoritative().code(),
        translation.code(),
        new HtmlPair(original.title(), translated.title()),
        new HtmlPair(name(left, "side-by-side.original"), name(right, "side-by-side.translation")),
        notices(),
        page.to(page.addresses().sideBySidePdf(regulation.id(), translation)),
        headRows(original, translated),
        regulation.chapters().stream().map(this::chapter).toList(),
        new HtmlPair(original.signatory().orElse(Html.EMPTY), translated.signatory().orElse(Html.EMPTY)),
        regulation.annexes().stream().map(this::annex).toList());
  }

  private Head head() {
    Language shown = regulation.isIn(page.language()) ? page.language() : regulation.authoritative();
    String title = regulation.header(shown).title();
    return new Head(
            page.text("side-by-side.title", title),
            page.text("side-by-side.description", title),
            Section.REGULATIONS,
            l -> page.addresses().sideBySide(l, regulation.id(), translation))
        .under(List.of(RegulationPages.step(regulation, page)))
        .unlisted();
  }

  private static Html name(PageContext side, String key) {
    return Html.of(side.text(key, side.text("language.name")));
  }

  private List<HtmlPair> notices() {
    TranslationState state = TranslationState.of(regulation, translation);
    List<Notice> original = state.notices(left.language(), page.messages());
    List<Notice> translated = state.notices(translation, page.messages());
    return IntStream.range(0, original.size())
        .mapToObj(i -> new HtmlPair(notice(original.get(i), left), notice(translated.get(i), right)))
        .toList();
  }

  private Html notice(Notice notice, PageContext side) {
    String links =
        notice.clauses().stream()
            .map(clause -> "<a href=\"#" + clause.anchor() + "\">" + number(clause, side) + "</a>")
            .collect(Collectors.joining(", "));
    return new Html((Html.of(notice.words()).text() + " " + links).strip());
  }

  private List<HtmlPair> headRows(RegulationView.Head original, RegulationView.Head translated) {
    return Stream.<Function<RegulationView.Head, Html>>of(
            head -> lines(head.letterhead()),
            head -> lines(head.approval()),
            head -> head.kind().orElse(Html.EMPTY),
            head -> lines(head.details()),
            RegulationView.Head::basis)
        .map(part -> new HtmlPair(part.apply(original), part.apply(translated)))
        .filter(pair -> !pair.isEmpty())
        .toList();
  }

  private static Html lines(List<Html> lines) {
    return new Html(lines.stream().map(Html::text).collect(Collectors.joining("<br>")));
  }

  private SideBySideView.Chapter chapter(Chapter chapter) {
    return new SideBySideView.Chapter(
        chapter.anchor(),
        new HtmlPair(title(chapter, left), title(chapter, right)),
        chapter.clauses().stream().map(this::clause).toList());
  }

  private static Html title(Chapter chapter, PageContext side) {
    Html title = side.writer().line(chapter.title(side.language()));
    if (title.isEmpty()) {
      return title;
    }
    String numbered = (chapter.printedNumber() + " " + title.text()).strip();
    return chapter.titleLanguage(side.language()).equals(side.language())
        ? new Html(numbered)
        : PageContext.foreign(new Html(numbered), chapter.authoritative());
  }

  private SideBySideView.Clause clause(Clause clause) {
    ClauseWords words = clause.in(translation);
    boolean missing = words.status() == Status.MISSING;
    boolean leads = !clause.children().isEmpty();
    HtmlPair after = new HtmlPair(after(clause, left), missing ? Html.EMPTY : after(clause, right));
    HtmlPair before = new HtmlPair(before(clause, left), missing ? Html.EMPTY : before(clause, right));
    String kind = clause.depth() > 1 ? "clause.sub" : "clause.point";
    return new SideBySideView.Clause(
        clause.anchor(),
        clause.number().printed(),
        page.text(kind, number(clause, page)),
        leads ? before : before.followedBy(after),
        remark(words),
        clause.children().stream().map(this::clause).toList(),
        Optional.of(after).filter(any -> leads && !any.isEmpty()));
  }

  private static Html before(Clause clause, PageContext side) {
    ClauseWords words = clause.in(side.language());
    return words
        .repealNote(side.messages())
        .map(SideBySideComposer::change)
        .orElseGet(() -> side.writer().blocks(words.body()));
  }

  private static Html after(Clause clause, PageContext side) {
    ClauseWords words = clause.in(side.language());
    return new Html(
        side.writer().blocks(words.printedAfter()).text()
            + words
                .amendmentNote(side.messages())
                .map(note -> change(note).text())
                .orElse(""));
  }

  private static Html change(String note) {
    return new Html("<p class=\"change\">" + Html.of(note).text() + "</p>");
  }

  private Optional<String> remark(ClauseWords words) {
    return switch (words.status()) {
      case CURRENT -> Optional.empty();
      case OUTDATED -> Optional.of(right.text("side-by-side.clause-outdated"));
      case MISSING -> Optional.of(right.text("side-by-side.clause-missing"));
    };
  }

  private SideBySideView.Annex annex(Annex annex) {
    boolean translated = annex.language(translation).equals(translation);
    List<Block> original = annex.content(left.language());
    List<HtmlPair> rows =
        translated
            ? SideBySide.of(original, reanchored(annex.content(translation))).stream()
                .map(
                    pair ->
                        new HtmlPair(
                            left.writer().below(pair.original()),
                            right.writer().below(pair.translation())))
                .toList()
            : List.of(
                new HtmlPair(left.writer().below(original), remark("side-by-side.annex-missing")));
    return new SideBySideView.Annex(
        annex.anchor(),
        both(side -> annexTitle(annex, side)),
        original.isEmpty() ? List.of(both(SideBySideComposer::absent)) : rows);
  }

  private static Html annexTitle(Annex annex, PageContext side) {
    Language written = annex.language(side.language());
    Html title = Html.of(annex.title(side.language()));
    Html shown = written.equals(side.language()) ? title : PageContext.foreign(title, written);
    return new Html(
        Html.of(side.text("annex.heading", annex.number())).text() + " " + shown.text());
  }

  private static Html absent(PageContext side) {
    return new Html("<p class=\"soft\">" + Html.of(side.text("annex.absent")).text() + "</p>");
  }

  private Html remark(String key) {
    return new Html("<p class=\"remark\">" + Html.of(right.text(key)).text() + "</p>");
  }

  /** Headings of the translation, with anchors that those of the original cannot have. */
  private List<Block> reanchored(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                block instanceof Block.Heading heading
                    ? new Block.Heading(
                        heading.level(), heading.anchor() + "_" + translation, heading.content())
                    : block)
        .toList();
  }

  private String number(Clause clause, PageContext side) {
    return side.number(new ClauseAddress(regulation.id(), clause.anchor(), clause.number()));
  }

  private HtmlPair both(Function<PageContext, Html> words) {
    return new HtmlPair(words.apply(left), words.apply(right));
  }
}
