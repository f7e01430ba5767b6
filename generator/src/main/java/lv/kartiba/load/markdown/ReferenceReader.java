package lv.kartiba.load.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.prose.GrammaticalCase;
import lv.kartiba.prose.Inline;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;

/**
 * Reads references to clauses: {@code [](#absence)}, with the word for what it is {@code
 * [](#absence){case=locative}}, several {@code [](#a,#b){case=genitive}}, and from one to another
 * {@code [](#a..#c){case=locative}}.
 */
final class ReferenceReader {
  private static final String RANGE = "..";
  private static final List<String> CASES =
      List.of(GrammaticalCase.values()).stream().map(GrammaticalCase::id).toList();

  private final MarkdownContext context;

  ReferenceReader(MarkdownContext context) {
    this.context = context;
  }

  /**
   * The reference.
   *
   * @param regulation the other regulation's id, where it is not this one
   * @param target what stands from the {@code #} on
   * @param targetAt the offset of that {@code #}
   * @param words to print instead of the number
   * @param braces what stands directly after the link
   */
  Inline read(
      Optional<String> regulation,
      String target,
      int targetAt,
      List<Inline> words,
      Optional<AttributesNode> braces) {
    Position at = context.at(targetAt + 1);
    boolean single = target.indexOf(',') < 0 && !target.contains(RANGE);
    if (braces.isEmpty() && single) {
      return new Inline.Reference(regulation, target.substring(1), words, Optional.empty(), at);
    }
    if (!words.isEmpty()) {
      context
          .problems()
          .report(Rule.WRONG_REFERENCE.at(at, target).hint(single ? "case-words" : "list-words"));
    }
    return new Inline.ReferenceList(regulation, spans(target, targetAt), form(braces, at, target), at);
  }

  private GrammaticalCase form(Optional<AttributesNode> braces, Position at, String target) {
    if (braces.isEmpty()) {
      context.problems().report(Rule.WRONG_REFERENCE.at(at, target).hint("case-needed"));
      return GrammaticalCase.NOMINATIVE;
    }
    List<Attribute> attributes = AttributeReader.read(braces.get(), List.of("case"), context);
    if (attributes.isEmpty()) {
      return GrammaticalCase.NOMINATIVE;
    }
    Attribute written = attributes.get(0);
    Optional<GrammaticalCase> form = GrammaticalCase.of(written.value());
    if (form.isEmpty()) {
      context
          .problems()
          .report(
              Rule.WRONG_ATTRIBUTE
                  .at(written.at(), "case=" + written.value())
                  .hint("write-case")
                  .suggest(Likeness.closest(written.value(), CASES).map(word -> "case=" + word)));
    }
    return form.orElse(GrammaticalCase.NOMINATIVE);
  }

  private List<Inline.Span> spans(String target, int targetAt) {
    List<Inline.Span> spans = new ArrayList<>();
    int at = 0;
    for (String item : target.split(",", -1)) {
      int range = item.indexOf(RANGE);
      String first = range < 0 ? item : item.substring(0, range);
      Inline.Target from = end(first, targetAt + at, target);
      Optional<Inline.Target> to =
          range < 0
              ? Optional.empty()
              : Optional.of(
                  end(item.substring(range + RANGE.length()), targetAt + at + range + 2, target));
      spans.add(new Inline.Span(from, to));
      at += item.length() + 1;
    }
    return spans;
  }

  private Inline.Target end(String written, int offset, String whole) {
    if (!written.startsWith("#") || written.length() == 1) {
      context
          .problems()
          .report(Rule.WRONG_REFERENCE.at(context.at(offset), whole).underline(1).hint("list-ids"));
    }
    return new Inline.Target(
        written.startsWith("#") ? written.substring(1) : written,
        context.at(offset + (written.startsWith("#") ? 1 : 0)));
  }
}
