package lv.kartiba.markup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.PlainText;

/**
 * Writes running text as HTML: the one place where prose becomes markup, so that pages and print
 * say the same.
 *
 * <p>Example: {@code new HtmlWriter(links, HtmlWriter.Use.PAGE).blocks(manuscript.content())}.
 */
public final class HtmlWriter {
  private static final int DEEPEST = 6;

  private final Links links;
  private final Use use;

  public HtmlWriter(Links links, Use use) {
    this.links = links;
    this.use = use;
  }

  /** What the markup is for. */
  public enum Use {
    /** A web page: HTML. */
    PAGE,
    /** A printed document: well-formed XML, links with a title, which PDF/UA asks for. */
    PRINT
  }

  /** Several blocks. */
  public Html blocks(List<Block> blocks) {
    StringBuilder html = new StringBuilder(512);
    blocks.forEach(block -> write(block, html));
    return new Html(html.toString());
  }

  /** Several blocks below a heading: their own headings are one level deeper. */
  public Html below(List<Block> blocks) {
    return blocks(
        blocks.stream()
            .map(
                block ->
                    block instanceof Block.Heading heading
                        ? new Block.Heading(
                            Math.min(heading.level() + 1, DEEPEST),
                            heading.anchor(),
                            heading.content())
                        : block)
            .toList());
  }

  /**
   * Several blocks for a narrow place: a single paragraph goes without its {@code <p>}.
   */
  public Html tight(List<Block> blocks) {
    return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph
        ? line(paragraph.content())
        : blocks(blocks);
  }

  /** The inside of a line, without an element around it. */
  public Html line(List<Inline> line) {
    StringBuilder html = new StringBuilder(256);
    write(line, html);
    return new Html(html.toString());
  }

  private void write(Block block, StringBuilder html) {
    if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.content(), html);
    } else if (block instanceof Block.Bullets bullets) {
      html.append("<ul>");
      bullets.items().forEach(item -> item("<li>", item, html));
      html.append("</ul>\n");
    } else if (block instanceof Block.Steps steps) {
      steps(steps, html);
    } else if (block instanceof Block.Heading heading) {
      html.append("<h").append(heading.level()).append(" id=\"");
      Html.escape(heading.anchor(), html);
      html.append("\">");
      write(heading.content(), html);
      html.append("</h").append(heading.level()).append(">\n");
    } else if (block instanceof Block.Quote quote) {
      html.append("<blockquote>");
      quote.content().forEach(inner -> write(inner, html));
      html.append("</blockquote>\n");
    } else if (block instanceof Block.Table table) {
      table(table, html);
    } else if (block instanceof Block.Divider) {
      html.append(empty("hr")).append('\n');
    }
  }

  /** A numbered list; print takes its numbers from the text, a browser counts. */
  private void steps(Block.Steps steps, StringBuilder html) {
    boolean counted = use == Use.PRINT || steps.start() == 1;
    html.append(counted ? "<ol>" : "<ol start=\"" + steps.start() + "\">");
    int number = steps.start();
    for (List<Block> item : steps.items()) {
      item(use == Use.PRINT ? "<li data-number=\"" + number + ".\">" : "<li>", item, html);
      number++;
    }
    html.append("</ol>\n");
  }

  private void item(String start, List<Block> item, StringBuilder html) {
    html.append(start).append(tight(item).text()).append("</li>\n");
  }

  private void table(Block.Table table, StringBuilder html) {
    boolean page = use == Use.PAGE;
    if (page) {
      String name =
          table.head().stream()
              .map(cell -> PlainText.of(cell.content()))
              .collect(Collectors.joining(", "));
      html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
      Html.escape(name, html);
      html.append("\">");
    }
    html.append("<table><thead><tr>");
    table.head().forEach(cell -> cell("th", " scope=\"col\"", cell, html));
    html.append("</tr></thead><tbody>\n");
    for (List<Block.Cell> row : table.rows()) {
      html.append("<tr>");
      row.forEach(cell -> cell("td", "", cell, html));
      html.append("</tr>\n");
    }
    html.append(page ? "</tbody></table></div>\n" : "</tbody></table>\n");
  }

  private void cell(String name, String attributes, Block.Cell cell, StringBuilder html) {
    html.append('<').append(name).append(attributes);
    switch (cell.alignment()) {
      case CENTRE -> html.append(" class=\"centre\"");
      case END -> html.append(" class=\"end\"");
      case START -> { }
    }
    html.append('>');
    write(cell.content(), html);
    html.append("</").append(name).append('>');
  }

  private void write(List<Inline> line, StringBuilder html) {
    line.forEach(part -> write(part, html));
  }

  private void write(Inline part, StringBuilder html) {
    if (part instanceof Inline.Text text) {
      Html.escape(text.text(), html);
    } else if (part instanceof Inline.Emphasis emphasis) {
      inline("em", emphasis.content(), html);
    } else if (part instanceof Inline.Strong strong) {
      inline("strong", strong.content(), html);
    } else if (part instanceof Inline.Code code) {
      html.append("<code>");
      Html.escape(code.text(), html);
      html.append("</code>");
    } else if (part instanceof Inline.LineBreak) {
      html.append(use == Use.PAGE ? "<br>" : " <br/>");
    } else if (part instanceof Inline.Link link) {
      link(Optional.of(link.url()), link.content(), html);
    } else if (part instanceof Inline.Picture picture) {
      html.append("<img src=\"");
      Html.escape(links.picture(picture.path()), html);
      html.append("\" alt=\"");
      Html.escape(picture.alternative(), html);
      html.append(use == Use.PAGE ? "\" loading=\"lazy\">" : "\"/>");
    } else if (part instanceof Inline.Mention mention) {
      mention(mention, html);
    } else if (part instanceof Inline.Reference reference) {
      List<Inline> words =
          reference.content().isEmpty()
              ? List.of(new Inline.Text(reference.printed().orElse("")))
              : reference.content();
      link(links.reference(reference), words, html);
    }
  }

  private void mention(Inline.Mention mention, StringBuilder html) {
    if (mention.kind() == MentionKind.WHEN && use == Use.PAGE) {
      html.append("<span class=\"when\">");
      write(mention.content(), html);
      html.append("</span>");
    } else {
      link(links.mention(mention), mention.content(), html);
    }
  }

  private void link(Optional<String> address, List<Inline> words, StringBuilder html) {
    if (address.isEmpty()) {
      write(words, html);
      return;
    }
    html.append("<a href=\"");
    Html.escape(address.get(), html);
    if (use == Use.PRINT) {
      html.append("\" title=\"");
      Html.escape(PlainText.of(words), html);
    }
    html.append("\">");
    write(words, html);
    html.append("</a>");
  }

  private void element(String name, List<Inline> content, StringBuilder html) {
    inline(name, content, html);
    html.append('\n');
  }

  private void inline(String name, List<Inline> content, StringBuilder html) {
    html.append('<').append(name).append('>');
    write(content, html);
    html.append("</").append(name).append('>');
  }

  private String empty(String name) {
    return use == Use.PAGE ? "<" + name + ">" : "<" + name + "/>";
  }
}
