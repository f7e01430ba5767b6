package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.model.School;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;

/** Decides what is linked from every page: only what the school has. */
record Navigation(Catalog catalog, PageContext context, Section section) {

  NavigationView view() {
    School school = catalog.config().school();
    Language authoritative = catalog.config().authoritative();
    return new NavigationView(
        main(),
        more(),
        context.words(school.name()),
        school.address().map(context::words),
        school.phones().stream().map(Phone::of).toList(),
        school.email(),
        school.website(),
        school.website().map(Navigation::withoutScheme),
        context.language().equals(authoritative)
            ? Optional.empty()
            : Optional.of(context.messages().text(authoritative, "language.name")));
  }

  private List<NavigationView.Item> main() {
    Language language = context.language();
    Addresses addresses = catalog.addresses();
    Contents contents = new Contents(catalog);
    List<NavigationView.Item> items = new ArrayList<>();
    items.add(item(addresses.topics(language), "topics.menu", Section.TOPICS));
    items.add(item(addresses.channels(language), "channels.menu", Section.CHANNELS));
    if (contents.hasDuties()) {
      items.add(item(addresses.duties(language), "duties.menu", Section.DUTIES));
    }
    catalog
        .mainRegulation()
        .ifPresent(
            regulation ->
                items.add(
                    item(
                        catalog.regulations().size() > 1
                            ? addresses.regulations(language)
                            : addresses.regulation(language, regulation.id()),
                        "regulation.menu",
                        Section.REGULATIONS)));
    if (contents.hasEvents()) {
      items.add(item(addresses.calendar(language), "calendar.menu", Section.CALENDAR));
    }
    items.add(item(addresses.contacts(language), "contacts.menu", Section.CONTACTS));
    items.addAll(pages(Page.Menu.MAIN));
    return items;
  }

  private List<NavigationView.Item> more() {
    Addresses addresses = catalog.addresses();
    List<NavigationView.Item> items = new ArrayList<>();
    items.add(item(addresses.matrix(context.language()), "matrix.menu", Section.OTHER));
    if (new Contents(catalog).hasWaysToSchool()) {
      items.add(item(addresses.suggestions(context.language()), "suggestions.menu", Section.OTHER));
    }
    items.addAll(pages(Page.Menu.FOOTER));
    items.add(
        item(
            addresses.page(context.language(), PageId.ACCESSIBILITY),
            "accessibility.menu",
            Section.OTHER));
    items.add(item(addresses.data(), "data.menu", Section.OTHER));
    return items;
  }

  private NavigationView.Item item(String address, String key, Section target) {
    boolean current = target == section && target != Section.OTHER;
    return new NavigationView.Item(context.to(address), Html.of(context.text(key)), current);
  }

  /** Free pages linked from one menu, in the order of their ids; the home page is linked anyway. */
  private List<NavigationView.Item> pages(Page.Menu menu) {
    return catalog.content().pages().stream()
        .filter(page -> page.menu() == menu && !page.id().equals(PageId.INDEX))
        .map(this::page)
        .toList();
  }

  private NavigationView.Item page(Page page) {
    return new NavigationView.Item(
        context.to(catalog.addresses().page(context.language(), page.id())),
        FreePages.title(page, context),
        false);
  }

  static String withoutScheme(String url) {
    return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }
}
