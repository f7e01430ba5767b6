package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lv.kartiba.comparison.History;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;

/** For each regulation with earlier editions a list of them, and what each of them changed. */
record ChangesPages(PageMaker make) {

  List<OutputFile> in(Language language) {
    return make.histories().all().stream()
        .map(
            history ->
                make.page(
                    language,
                    l -> address(l, history),
                    "site/changes.ftlh",
                    context -> view(history, context)))
        .toList();
  }

  private String address(Language language, History history) {
    RegulationId id = history.current().regulation().id();
    return make.site().catalog().addresses().changes(language, id);
  }

  private ChangesView view(History history, PageContext context) {
    Regulation regulation = history.current().regulation();
    List<Edition> newestFirst = new ArrayList<>(history.editions());
    Collections.reverse(newestFirst);
    return new ChangesView(
        make.shell(
            context,
            new Head(
                    context.text("changes.title"),
                    context.text("changes.description", title(regulation, context).text()),
                    Section.REGULATIONS,
                    l -> address(l, history))
                .under(List.of(RegulationPages.step(regulation, context)))),
        context.words(title(regulation, context)),
        newestFirst.stream().map(edition -> edition(edition, history, context)).toList(),
        Optional.of(context.addresses().feed(context.language()))
            .filter(any -> FeedXml.isThere(make.site().catalog()))
            .map(context::to));
  }

  private static Wording title(Regulation regulation, PageContext context) {
    Language language =
        regulation.isIn(context.language()) ? context.language() : regulation.authoritative();
    return new Wording(regulation.header(language).title(), language);
  }

  private static ChangesView.Edition edition(
      Edition edition, History history, PageContext context) {
    Dates dates = new Dates(context);
    Optional<Edition> before = history.before(edition);
    Optional<Edition> after = history.after(edition);
    String from = dates.of(edition.inForceFrom());
    return new ChangesView.Edition(
        context.text("edition.of", dates.of(edition.date())),
        context.to(address(edition, history, context)),
        context.words(title(edition.regulation(), context)),
        after
            .map(next -> context.text("changes.was", from, dates.on(next.inForceFrom())))
            .orElseGet(() -> context.text("changes.in-force", from)),
        after.isEmpty(),
        before.map(old -> new ChangeCounts(history.compare(old, edition), context).line()),
        history.comparable(edition).stream()
            .map(old -> comparison(old, edition, context))
            .toList());
  }

  /** The text of an edition: a page of its own, or the page of the regulation. */
  static String address(Edition edition, History history, PageContext context) {
    RegulationId id = edition.regulation().id();
    return edition.equals(history.current())
        ? context.addresses().regulation(context.language(), id)
        : context.addresses().edition(context.language(), id, edition.date());
  }

  private static ChangesView.Comparison comparison(
      Edition before, Edition after, PageContext context) {
    RegulationId id = after.regulation().id();
    return new ChangesView.Comparison(
        context.to(
            context
                .addresses()
                .comparison(context.language(), id, before.date(), after.date())),
        context.text("changes.compare", new Dates(context).of(before.date())));
  }
}
