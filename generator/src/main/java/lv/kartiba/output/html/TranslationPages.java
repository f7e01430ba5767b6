package lv.kartiba.output.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Status;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Translations;
import lv.kartiba.resolve.Translations.Item;
import lv.kartiba.resolve.Translations.Kind;
import lv.kartiba.source.Position;
import lv.kartiba.text.Shortened;

/**
 * A page for the school: what is translated and what is not, with the file and line of each gap.
 *
 * <p>Nothing leads to it and search engines are told to leave it out. A site in one language has
 * none.
 */
public final class TranslationPages implements OutputFormat {
  private static final int LONGEST = 90;

  @Override
  public String name() {
    return "translations";
  }

  @Override
  public List<OutputFile> files(Site site) {
    PageMaker make = PageMaker.of(site);
    List<Language> languages = site.catalog().config().languages();
    return languages.size() < 2
        ? List.of()
        : languages.stream()
            .map(
                language ->
                    make.page(
                        language,
                        l -> site.catalog().addresses().translations(l),
                        "site/translation.ftlh",
                        context -> view(make, context)))
            .toList();
  }

  private static TranslationView view(PageMaker make, PageContext context) {
    Catalog catalog = context.catalog();
    return new TranslationView(
        make.shell(
            context,
            new Head(
                    context.text("translations.title"),
                    context.text("translations.lead"),
                    Section.OTHER,
                    l -> context.addresses().translations(l))
                .unlisted()),
        catalog.config().languages().stream()
            .skip(1)
            .map(language -> part(language, Translations.into(language, catalog), context))
            .toList());
  }

  private static TranslationView.Part part(
      Language language, List<Item> items, PageContext context) {
    long current = items.stream().filter(item -> item.status() == Status.CURRENT).count();
    return new TranslationView.Part(
        language.code(),
        context.messages().text(language, "language.name"),
        context.text("translations.summary", String.valueOf(current), String.valueOf(items.size())),
        Arrays.stream(Kind.values())
            .map(kind -> count(kind, items, context))
            .filter(count -> count.all() > 0)
            .toList(),
        items.stream()
            .filter(item -> item.status() != Status.CURRENT)
            .map(item -> gap(item, context))
            .toList());
  }

  private static TranslationView.Count count(Kind kind, List<Item> items, PageContext context) {
    List<Status> found =
        items.stream().filter(item -> item.kind() == kind).map(Item::status).toList();
    return new TranslationView.Count(
        context.text("translations.kind." + kind.name().toLowerCase(Locale.ROOT)),
        found.size(),
        count(Status.CURRENT, found),
        count(Status.OUTDATED, found),
        count(Status.MISSING, found));
  }

  private static int count(Status status, List<Status> found) {
    return (int) found.stream().filter(status::equals).count();
  }

  private static TranslationView.Gap gap(Item item, PageContext context) {
    Catalog catalog = context.catalog();
    Position at = item.at();
    return new TranslationView.Gap(
        context.text("translations.status." + item.status().name().toLowerCase(Locale.ROOT)),
        Shortened.to(LONGEST, item.text()),
        context.langOf(catalog.config().authoritative()),
        at.file().path() + ":" + at.line(),
        catalog
            .config()
            .repository()
            .map(folder -> folder + at.file().path() + "#L" + at.line()));
  }
}
