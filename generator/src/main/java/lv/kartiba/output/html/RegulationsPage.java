package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Catalog;

/** The list of regulations; there is none where there is only one to list. */
record RegulationsPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return catalog().regulations().size() > 1
        ? List.of(
            make.page(
                language,
                l -> catalog().addresses().regulations(l),
                "site/regulations.ftlh",
                this::view))
        : List.of();
  }

  private RegulationsView view(PageContext context) {
    return new RegulationsView(
        make.shell(
            context,
            new Head(
                context.text("regulations.title"),
                context.text("regulations.description"),
                Section.REGULATIONS,
                l -> catalog().addresses().regulations(l))),
        catalog().regulations().stream()
            .map(regulation -> RegulationPages.link(regulation, context))
            .toList());
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
