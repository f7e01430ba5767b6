package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Permalinks;

/** The page a host shows where there is none. */
record NotFoundPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(
            language, l -> catalog().addresses().notFound(l), "site/not-found.ftlh", this::view));
  }

  private NotFoundView view(PageContext context) {
    return new NotFoundView(
        make.shell(
            context,
            new Head(
                    context.text("not-found.title"),
                    "",
                    Section.OTHER,
                    l -> catalog().addresses().notFound(l))
                .unlisted()),
        context.to(catalog().addresses().topics(context.language())),
        catalog()
            .config()
            .baseUrl()
            .map(url -> url + Permalinks.pretty(catalog().addresses().home(context.language()))));
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
