package lv.kartiba.onetruth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.output.html.Pages;
import lv.kartiba.resolve.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads a regulation's page, without what the page says of the text. */
final class PageUnits {
  /** "1. pielikums. Iesniegums" or "Annex 1. Application". */
  private static final Pattern ANNEX = Pattern.compile("(\\S+ \\S+\\.) (.*)");

  private PageUnits() {}

  static List<Unit> of(Published published) {
    byte[] file = published.file(new Pages(), Addresses::regulation);
    Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
    page.select(".notice, .soft, section:has(> #former_places)").remove();
    page.select("img").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
    List<Unit> units = new ArrayList<>();
    for (Element part : page.select("article h2, .clauses > li")) {
      if (part.normalName().equals("li")) {
        units.add(clause(part));
      } else if (!part.parent().hasClass("annex")) {
        units.add(Unit.of("", part.text()));
      } else if (part.parent().childrenSize() > 1) {
        units.add(annex(part, published));
      }
    }
    return units;
  }

  private static Unit clause(Element item) {
    Element words = item.selectFirst(".words").clone();
    words.select("> .clauses").remove();
    return Unit.of(item.selectFirst("> .number").text(), words.text());
  }

  private static Unit annex(Element heading, Published published) {
    Matcher line = ANNEX.matcher(Unit.spaced(heading.text()));
    if (!line.matches()) {
      throw new AssertionError("no annex: " + heading);
    }
    String number = published.annexNumber("annex.heading", line.group(1));
    Element whole = heading.parent().clone();
    whole.selectFirst("h2").remove();
    return Unit.of(number, line.group(2), whole.text());
  }
}
