package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.text.Likeness;

/**
 * Prints references as the current number of what they name, in any text of the site.
 *
 * <p>Only what the school gave an id can be named, so that no reference changes its meaning when a
 * clause is inserted.
 */
public final class CrossReferences {
  private final Map<String, ReferenceTargets> targets = new TreeMap<>();
  private final Map<String, Regulation> regulations = new TreeMap<>();
  private final RegulationId main;
  private final Phrases phrases;

  CrossReferences(List<Regulation> numbered, RegulationId main, Phrases phrases) {
    this.main = main;
    this.phrases = phrases;
    for (Regulation regulation : numbered) {
      regulations.put(regulation.id().value(), regulation);
      targets.put(regulation.id().value(), new ReferenceTargets(regulation));
    }
  }

  /**
   * The same blocks of a page or long text; a bare {@code #id} is in the main regulation.
   *
   * @param problems takes what is wrong with references
   */
  public List<Block> resolve(List<Block> blocks, Language language, Diagnostics problems) {
    return resolve(blocks, language, main, 0, problems);
  }

  /** Whether all references are printed as by another, whatever else has changed in clauses. */
  public boolean printsAs(CrossReferences other) {
    return main.equals(other.main)
        && phrases == other.phrases
        && titles().equals(other.titles())
        && targets.equals(other.targets);
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    regulations.forEach(
        (id, regulation) -> {
          titles.add(id + " " + regulation.authoritative());
          regulation
              .headers()
              .forEach((language, header) -> titles.add(language + " " + header.title()));
        });
    return titles;
  }

  /** The number of a clause as a text outside its regulation refers to it, with its final dot. */
  public String number(ClauseAddress clause, Language language) {
    return number(clause.regulation(), clause.anchor(), language);
  }

  /** The number of a clause, chapter or annex by the part after {@code #} in its address. */
  public String number(RegulationId regulation, String anchor, Language language) {
    return Optional.ofNullable(targets.get(regulation.value()))
        .flatMap(known -> known.at(anchor))
        .map(target -> print(target, language, 0))
        .orElseThrow(() -> new IllegalArgumentException("no " + anchor + " in " + regulation));
  }

  /** The same blocks of a clause in a chapter, counted from 1; 0 outside chapters. */
  List<Block> resolve(
      List<Block> blocks,
      Language language,
      RegulationId within,
      int chapter,
      Diagnostics problems) {
    if (Mentions.references(blocks).isEmpty()) {
      return blocks;
    }
    ReferencePrinter printer = new ReferencePrinter(language, chapter, phrases);
    return Mentions.walk(
        blocks,
        part -> {
          if (part instanceof Inline.Reference reference) {
            return List.of(resolve(reference, language, within, chapter, problems));
          }
          return part instanceof Inline.ReferenceList list
              ? resolve(list, within, printer, problems)
              : List.of(part);
        });
  }

  private Inline resolve(
      Inline.Reference reference,
      Language language,
      RegulationId within,
      int chapter,
      Diagnostics problems) {
    String id = reference.regulation().orElse(within.value());
    Regulation regulation = regulations.get(id);
    if (regulation == null) {
      return reference; // told where it is named, or where its file is broken
    }
    Optional<String> printed =
        reference.target().isEmpty()
            ? Optional.of(regulation.header(language).title())
            : find(reference, id, problems)
                .map(target -> print(target, language, id.equals(within.value()) ? chapter : 0));
    return new Inline.Reference(
        Optional.of(id), reference.target(), reference.content(), printed, reference.at());
  }

  /** The line that stands for a list; nothing where one of its targets is not there. */
  private List<Inline> resolve(
      Inline.ReferenceList list,
      RegulationId within,
      ReferencePrinter printer,
      Diagnostics problems) {
    String id = list.regulation().orElse(within.value());
    if (!regulations.containsKey(id)) {
      return List.of();
    }
    ReferencePrinter here =
        id.equals(within.value())
            ? printer
            : new ReferencePrinter(printer.language(), 0, phrases);
    List<ReferencePrinter.Resolved> spans = new ArrayList<>();
    for (Inline.Span span : list.spans()) {
      Inline.Reference first = reference(span.from(), id);
      Optional<Inline.Reference> last = span.to().map(end -> reference(end, id));
      Optional<ReferenceTarget> from = find(first, id, problems);
      Optional<ReferenceTarget> to = last.flatMap(end -> find(end, id, problems));
      if (from.isPresent() && to.isPresent() == last.isPresent()) {
        to.ifPresent(end -> checkRange(span, from.get(), end, problems));
        spans.add(new ReferencePrinter.Resolved(from.get(), first, to, last));
      }
    }
    return spans.size() == list.spans().size() ? here.print(spans, list.form()) : List.of();
  }

  private static void checkRange(
      Inline.Span span, ReferenceTarget from, ReferenceTarget to, Diagnostics problems) {
    if (!from.row().equals(to.row()) || from.place() >= to.place()) {
      String end = span.to().map(Inline.Target::id).orElse("");
      problems.report(Rule.MIXED_RANGE.at(span.from().at(), span.from().id(), end));
    }
  }

  private static Inline.Reference reference(Inline.Target target, String regulation) {
    return new Inline.Reference(
        Optional.of(regulation), target.id(), List.of(), Optional.empty(), target.at());
  }

  /** What a reference names; what is wrong with it is reported. */
  private Optional<ReferenceTarget> find(
      Inline.Reference reference, String regulation, Diagnostics problems) {
    ReferenceTargets known = targets.get(regulation);
    Optional<ReferenceTarget> target = known.at(reference.target());
    if (reference.target().isEmpty()) {
      return Optional.empty(); // told where it is written
    }
    if (target.filter(ReferenceTarget::named).isEmpty()) {
      Diagnostic problem = Rule.UNKNOWN_REFERENCE.at(reference.at(), reference.target());
      problems.report(
          reference.target().matches("[0-9.]+")
              ? problem.hint("name-clause", reference.target().replaceFirst("\\.?$", "."))
              : target
              .map(unnamed -> problem.hint("name-clause", unnamed.number()))
              .orElseGet(
                  () -> problem.suggest(Likeness.closest(reference.target(), known.names()))));
      return Optional.empty();
    }
    if (target.get().deleted()) {
      problems.report(Rule.REFERENCE_TO_DELETED.at(reference.at(), reference.target()));
    }
    return target;
  }

  private String print(ReferenceTarget target, Language language, int fromChapter) {
    String number = target.print(language, phrases);
    String chapter = target.chapterFor(language, fromChapter, phrases);
    return chapter.isEmpty()
        ? number
        : phrases.fill(language, "reference.number-in-chapter", chapter, number);
  }
}
