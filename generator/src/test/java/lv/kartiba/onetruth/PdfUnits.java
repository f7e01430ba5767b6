package lv.kartiba.onetruth;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.output.pdf.RegulationPdf;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.testing.TagTree;
import lv.kartiba.testing.TagTree.Node;

/** Reads a regulation's PDF by its tags, as a screen reader does. */
final class PdfUnits {
  private final Published published;
  private final List<Unit> units = new ArrayList<>();

  private PdfUnits(Published published) {
    this.published = published;
  }

  static List<Unit> of(Published published) {
    byte[] pdf = published.file(new RegulationPdf(), Addresses::regulationPdf);
    PdfUnits all = new PdfUnits(published);
    all.read(TagTree.of(pdf).all("Document").get(0));
    return all.units;
  }

  private void read(Node document) {
    for (Node part : document.children()) {
      switch (part.tag()) {
        case "H2" -> units.add(Unit.of("", part.text()));
        case "L" -> part.children().forEach(this::clause);
        default -> part(part);
      }
    }
  }

  /** An annex, or what is around several parts; the head and the signature have no heading. */
  private void part(Node part) {
    boolean around = !part.all("H1").isEmpty();
    if (!around && part.children().stream().anyMatch(child -> child.tag().equals("H2"))) {
      units.add(annex(part));
    } else if (around || !part.all("H2").isEmpty()) {
      read(part);
    }
  }

  private void clause(Node item) {
    String number = item.children().get(0).text();
    Node body = item.children().get(1);
    StringBuilder words = new StringBuilder();
    List<Node> below = new ArrayList<>();
    for (Node part : body.children()) {
      if (part.tag().equals("L")) {
        below.addAll(part.children());
      } else {
        words.append(own(part)).append(' ');
      }
    }
    units.add(Unit.of(number, words.toString()));
    below.forEach(this::clause);
  }

  /** A part that has a label and a heading. */
  private Unit annex(Node part) {
    List<Node> parts = part.children();
    Node heading = part.all("H2").get(0);
    String label = parts.get(0).text();
    String number = published.annexNumber("print.annex", label);
    StringBuilder words = new StringBuilder();
    parts
        .subList(parts.indexOf(heading), parts.size())
        .forEach(child -> words.append(own(child)).append(' '));
    return Unit.of(number, words.toString());
  }

  /** The words, without signs of lists and what is said of the translation. */
  private String own(Node node) {
    StringBuilder words = new StringBuilder();
    collect(node, words);
    return words.toString();
  }

  private void collect(Node node, StringBuilder words) {
    boolean missing =
        node.tag().equals("P") && node.text().equals(published.text("print.clause-missing"));
    if (node.tag().equals("Lbl") || missing) {
      return;
    }
    words.append(node.words());
    node.children().forEach(child -> collect(child, words));
    if (!List.of("#words", "Span", "Link").contains(node.tag())) {
      words.append(' ');
    }
  }
}
