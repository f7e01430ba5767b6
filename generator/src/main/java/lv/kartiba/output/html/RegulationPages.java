package lv.kartiba.output.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.schemaorg.LegislationNodes;

/** A page for each regulation: the whole text, every clause with its own address. */
record RegulationPages(PageMaker make) {

  List<OutputFile> in(Language language) {
    return catalog().regulations().stream()
        .map(
            regulation ->
                make.page(
                    language,
                    l -> catalog().addresses().regulation(l, regulation.id()),
                    "site/regulation.ftlh",
                    context -> view(regulation, context)))
        .toList();
  }

  /** A step on the way to a page about a regulation. */
  static Head.Step step(Regulation regulation, PageContext context) {
    Language language = shown(regulation, context);
    return new Head.Step(
        context.addresses().regulation(context.language(), regulation.id()),
        new Wording(regulation.header(language).title(), language));
  }

  /** A link to a regulation. */
  static RegulationLink link(Regulation regulation, PageContext context) {
    Language language = shown(regulation, context);
    Header header = regulation.header(language);
    PrintedHead head = printed(regulation, context);
    String details =
        Stream.concat(head.kind().stream(), details(head))
            .map(line -> context.words(line).text())
            .collect(Collectors.joining(", "));
    return new RegulationLink(
        context.to(context.addresses().regulation(context.language(), regulation.id())),
        context.words(new Wording(header.title(), language)),
        new Html(details),
        context.to(context.addresses().regulationPdf(language, regulation.id())));
  }

  private RegulationView view(Regulation regulation, PageContext context) {
    Language language = shown(regulation, context);
    Header header = regulation.header(language);
    FormerPlaces former = FormerPlaces.of(make.histories().of(regulation.id()), context);
    return act(
        regulation,
        context,
        new Head(
                header.title(),
                context.text("regulation.description", header.title()),
                Section.REGULATIONS,
                l -> catalog().addresses().regulation(l, regulation.id()))
            .alsoAs(alternates(regulation, language))
            .about(
                List.of(
                    new LegislationNodes(regulation, catalog(), language, context.permalinks())
                        .act())),
        former,
        Optional.empty());
  }

  /** The text of an edition under the head of a page. */
  RegulationView act(
      Regulation regulation,
      PageContext context,
      Head head,
      FormerPlaces former,
      Optional<RegulationView.Replaced> replaced) {
    Language language = shown(regulation, context);
    return new RegulationView(
        make.shell(context, head),
        context.langOf(language),
        !language.equals(regulation.authoritative()),
        head(regulation, context),
        regulation.chapters().stream().map(c -> chapter(c, regulation, former, context)).toList(),
        regulation.annexes().stream().map(annex -> annex(annex, context)).toList(),
        context.to(catalog().addresses().regulationPdf(language, regulation.id())),
        context.to(catalog().addresses().regulationDocx(language, regulation.id())),
        context.to(catalog().addresses().regulationXml(language, regulation.id())),
        context.to(catalog().addresses().regulation(regulation.authoritative(), regulation.id())),
        make.histories()
            .of(regulation.id())
            .map(any -> context.addresses().changes(context.language(), regulation.id()))
            .map(context::to),
        replaced.isPresent() ? List.of() : SideBySidePages.links(regulation, context),
        former.nowhere(regulation),
        replaced);
  }

  private List<Head.Alternate> alternates(Regulation regulation, Language language) {
    Addresses addresses = catalog().addresses();
    return List.of(
        new Head.Alternate(
            addresses.regulationXml(language, regulation.id()), "application/akn+xml"),
        new Head.Alternate(
            addresses.regulationLinkedData(language, regulation.id()), "application/ld+json"));
  }

  /** What stands above the first chapter, in the page's language. */
  static RegulationView.Head head(Regulation regulation, PageContext context) {
    PrintedHead head = printed(regulation, context);
    Language shown = shown(regulation, context);
    Header header = regulation.header(shown);
    return new RegulationView.Head(
        // capitals are for paper; on a screen they are hard to read
        piece(new Wording(header.title(), head.title().language()), shown),
        head.kind()
            .flatMap(line -> header.kind().map(kind -> new Wording(kind, line.language())))
            .map(kind -> piece(kind, shown)),
        pieces(
            head.letterhead().map(PrintedHead.Letterhead::lines).orElse(List.of()), shown),
        pieces(head.approval(), shown),
        pieces(details(head).toList(), shown),
        basis(head.basis(), shown),
        head.signature()
            .map(
                who -> {
                  String line = who.name().isEmpty() ? who.title() : who.title() + " " + who.name();
                  return piece(new Wording(line, who.language()), shown);
                }));
  }

  private static PrintedHead printed(Regulation regulation, PageContext context) {
    return PrintedHead.of(
        regulation,
        context.catalog().config().school(),
        shown(regulation, context),
        context.messages());
  }

  /** Place, date and number, and when the text was last changed. */
  private static Stream<Wording> details(PrintedHead head) {
    return Stream.of(head.place(), head.date(), head.number(), head.updated())
        .flatMap(Optional::stream);
  }

  private static List<Html> pieces(List<Wording> lines, Language shown) {
    return lines.stream().map(line -> piece(line, shown)).toList();
  }

  /** A line, marked with its language where it is not that of the document. */
  private static Html piece(Wording line, Language shown) {
    Html html = Html.of(line.text());
    return line.language().equals(shown) ? html : PageContext.foreign(html, line.language());
  }

  private static Html basis(PrintedHead.Basis basis, Language shown) {
    StringBuilder html = new StringBuilder();
    for (PrintedHead.BasisPiece piece : basis.pieces()) {
      String words = Html.of(piece.text()).text();
      html.append(
          piece.url().map(url -> "<a href=\"" + Html.of(url).text() + "\">" + words + "</a>").orElse(words));
    }
    Html whole = new Html(html.toString());
    return basis.language().equals(shown) ? whole : PageContext.foreign(whole, basis.language());
  }

  private RegulationView.Chapter chapter(
      Chapter chapter, Regulation regulation, FormerPlaces former, PageContext context) {
    return new RegulationView.Chapter(
        chapter.anchor(),
        chapter.printedNumber(),
        context.writer().line(chapter.title(context.language())),
        lang(chapter.titleLanguage(context.language()), regulation, context),
        chapter.clauses().stream().map(c -> clause(c, regulation, former, context)).toList());
  }

  private RegulationView.Clause clause(
      Clause clause, Regulation regulation, FormerPlaces former, PageContext context) {
    ClauseWords words = clause.in(context.language());
    ClauseAddress address = new ClauseAddress(regulation.id(), clause.anchor(), clause.number());
    Optional<String> status =
        words.status() == Status.CURRENT || !regulation.isIn(context.language())
            ? Optional.empty()
            : Optional.of(words.status().name().toLowerCase(Locale.ROOT));
    String kind = clause.depth() > 1 ? "clause.sub" : "clause.point";
    return new RegulationView.Clause(
        clause.anchor(),
        clause.number().printed(),
        context.text(kind, context.number(address)),
        lang(words.language(), regulation, context),
        status,
        words
            .repealNote(context.messages())
            .map(note -> new Html("<p class=\"change\">" + Html.of(note).text() + "</p>"))
            .orElseGet(() -> context.writer().blocks(words.body())),
        clause.children().stream()
            .map(child -> clause(child, regulation, former, context))
            .toList(),
        context.writer().blocks(words.printedAfter()),
        words.amendmentNote(context.messages()),
        former.at(clause.anchor()));
  }

  private RegulationView.Annex annex(Annex annex, PageContext context) {
    Language language = annex.language(context.language());
    return new RegulationView.Annex(
        annex.anchor(),
        annex.number(),
        annex.title(context.language()),
        context.langOf(language),
        context.writer().below(annex.content(context.language())));
  }

  /** Where the whole regulation is in another language, its parts need not say so again. */
  private static Optional<String> lang(
      Language language, Regulation regulation, PageContext context) {
    return language.equals(shown(regulation, context))
        ? Optional.empty()
        : Optional.of(language.code());
  }

  private static Language shown(Regulation regulation, PageContext context) {
    return regulation.isIn(context.language()) ? context.language() : regulation.authoritative();
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
