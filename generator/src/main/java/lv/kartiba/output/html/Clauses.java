package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.Wording;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;
import lv.kartiba.resolve.Catalog;

/** The clauses of all regulations for other pages: links to them, and their own words. */
final class Clauses {
  private final Catalog catalog;
  private final Map<String, List<Clause>> ways = new TreeMap<>();

  Clauses(Catalog catalog) {
    this.catalog = catalog;
    for (Regulation regulation : catalog.regulations()) {
      regulation
          .chapters()
          .forEach(
              chapter ->
                  chapter
                      .clauses()
                      .forEach(point -> remember(regulation.id(), point, List.of())));
    }
  }

  private void remember(RegulationId regulation, Clause clause, List<Clause> above) {
    List<Clause> way = new ArrayList<>(above);
    way.add(clause);
    ways.put(key(regulation, clause.anchor()), List.copyOf(way));
    clause.children().forEach(child -> remember(regulation, child, way));
  }

  /** A link to a clause. */
  ClauseLink link(ClauseAddress address, PageContext context) {
    String page = context.addresses().regulation(context.language(), address.regulation());
    String kind = way(address).size() > 1 ? "clause.sub" : "clause.point";
    String text = context.text(kind, catalog.number(address, context.language()));
    return new ClauseLink(
        context.to(page) + "#" + address.anchor(),
        new Html(Html.of(text).text() + otherRegulation(address.regulation(), context)));
  }

  private String otherRegulation(RegulationId id, PageContext context) {
    if (id.equals(catalog.config().main())) {
      return "";
    }
    Regulation regulation =
        catalog.regulations().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    Language language =
        regulation.isIn(context.language()) ? context.language() : regulation.authoritative();
    Wording title = new Wording(regulation.header(language).title(), language);
    return " (" + context.words(title).text() + ")";
  }

  /**
   * The words of these clauses: each point once, with those of its sub-clauses that are wanted and
   * what stands between.
   */
  List<Quote> quotes(Collection<ClauseAddress> wanted, PageContext context) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> points = new LinkedHashSet<>();
    List<Quote> quotes = new ArrayList<>();
    for (ClauseAddress address : wanted) {
      way(address).forEach(clause -> keys.add(key(address.regulation(), clause.anchor())));
    }
    for (ClauseAddress address : wanted) {
      Clause point = way(address).get(0);
      if (points.add(key(address.regulation(), point.anchor()))) {
        quotes.add(quote(point, address.regulation(), keys, context));
      }
    }
    return quotes;
  }

  private Quote quote(
      Clause clause, RegulationId regulation, Set<String> wanted, PageContext context) {
    ClauseAddress address = new ClauseAddress(regulation, clause.anchor(), clause.number());
    ClauseWords words = clause.in(context.language());
    List<Quote> children =
        clause.children().stream()
            .filter(child -> wanted.contains(key(regulation, child.anchor())))
            .map(child -> quote(child, regulation, wanted, context))
            .toList();
    return new Quote(
        link(address, context),
        clause.number().printed(),
        context.langOf(words.language()),
        words.status() == Status.OUTDATED,
        context.writer().tight(words.printedBody()),
        children,
        children.size() < clause.children().size() && !children.isEmpty());
  }

  /** The clause with the leads above it, outermost first. */
  List<Clause> way(ClauseAddress address) {
    return Optional.ofNullable(ways.get(key(address.regulation(), address.anchor())))
        .orElseThrow(() -> new IllegalArgumentException("no clause " + address));
  }

  private static String key(RegulationId regulation, String anchor) {
    return regulation + "#" + anchor;
  }

  /**
   * A clause in its own words, for pages about something it says.
   *
   * @param lang where the words are not in the page's language
   * @param outdated whether the translation is older than the original
   * @param body the words, with those of sub-clauses
   * @param shortened whether sub-clauses were left out
   */
  public record Quote(
      ClauseLink link,
      String number,
      Optional<String> lang,
      boolean outdated,
      Html body,
      List<Quote> children,
      boolean shortened) {
    public Quote {
      children = List.copyOf(children);
    }
  }
}
