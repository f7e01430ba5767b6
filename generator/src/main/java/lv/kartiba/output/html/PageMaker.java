package lv.kartiba.output.html;

import java.util.function.Function;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;

/** Makes the file of a page: address, template and view together. */
record PageMaker(Site site, Chrome chrome, Lookup lookup, Histories histories) {

  static PageMaker of(Site site) {
    return site.shared().get(PageMaker.class, () -> make(site));
  }

  private static PageMaker make(Site site) {
    return new PageMaker(site, new Chrome(site), Lookup.of(site.catalog()), Histories.of(site.catalog()));
  }

  /** A page in a language; nothing is made before its content is asked for. */
  OutputFile page(
      Language language,
      Chrome.PageAddress address,
      String template,
      Function<PageContext, Object> view) {
    String path = address.in(language);
    return OutputFile.text(
        path,
        () -> {
          PageContext context = new PageContext(site.catalog(), site.messages(), language, path);
          return site.templates().render(template, language, view.apply(context));
        });
  }

  Shell shell(PageContext context, Head head) {
    return chrome.shell(context, head);
  }

  Ways ways(PageContext context) {
    return new Ways(lookup.clauses(), context);
  }
}
