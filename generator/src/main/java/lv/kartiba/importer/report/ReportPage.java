package lv.kartiba.importer.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.fact.LinkedClause;
import lv.kartiba.importer.fact.Span;
import lv.kartiba.importer.head.HeadPart;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.outline.ChapterPart;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Piece;

/**
 * A page that shows the document beside the draft: on the left each line as it was, on the right the
 * clause it became, with its topics and channels. Doubts come first, and are marked where they
 * belong.
 */
public final class ReportPage {
  private final StringBuilder out = new StringBuilder();
  private final Sentences sentences;
  private final Draft draft;
  private final Map<Integer, List<Doubt>> byLine = new LinkedHashMap<>();

  private ReportPage(Draft draft, Sentences sentences) {
    this.draft = draft;
    this.sentences = sentences;
    Report.sorted(draft)
        .forEach(doubt -> byLine.computeIfAbsent(doubt.place().line(), line -> new ArrayList<>()).add(doubt));
  }

  /** The page's HTML; it needs no other file. */
  public static String html(String file, Paper paper, Draft draft, String language) {
    ReportPage page = new ReportPage(draft, Sentences.in(language));
    page.page(file, paper, language);
    return page.out.toString();
  }

  private void page(String file, Paper paper, String language) {
    String title = escape(sentences.text("page.title", file));
    out.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out.append(title).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    tag("h1", title);
    tag(
        "p",
        escape(
            sentences.text(
                "page.summary",
                "" + draft.outline().chapters().size(),
                "" + draft.outline().clauses().size(),
                "" + draft.topics(),
                "" + draft.channels(),
                "" + Facts.count(draft))));
    next();
    doubts();
    facts(language);
    text(paper);
    leftOut();
    out.append("</main>\n</body>\n</html>\n");
  }

  private void tag(String name, String html) {
    out.append('<').append(name).append('>').append(html).append("</").append(name).append(">\n");
  }

  private void next() {
    out.append("<ol class=\"next\">\n");
    for (String step : List.of("page.next.decide", "page.next.compare", "page.next.build")) {
      tag("li", escape(sentences.text(step)));
    }
    out.append("</ol>\n");
  }

  /** What the site will tell, topic by topic, so that it can be looked through. */
  private void facts(String language) {
    tag("h2", escape(sentences.text("page.facts")));
    Map<String, List<Facts.Fact>> byTopic = new LinkedHashMap<>();
    Facts.of(draft).forEach(fact -> byTopic.computeIfAbsent(fact.topic(), topic -> new ArrayList<>()).add(fact));
    if (byTopic.isEmpty()) {
      tag("p", escape(sentences.text("page.facts.none")));
      return;
    }
    Titles titles = Titles.of(draft, language);
    out.append("<table>\n");
    heads("page.topic", "page.where");
    byTopic.forEach(
        (topic, facts) -> {
          out.append("<tr><td><span class=\"link topic\">").append(escape(titles.title(topic)));
          out.append("</span></td><td><ul>");
          for (Facts.Fact fact : facts) {
            out.append("<li>").append(escape(titles.title(fact.where())));
            out.append(" <a class=\"count\" href=\"#line-").append(fact.line());
            out.append("\">").append(escape(fact.clause())).append("</a></li>");
          }
          out.append("</ul></td></tr>\n");
        });
    out.append("</tbody>\n</table>\n");
  }

  /** The headings of a table of two columns, and the beginning of its rows. */
  private void heads(String first, String second) {
    out.append("<thead><tr><th scope=\"col\">").append(escape(sentences.text(first)));
    out.append("</th><th scope=\"col\">").append(escape(sentences.text(second)));
    out.append("</th></tr></thead>\n<tbody>\n");
  }

  private void doubts() {
    tag("h2", escape(sentences.text("page.doubts")));
    List<Doubt> doubts = Report.sorted(draft);
    if (doubts.isEmpty()) {
      tag("p", escape(sentences.text("page.doubts.none")));
      return;
    }
    for (Weight weight : Weight.values()) {
      List<Doubt> here = doubts.stream().filter(doubt -> Weight.of(doubt) == weight).toList();
      if (!here.isEmpty()) {
        tag("h3", escape(sentences.text(weight.key())) + " <span class=\"count\">" + here.size() + "</span>");
        out.append("<ul class=\"").append(css(weight)).append("\">\n");
        for (Doubt doubt : here) {
          String place = Report.place(doubt.place(), sentences);
          String words = escape(Report.sentence(doubt, sentences));
          tag(
              "li",
              place.isEmpty()
                  ? words
                  : "<a href=\"#line-" + doubt.place().line() + "\">" + escape(place) + "</a> " + words);
        }
        out.append("</ul>\n");
      }
    }
  }

  private static String css(Weight weight) {
    return weight.name().toLowerCase(Locale.ROOT);
  }

  /** Both texts beside each other, clause by clause. */
  private void text(Paper paper) {
    tag("h2", escape(sentences.text("page.text")));
    tag("p", legend());
    out.append("<table class=\"beside\">\n");
    heads("page.document", "page.result");
    List<Row> rows = rows();
    int at = 0;
    List<Piece> pieces = paper.pieces();
    for (int i = 0; i < rows.size(); i++) {
      int next = i + 1 < rows.size() ? rows.get(i + 1).line : Integer.MAX_VALUE;
      StringBuilder left = new StringBuilder();
      while (at < pieces.size() && (pieces.get(at).place().line() < next)) {
        left.append(original(pieces.get(at)));
        at++;
      }
      out.append("<tr><td>").append(left).append("</td><td>").append(rows.get(i).html).append("</td></tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  private String legend() {
    StringBuilder html = new StringBuilder(escape(sentences.text("page.legend")));
    for (String kind : List.of("topic", "channel", "contact", "when", "reference")) {
      html.append(" <span class=\"link ").append(kind).append("\">");
      html.append(escape(sentences.text("legend." + kind))).append("</span>");
    }
    return html.toString();
  }

  private String original(Piece piece) {
    List<Doubt> doubts = byLine.getOrDefault(piece.place().line(), List.of());
    String words = escape(piece.words());
    String mark = doubts.isEmpty() ? words : "<mark>" + words + "</mark>";
    return "<p id=\"line-" + piece.place().line() + "\">" + mark + "</p>";
  }

  /** A row of the table: what stands on its right, and the line with which its left begins. */
  private record Row(int line, String html) {}

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(0, head()));
    for (int i = 0; i < draft.chapters().size(); i++) {
      ChapterPart chapter = draft.outline().chapters().get(i);
      if (!chapter.title().isEmpty()) {
        rows.add(new Row(chapter.place().line(), "<p><b>" + escape((chapter.number() + ". " + chapter.title()).replaceFirst("^\\. ", "")) + "</b></p>"));
      }
      for (LinkedClause clause : draft.chapters().get(i)) {
        for (LinkedClause one : clause.all()) {
          rows.add(new Row(one.part().place().line(), clause(one)));
        }
      }
    }
    return rows;
  }

  /** What was understood of the head, key by key as the front matter has them. */
  private String head() {
    StringBuilder html = new StringBuilder();
    HeadPart head = draft.head();
    HeadPart.Letterhead school = head.letterhead();
    pair(html, "founder", String.join(", ", school.founder()));
    pair(html, "name", school.school());
    pair(html, "registrationNumber", school.registration());
    pair(html, "address", school.address());
    pair(html, "phones", String.join(", ", school.phones()));
    pair(html, "email", school.email());
    pair(html, "website", school.website());
    head.approval().ifPresent(approval -> pair(html, "approved", String.join(" / ", approval.printed())));
    head.updated().ifPresent(day -> pair(html, "updated", "" + day));
    pair(html, "kind", head.kind());
    pair(html, "place", head.place());
    head.date().ifPresent(day -> pair(html, "date", "" + day));
    pair(html, "number", head.number());
    pair(html, "title", head.title());
    pair(html, "issued", head.issued());
    head.basis().forEach(law -> pair(html, "basis", law));
    head.effective().ifPresent(day -> pair(html, "effective", "" + day));
    head.repeals().forEach(one -> pair(html, "repeals", one.number() + " " + one.title()));
    pair(html, "signatory", (head.signatory() + " " + head.signatoryName()).strip());
    return html.toString();
  }

  private void pair(StringBuilder html, String key, String value) {
    if (!value.isBlank()) {
      html.append("<p><span class=\"key\">").append(escape(sentences.text("head." + key)));
      html.append(":</span> ").append(escape(value.strip())).append("</p>");
    }
  }

  private String clause(LinkedClause clause) {
    StringBuilder html = new StringBuilder("<p><span class=\"number\">");
    html.append(escape(number(clause.part()))).append("</span> ");
    List<Body> body = clause.part().body();
    for (int i = 0; i < body.size(); i++) {
      html.append(i > 0 ? "</p><p>" : "").append(linked(body.get(i), clause.body().get(i)));
    }
    html.append("</p>");
    for (int i = 0; i < clause.part().after().size(); i++) {
      html.append("<p>").append(linked(clause.part().after().get(i), clause.after().get(i))).append("</p>");
    }
    if (!clause.duty().isEmpty()) {
      html.append("<p class=\"duty\">→ ").append(escape(clause.duty())).append("</p>");
    }
    return html.toString();
  }

  static String number(ClausePart part) {
    return part.label().orElse(part.key().replaceFirst("^.*/", "") + ".");
  }

  private static String linked(Body block, List<Span> spans) {
    String words = block.words();
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      if (span.isEmphasis()) {
        continue;
      }
      html.append(escape(words.substring(at, span.from())));
      String kind = span.target().replaceFirst("[:#].*", "");
      html.append("<span class=\"link ").append(kind.isEmpty() ? "reference" : kind).append("\" title=\"");
      html.append(escape(span.target())).append("\">").append(escape(words.substring(span.from(), span.to()))).append("</span>");
      at = span.to();
    }
    return html.append(escape(words.substring(at))).toString();
  }

  private void leftOut() {
    tag("h2", escape(sentences.text("page.left-out")));
    if (draft.leftOut().isEmpty()) {
      tag("p", escape(sentences.text("page.left-out.none")));
      return;
    }
    out.append("<ul>\n");
    for (LeftOut left : draft.leftOut()) {
      String reason = sentences.text("reason." + left.reason().name().toLowerCase(Locale.ROOT));
      tag("li", "<span class=\"count\">" + escape(reason) + "</span> " + escape(left.words()));
    }
    out.append("</ul>\n");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
      main { max-width: 75rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
      ul { padding-left: 1.25rem; } li { margin: .3rem 0; overflow-wrap: anywhere; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      th { text-align: left; } th, td { vertical-align: top; padding: .4rem .75rem; border-top: 1px solid #8884; overflow-wrap: anywhere; }
      td p { margin: 0 0 .4rem; }
      .count { background: #8883; border-radius: .8em; padding: 0 .5em; font-size: .85em; font-weight: normal; }
      .high li::marker { color: #c62828; } .number { font-weight: 600; }
      .key { color: #777; } .next { max-width: 45rem; } td ul { margin: 0; }
      .link { border-bottom: 2px solid #0b5c8a; } .link.channel { border-color: #2e7d32; } .link.contact { border-color: #8e24aa; }
      .link.when { border-color: #b26a00; } .link.reference { border-color: #777; } .duty { color: #777; font-size: .9em; }
      mark { background: #ffe08a; color: #000; }
      @media (max-width: 40rem) {
        main { padding: .75rem; } thead { display: none; }
        table, tbody, tr, td { display: block; } td { padding: .3rem 0; }
        td + td { border-top: 0; padding: .3rem 0 .8rem .75rem; border-left: 3px solid #8886; }
      }
      """;
}
