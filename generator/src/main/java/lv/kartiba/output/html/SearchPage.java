package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Addresses;

/** A page of its own for searching, so that a search has an address: {@code search.html?q=…}. */
record SearchPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(language, l -> addresses().search(l), "site/search.ftlh", this::view));
  }

  private SearchView view(PageContext context) {
    return new SearchView(
        make.shell(
            context,
            new Head(
                context.text("search.title"),
                context.text("search.label"),
                Section.OTHER,
                l -> addresses().search(l))),
        context.to(addresses().topics(context.language())) + "#a_z");
  }

  private Addresses addresses() {
    return make.site().catalog().addresses();
  }
}
