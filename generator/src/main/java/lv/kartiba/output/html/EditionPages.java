package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.comparison.History;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;

/**
 * The earlier editions of regulations, and any two editions beside each other; a format of its own,
 * because search engines are not to list what is no longer in force.
 */
public final class EditionPages implements OutputFormat {
  @Override
  public String name() {
    return "earlier editions";
  }

  @Override
  public List<OutputFile> files(Site site) {
    PageMaker make = PageMaker.of(site);
    List<OutputFile> files = new ArrayList<>();
    for (Language language : site.catalog().config().languages()) {
      for (History history : make.histories().all()) {
        history.earlier().forEach(edition -> files.add(edition(edition, history, language, make)));
        for (Edition after : history.editions()) {
          for (Edition before : history.comparable(after)) {
            files.add(new ComparisonPage(make, history, before, after).in(language));
          }
        }
      }
    }
    return files;
  }

  private static OutputFile edition(
      Edition edition, History history, Language language, PageMaker make) {
    RegulationId id = edition.regulation().id();
    return make.page(
        language,
        l -> make.site().catalog().addresses().edition(l, id, edition.date()),
        "site/regulation.ftlh",
        context -> view(edition, history, context, make));
  }

  private static RegulationView view(
      Edition edition, History history, PageContext context, PageMaker make) {
    Regulation regulation = edition.regulation();
    RegulationId id = regulation.id();
    String day = new Dates(context).of(edition.date());
    String title = regulation.header(context.language()).title();
    Language language = context.language();
    Edition current = history.current();
    return new RegulationPages(make)
        .act(
            regulation,
            context.showing(edition),
            new Head(
                    context.text("edition.title-of", title, day),
                    context.text("regulation.description", title),
                    Section.REGULATIONS,
                    l -> context.addresses().edition(l, id, edition.date()))
                .under(steps(history, context))
                .unlisted(),
            FormerPlaces.none(context),
            Optional.of(
                new RegulationView.Replaced(
                    history
                        .after(edition)
                        .map(next -> new Dates(context).on(next.inForceFrom()))
                        .map(replaced -> context.text("edition.replaced", replaced))
                        .orElse(""),
                    context.to(context.addresses().regulation(language, id)),
                    context.to(
                        context
                            .addresses()
                            .comparison(language, id, edition.date(), current.date())))));
  }

  /** The way to a page about a history: the text in force, the list of editions. */
  static List<Head.Step> steps(History history, PageContext context) {
    Regulation regulation = history.current().regulation();
    return List.of(
        RegulationPages.step(regulation, context),
        new Head.Step(
            context.addresses().changes(context.language(), regulation.id()),
            new Wording(context.text("changes.title"), context.language())));
  }
}
