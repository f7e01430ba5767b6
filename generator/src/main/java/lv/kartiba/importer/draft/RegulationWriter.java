package lv.kartiba.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.kartiba.importer.fact.LinkedClause;
import lv.kartiba.importer.fact.Span;
import lv.kartiba.importer.head.HeadPart;
import lv.kartiba.importer.outline.AnnexPart;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.outline.ChapterPart;
import lv.kartiba.importer.outline.Outline;
import lv.kartiba.model.Header.Clauses;

/** Writes a regulation: its front matter, its chapters, its clauses with their links. */
final class RegulationWriter {
  private final StringBuilder out = new StringBuilder();
  private final Outline outline;

  private RegulationWriter(Outline outline) {
    this.outline = outline;
  }

  /** The file's text. */
  static String write(
      Outline outline, HeadPart head, List<List<LinkedClause>> chapters, List<AnnexEntry> annexes) {
    RegulationWriter writer = new RegulationWriter(outline);
    writer.frontMatter(head, annexes);
    int number = 1;
    for (int i = 0; i < chapters.size(); i++) {
      ChapterPart chapter = outline.chapters().get(i);
      if (!chapter.title().isEmpty()) {
        writer.out.append("\n# ").append(Markdown.escape(chapter.title())).append("\n");
      }
      writer.out.append("\n");
      number = outline.numbering().clauses() == Clauses.CONTINUOUS ? number : 1;
      number = writer.clauses(chapters.get(i), number, 0);
    }
    return writer.out.toString();
  }

  /** An annex as the front matter names it. */
  record AnnexEntry(String id, String title, String file) {}

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void key(String name, String value) {
    if (!value.isEmpty()) {
      line(name + ": " + Yaml.text(value));
    }
  }

  private void frontMatter(HeadPart head, List<AnnexEntry> annexes) {
    line("---");
    key("kind", head.kind());
    key("title", head.title());
    key("number", head.number());
    head.date()
        .ifPresent(
            date ->
                line(
                    head.datePrinted().isEmpty()
                        ? "date: " + date
                        : "date: {value: " + date + ", printed: " + Yaml.quoted(head.datePrinted()) + "}"));
    key("place", head.place());
    head.approval().ifPresent(this::approval);
    head.updated()
        .ifPresent(
            date ->
                line("updated: {value: " + date + ", word: " + Yaml.quoted(head.updatedWord()) + "}"));
    key("issued", head.issued());
    line(head.basis().isEmpty() ? "basis: []" : "basis:");
    head.basis().forEach(law -> line("  - " + Yaml.quoted(law)));
    head.effective().ifPresent(date -> line("effective: " + date));
    repeals(head);
    if (!annexes.isEmpty()) {
      line("annexes:");
      for (AnnexEntry annex : annexes) {
        String file = annex.file().isEmpty() ? "" : ", file: " + annex.file();
        line("  - {id: " + annex.id() + ", title: " + Yaml.quoted(annex.title()) + file + "}");
      }
    }
    line(
        "numbering: {chapters: " + word(outline.numbering().chapters()) + ", clauses: "
            + word(outline.numbering().clauses()) + "}");
    if (!head.signatory().isEmpty()) {
      line(
          "signatory: {title: " + Yaml.quoted(head.signatory()) + ", name: "
              + Yaml.quoted(head.signatoryName()) + "}");
    }
    print(head);
    line("---");
  }

  private void approval(HeadPart.Approval approval) {
    line("approved:");
    key("  word", approval.word());
    key("  by", approval.by());
    key("  order", approval.order());
    approval.date().ifPresent(date -> line("  date: " + date));
    line("  printed:");
    approval.printed().forEach(words -> line("    - " + Yaml.quoted(words)));
  }

  private void repeals(HeadPart head) {
    if (head.repeals().isEmpty()) {
      return;
    }
    line("repeals:");
    for (HeadPart.Repeal repeal : head.repeals()) {
      List<String> parts = new ArrayList<>();
      if (!repeal.number().isEmpty()) {
        parts.add("number: " + Yaml.quoted(repeal.number()));
      }
      repeal.date().ifPresent(date -> parts.add("date: " + date));
      parts.add("title: " + Yaml.quoted(repeal.title()));
      line("  - {" + String.join(", ", parts) + "}");
    }
  }

  private void print(HeadPart head) {
    List<String> parts = new ArrayList<>();
    if (head.capitals().title()) {
      parts.add("title: capitals");
    }
    if (head.capitals().kind()) {
      parts.add("kind: capitals");
    }
    if (!head.letterhead().isThere()) {
      parts.add("letterhead: none");
    } else if (head.capitals().letterhead()) {
      parts.add("letterhead: capitals");
    }
    if (!parts.isEmpty()) {
      line("print: {" + String.join(", ", parts) + "}");
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private int clauses(List<LinkedClause> clauses, int first, int depth) {
    int number = first;
    for (LinkedClause clause : clauses) {
      number -= clause.part().inserted() && number > first ? 1 : 0;
      clause(clause, number, depth);
      number++;
    }
    return number;
  }

  private void clause(LinkedClause clause, int number, int depth) {
    String indent = "    ".repeat(depth);
    String inner = indent + "    ";
    String attributes = attributes(clause);
    List<Body> body = clause.part().body();
    int holder = lastText(body);
    String mark = indent + number + ".";
    if (holder < 0) {
      // only bullets, a table or nothing: the braces stand where words would
      out.append(mark).append(attributes.isEmpty() ? "" : " " + attributes).append("\n");
    }
    for (int i = 0; i < body.size(); i++) {
      boolean first = i == 0 && body.get(0) instanceof Body.Text;
      if (!first) {
        out.append(i == 0 && holder < 0 ? "" : "\n");
      }
      String end = i == holder && !attributes.isEmpty() ? " " + attributes : "";
      block(body.get(i), clause.body().get(i), first ? mark + " " : inner, inner, end);
    }
    if (!clause.children().isEmpty()) {
      boolean apart = body.isEmpty() || !(body.get(body.size() - 1) instanceof Body.Text) || body.size() > 1;
      out.append(apart ? "\n" : "");
      clauses(clause.children(), 1, depth + 1);
    }
    for (int i = 0; i < clause.part().after().size(); i++) {
      out.append('\n');
      block(clause.part().after().get(i), clause.after().get(i), inner, inner, "");
    }
    if (!clause.part().after().isEmpty() || body.size() > 1) {
      out.append('\n');
    }
  }

  private static int lastText(List<Body> body) {
    return !body.isEmpty() && body.get(0) instanceof Body.Text ? 0 : -1;
  }

  private static String attributes(LinkedClause clause) {
    List<String> parts = new ArrayList<>();
    clause
        .part()
        .note()
        .map(note -> (note.deleted() ? "deleted" : "amended") + "=\"" + note.words() + "\"")
        .ifPresent(parts::add);
    if (!clause.id().isEmpty()) {
      parts.add("#" + clause.id());
    }
    if (!clause.duty().isEmpty()) {
      parts.add(clause.duty().contains(" ") ? "duty=\"" + clause.duty() + "\"" : "duty=" + clause.duty());
    }
    clause.part().label().ifPresent(label -> parts.add("label=\"" + label.replace("\"", "") + "\""));
    if (clause.part().inserted()) {
      parts.add("inserted");
    }
    return parts.isEmpty() ? "" : "{" + String.join(" ", parts) + "}";
  }

  private void block(Body block, List<Span> links, String first, String indent, String end) {
    if (block instanceof Body.Text text) {
      String open = first;
      for (String line : Markdown.wrap(Markdown.paragraph(text.words(), links) + end, indent.length())) {
        line(open + line);
        open = indent;
      }
    } else if (block instanceof Body.Bullets bullets) {
      List<List<Span>> dealt = Pieces.of(bullets.items(), links);
      for (int i = 0; i < bullets.items().size(); i++) {
        line(indent + "- " + Markdown.paragraph(bullets.items().get(i), dealt.get(i)));
      }
    } else if (block instanceof Body.Table table) {
      Tables.lines(table, links).forEach(row -> line(indent + row));
    }
  }

  /** An annex as a file of its own. */
  static String annex(AnnexPart annex) {
    StringBuilder text = new StringBuilder();
    for (Body block : annex.body()) {
      text.append(text.isEmpty() ? "" : "\n");
      if (block instanceof Body.Heading heading) {
        text.append("## ").append(Markdown.escape(heading.words())).append('\n');
      } else if (block instanceof Body.Table table) {
        Tables.lines(table, List.of()).forEach(row -> text.append(row).append('\n'));
      } else {
        Markdown.wrap(Markdown.escape(block.words()), 0).forEach(line -> text.append(line).append('\n'));
      }
    }
    return text.toString();
  }
}
