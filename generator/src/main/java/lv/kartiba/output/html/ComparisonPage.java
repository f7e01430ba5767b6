package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.comparison.Change;
import lv.kartiba.comparison.Comparison;
import lv.kartiba.comparison.History;
import lv.kartiba.comparison.Row;
import lv.kartiba.comparison.Unit;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;

/** Two editions of a regulation beside each other, in a table that also prints well. */
record ComparisonPage(PageMaker make, History history, Edition before, Edition after) {

  OutputFile in(Language language) {
    return make.page(language, this::address, "site/comparison.ftlh", this::view);
  }

  private String address(Language language) {
    RegulationId id = after.regulation().id();
    return make.site().catalog().addresses().comparison(language, id, before.date(), after.date());
  }

  private ComparisonView view(PageContext context) {
    Dates dates = new Dates(context);
    Language language = shown(context);
    Comparison comparison = history.compare(before, after, language);
    Wording title = new Wording(after.regulation().header(language).title(), language);
    return new ComparisonView(
        make.shell(
            context,
            new Head(
                    context.text(
                        "comparison.title", dates.of(before.date()), dates.of(after.date())),
                    context.text("comparison.description", title.text()),
                    Section.REGULATIONS,
                    this::address)
                .under(EditionPages.steps(history, context))
                .unlisted()),
        context.langOf(language),
        context.words(title),
        edition(before, context),
        edition(after, context),
        context.to(
            context
                .addresses()
                .comparisonDocx(language, after.regulation().id(), before.date(), after.date())),
        new ChangeCounts(comparison, context).line(),
        parts(comparison, context));
  }

  private Language shown(PageContext context) {
    Regulation regulation = after.regulation();
    return history.isIn(context.language(), before, after)
        ? context.language()
        : regulation.authoritative();
  }

  private ComparisonView.Edition edition(Edition edition, PageContext context) {
    return new ComparisonView.Edition(
        context.to(ChangesPages.address(edition, history, context)),
        context.text("edition.of", new Dates(context).of(edition.date())));
  }

  private List<ComparisonView.Part> parts(Comparison comparison, PageContext context) {
    List<ComparisonView.Part> parts = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Row row : comparison.rows()) {
      if (!rows.isEmpty() && begins(row, rows.get(rows.size() - 1))) {
        parts.add(part(rows, context));
        rows.clear();
      }
      rows.add(row);
    }
    parts.add(part(rows, context));
    return parts;
  }

  private static boolean begins(Row row, Row last) {
    boolean sameKind = row.unit().kind() == last.unit().kind();
    return row.unit().kind() == Unit.Kind.CHAPTER
        || row.unit().kind() == Unit.Kind.ANNEX && !sameKind;
  }

  private ComparisonView.Part part(List<Row> rows, PageContext context) {
    Unit first = rows.get(0).unit();
    Html title =
        switch (first.kind()) {
          case HEAD -> Html.of(context.text("comparison.head"));
          case ANNEX -> Html.of(context.text("comparison.annexes"));
          case CLAUSE -> Html.EMPTY;
          case CHAPTER ->
              Html.of((first.number() + " " + first.words()).strip());
        };
    return new ComparisonView.Part(title, lines(rows, context));
  }

  private List<ComparisonView.Line> lines(List<Row> rows, PageContext context) {
    List<ComparisonView.Line> lines = new ArrayList<>();
    List<Row> same = new ArrayList<>();
    for (Row row : rows) {
      boolean unchanged =
          row.change() == Change.UNCHANGED || row.change() == Change.RENUMBERED;
      if (unchanged) {
        same.add(row);
      } else {
        new UnchangedRows(same, context).line().ifPresent(lines::add);
        same.clear();
        lines.add(line(row, context));
      }
    }
    new UnchangedRows(same, context).line().ifPresent(lines::add);
    return lines;
  }

  private ComparisonView.Line line(Row row, PageContext context) {
    MarkedWords marked = new MarkedWords(context);
    String change = row.change().name().toLowerCase(Locale.ROOT);
    boolean both = row.change() == Change.MOVED && row.rewritten();
    return new ComparisonView.Line(
        row.before().map(unit -> cell(unit, before, marked.before(row.pieces()), context)),
        row.after().map(unit -> cell(unit, after, newWords(unit, row, marked, context), context)),
        context.text("comparison.note." + (both ? "moved-changed" : change)),
        Optional.empty());
  }

  private static Html newWords(Unit unit, Row row, MarkedWords marked, PageContext context) {
    return unit.repealed()
        .map(note -> Html.of(context.messages().text(unit.language(), "clause.deleted", note)))
        .orElseGet(() -> marked.after(row.pieces()));
  }

  private ComparisonView.Cell cell(Unit unit, Edition edition, Html words, PageContext context) {
    String label =
        switch (unit.kind()) {
          case HEAD -> context.text("comparison.head." + unit.anchor());
          case ANNEX -> context.text("annex.heading", unit.number());
          case CHAPTER, CLAUSE -> unit.number();
        };
    Optional<String> href =
        unit.kind() == Unit.Kind.HEAD
            ? Optional.empty()
            : Optional.of(
                context.to(ChangesPages.address(edition, history, context)) + "#" + unit.anchor());
    boolean foreign = !unit.language().equals(shown(context));
    return new ComparisonView.Cell(
        label,
        href.filter(any -> !label.isEmpty()),
        words,
        foreign ? Optional.of(unit.language().code()) : Optional.empty());
  }
}
