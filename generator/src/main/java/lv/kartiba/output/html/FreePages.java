package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Catalog;

/** A page for each free text of the school; {@code index} opens the home page instead. */
record FreePages(PageMaker make) {
  List<OutputFile> in(Language language) {
    return catalog().content().pages().stream()
        .filter(page -> !page.id().equals(PageId.INDEX))
        .map(
            page ->
                make.page(
                    language,
                    l -> catalog().addresses().page(l, page.id()),
                    "site/page.ftlh",
                    context -> view(page, context)))
        .toList();
  }

  private FreePageView view(Page page, PageContext context) {
    Optional<Manuscript> text = Prose.manuscript(page.text(), context);
    Optional<String> summary = text.flatMap(Manuscript::summary);
    return new FreePageView(
        make.shell(
            context,
            new Head(
                wording(page, context).text(),
                summary.orElse(""),
                Section.OTHER,
                l -> catalog().addresses().page(l, page.id()))),
        title(page, context),
        summary.map(Html::of),
        text.flatMap(manuscript -> context.langOf(manuscript.language())),
        Prose.of(page.text(), context)
            .orElse(new Prose(Html.EMPTY, Optional.empty(), false)));
  }

  /** The title of a page; its id where it has none. */
  static Html title(Page page, PageContext context) {
    return context.words(wording(page, context));
  }

  private static Wording wording(Page page, PageContext context) {
    return Prose.manuscript(page.text(), context)
        .flatMap(text -> text.title().map(title -> new Wording(title, text.language())))
        .orElse(new Wording(page.id().value(), context.language()));
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
