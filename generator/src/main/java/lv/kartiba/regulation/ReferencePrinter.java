package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Language;
import lv.kartiba.prose.GrammaticalCase;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.PlainText;

/**
 * Prints references to several clauses with the word for what they are: "1., 2. un 3. punkta",
 * "2.–4. punktā", "3. punktā un 4.1. apakšpunktā".
 *
 * <p>In Latvian the word stands in the singular after a list of numbers, as in "noteikumu 5., 6. un
 * 7. punktā"; a language may have a form of its own for several, under {@code <unit>.several}.
 */
record ReferencePrinter(Language language, int fromChapter, Phrases phrases) {

  /** A target, or all from one to another, with the references that stand for them. */
  record Resolved(
      ReferenceTarget from,
      Inline.Reference first,
      Optional<ReferenceTarget> to,
      Optional<Inline.Reference> last) {}

  /** The line to print. */
  List<Inline> print(List<Resolved> spans, GrammaticalCase form) {
    List<List<Inline>> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= spans.size(); i++) {
      if (i == spans.size() || !together(spans.get(from), spans.get(i))) {
        groups.add(group(spans.subList(from, i), form));
        from = i;
      }
    }
    List<Inline> line = LinePhrase.list(groups, language, phrases);
    boolean one = spans.size() == 1 && spans.get(0).to().isEmpty();
    return one ? List.of(printedAs(spans.get(0).first(), PlainText.of(line))) : line;
  }

  private boolean together(Resolved a, Resolved b) {
    return a.from().unit() == b.from().unit() && chapter(a).equals(chapter(b));
  }

  private String chapter(Resolved span) {
    return span.from().chapterFor(language, fromChapter, phrases);
  }

  /** Numbers of one unit and chapter, with the word after or before them. */
  private List<Inline> group(List<Resolved> spans, GrammaticalCase form) {
    List<List<Inline>> numbers = spans.stream().map(this::numbers).toList();
    boolean many = spans.size() > 1 || spans.get(0).to().isPresent();
    List<Inline> words =
        LinePhrase.fill(
            phrases.pattern(language, "reference.unit"),
            List.of(
                LinePhrase.list(numbers, language, phrases),
                List.of(new Inline.Text(unit(spans.get(0).from().unit(), form, many)))));
    String chapter = chapter(spans.get(0));
    return chapter.isEmpty()
        ? words
        : LinePhrase.fill(
            phrases.pattern(language, "reference.number-in-chapter"),
            List.of(List.of(new Inline.Text(chapter)), words));
  }

  private List<Inline> numbers(Resolved span) {
    List<Inline> numbers = new ArrayList<>();
    numbers.add(printedAs(span.first(), span.from().beforeUnit(language, phrases)));
    if (span.to().isPresent() && span.last().isPresent()) {
      numbers.add(new Inline.Text("–"));
      numbers.add(printedAs(span.last().get(), span.to().get().beforeUnit(language, phrases)));
    }
    return numbers;
  }

  /** The word in this case: the forms stand in the order of the cases, or there is one for all. */
  private String unit(ReferenceTarget.Unit unit, GrammaticalCase form, boolean many) {
    String[] forms = phrases.pattern(language, unit.key() + (many ? ".several" : "")).split(" ");
    return forms[Math.min(form.ordinal(), forms.length - 1)];
  }

  private static Inline printedAs(Inline.Reference reference, String words) {
    return new Inline.Reference(
        reference.regulation(),
        reference.target(),
        reference.content(),
        Optional.of(words),
        reference.at());
  }
}
