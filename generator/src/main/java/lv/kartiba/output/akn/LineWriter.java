package lv.kartiba.output.akn;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import lv.kartiba.engine.xml.XmlWriter;
import lv.kartiba.prose.Inline;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Addresses;

/**
 * Writes what stands in a line: words, and what they name or refer to.
 *
 * @param next a free eId, from that of what is around it and a short name
 */
record LineWriter(Act act, XmlWriter xml, BinaryOperator<String> next) {
  private static final Inline RANGE = new Inline.Text("–");

  void write(List<Inline> line, String around) {
    for (int i = 0; i < line.size(); i++) {
      if (isRange(line, i)) {
        range(line.subList(i, i + 3), around);
        i += 2;
      } else {
        part(line.get(i), around);
      }
    }
  }

  private void part(Inline part, String around) {
    if (part instanceof Inline.Text text) {
      xml.text(text.text());
    } else if (part instanceof Inline.Emphasis emphasis) {
      inline("i", emphasis.content(), around);
    } else if (part instanceof Inline.Strong strong) {
      inline("b", strong.content(), around);
    } else if (part instanceof Inline.Code code) {
      xml.inline("inline", code.text(), "name", "code");
    } else if (part instanceof Inline.LineBreak) {
      xml.emptyInline("br");
    } else if (part instanceof Inline.Link link) {
      inline("a", link.content(), around, "href", link.url());
    } else if (part instanceof Inline.Picture picture) {
      String source =
          Addresses.relative(act.permalinks().from(), Addresses.encoded(picture.path()));
      xml.emptyInline("img", "src", source, "alt", picture.alternative());
    } else if (part instanceof Inline.Mention mention) {
      mention(mention, around);
    } else if (part instanceof Inline.Reference reference) {
      reference(reference, around);
    } else {
      throw new IllegalStateException("not numbered yet: " + part);
    }
  }

  private void mention(Inline.Mention mention, String around) {
    String refersTo = "#" + Concepts.id(mention);
    switch (mention.kind()) {
      case TOPIC -> inline("concept", mention.content(), around, "refersTo", refersTo);
      case CHANNEL -> inline("object", mention.content(), around, "refersTo", refersTo);
      case CONTACT -> inline("role", mention.content(), around, "refersTo", refersTo);
      case WHEN -> inline("inline", mention.content(), around, "name", "condition");
      case PAGE -> write(mention.content(), around);
    }
  }

  private void reference(Inline.Reference reference, String around) {
    Optional<String> target = target(reference);
    if (target.isPresent()) {
      String id = next.apply(around, "ref");
      inline("ref", words(reference), around, "eId", id, "href", target.get());
    } else {
      write(words(reference), around);
    }
  }

  /** "2.–4.": from one clause to another, as one reference. */
  private void range(List<Inline> range, String around) {
    Inline.Reference first = (Inline.Reference) range.get(0);
    Inline.Reference last = (Inline.Reference) range.get(2);
    xml.openInline(
        "rref",
        "eId", next.apply(around, "rref"),
        "from", target(first).orElse(""),
        "upTo", target(last).orElse(""));
    write(words(first), around);
    part(range.get(1), around);
    write(words(last), around);
    xml.close();
  }

  private boolean isRange(List<Inline> line, int i) {
    return i + 2 < line.size()
        && line.get(i + 1).equals(RANGE)
        && line.get(i) instanceof Inline.Reference first
        && line.get(i + 2) instanceof Inline.Reference last
        && target(first).filter(id -> id.startsWith("#")).isPresent()
        && target(last).filter(id -> id.startsWith("#")).isPresent();
  }

  private static List<Inline> words(Inline.Reference reference) {
    return reference.content().isEmpty()
        ? List.of(new Inline.Text(reference.printed().orElse("")))
        : reference.content();
  }

  /** A part of this act or another one; nothing for an annex that is not published. */
  private Optional<String> target(Inline.Reference reference) {
    String anchor = reference.target();
    String own = act.regulation().id().value();
    String id = reference.regulation().orElse(own);
    if (!id.equals(own)) {
      return act.other(id).flatMap(other -> target(other, anchor));
    }
    return anchor.isEmpty()
        ? Optional.of(act.uri().work())
        : Optional.ofNullable(act.ids().byAnchor().get(anchor)).map(eId -> "#" + eId);
  }

  /** The Naming Convention writes a part of another act after {@code ~}. */
  private Optional<String> target(Regulation other, String anchor) {
    String work = WorkUri.of(other, act.school()).work();
    return anchor.isEmpty()
        ? Optional.of(work)
        : Optional.ofNullable(ElementIds.of(other).byAnchor().get(anchor))
            .map(eId -> work + "/~" + eId);
  }

  private void inline(String element, List<Inline> content, String around, String... attributes) {
    xml.openInline(element, attributes);
    write(content, around);
    xml.close();
  }
}
