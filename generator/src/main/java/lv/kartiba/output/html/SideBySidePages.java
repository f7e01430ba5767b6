package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;

/**
 * A page for each translation of a regulation, on which it stands beside the original; in every
 * language of the site, for readers of either. Search engines list the regulation's own pages.
 */
public final class SideBySidePages implements OutputFormat {
  @Override
  public String name() {
    return "side by side";
  }

  @Override
  public List<OutputFile> files(Site site) {
    PageMaker make = PageMaker.of(site);
    List<OutputFile> files = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      for (Language translation : translations(regulation, site.catalog())) {
        for (Language language : site.catalog().config().languages()) {
          files.add(page(regulation, translation, language, make));
        }
      }
    }
    return files;
  }

  /** The ways from a page to those on which its regulation stands beside a translation. */
  static List<RegulationView.SideBySideLink> links(Regulation regulation, PageContext context) {
    Addresses addresses = context.addresses();
    return translations(regulation, context.catalog()).stream()
        .filter(
            translation ->
                translation.equals(context.language())
                    || regulation.authoritative().equals(context.language())
                    || !regulation.isIn(context.language()))
        .map(
            translation ->
                new RegulationView.SideBySideLink(
                    context.to(
                        addresses.sideBySide(context.language(), regulation.id(), translation)),
                    name(regulation.authoritative(), context),
                    name(translation, context)))
        .toList();
  }

  private static Html name(Language language, PageContext context) {
    String name = context.messages().text(language, "language.name");
    return context.words(new Wording(name, language));
  }

  private static List<Language> translations(Regulation regulation, Catalog catalog) {
    return catalog.config().languages().stream()
        .filter(language -> !language.equals(regulation.authoritative()))
        .filter(regulation::isIn)
        .toList();
  }

  private static OutputFile page(
      Regulation regulation, Language translation, Language language, PageMaker make) {
    Addresses addresses = make.site().catalog().addresses();
    return make.page(
        language,
        l -> addresses.sideBySide(l, regulation.id(), translation),
        "site/side-by-side.ftlh",
        context -> new SideBySideComposer(make, regulation, translation, context).view());
  }
}
