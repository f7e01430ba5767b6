package lv.kartiba.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Header;
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
  private final Map<String, Map<String, Target>> targets = new TreeMap<>();
  private final Map<String, Regulation> regulations = new TreeMap<>();
  private final RegulationId main;
  private final Phrases phrases;
  private final Diagnostics problems;

  CrossReferences(
      List<Regulation> numbered, RegulationId main, Phrases phrases, Diagnostics problems) {
    this.main = main;
    this.phrases = phrases;
    this.problems = problems;
    for (Regulation regulation : numbered) {
      regulations.put(regulation.id().value(), regulation);
      targets.put(regulation.id().value(), targetsOf(regulation));
    }
  }

  /** The same blocks of a page or long text; a bare {@code #id} is in the main regulation. */
  public List<Block> resolve(List<Block> blocks, Language language) {
    return resolve(blocks, language, main, 0);
  }

  /** The number of a clause as a text outside its regulation refers to it, with its final dot. */
  public String number(ClauseAddress clause, Language language) {
    Target target =
        targets.getOrDefault(clause.regulation().value(), Map.of()).get(clause.anchor());
    if (target == null) {
      throw new IllegalArgumentException("no clause " + clause);
    }
    return target.print(language, 0);
  }

  /** The same blocks of a clause in a chapter, counted from 1; 0 outside chapters. */
  List<Block> resolve(List<Block> blocks, Language language, RegulationId within, int chapter) {
    if (Mentions.references(blocks).isEmpty()) {
      return blocks;
    }
    return Mentions.walk(
        blocks,
        part ->
            part instanceof Inline.Reference reference
                ? resolve(reference, language, within, chapter)
                : part);
  }

  private Inline resolve(
      Inline.Reference reference, Language language, RegulationId within, int chapter) {
    String id = reference.regulation().orElse(within.value());
    Regulation regulation = regulations.get(id);
    Map<String, Target> known = targets.getOrDefault(id, Map.of());
    Optional<String> printed = Optional.empty();
    if (regulation == null) {
      return reference; // told where it is named, or where its file is broken
    }
    if (reference.target().isEmpty()) {
      printed = Optional.of(regulation.header(language).title());
    } else if (known.containsKey(reference.target())) {
      boolean elsewhere = !id.equals(within.value());
      printed = Optional.of(known.get(reference.target()).print(language, elsewhere ? 0 : chapter));
    } else {
      problems.report(
          Rule.UNKNOWN_REFERENCE
              .at(reference.at(), reference.target())
              .suggest(Likeness.closest(reference.target(), known.keySet())));
    }
    return new Inline.Reference(
        Optional.of(id), reference.target(), reference.content(), printed, reference.at());
  }

  private Map<String, Target> targetsOf(Regulation regulation) {
    Map<String, Target> named = new TreeMap<>();
    Header.Numbering numbering = regulation.header(regulation.authoritative()).numbering();
    for (Chapter chapter : regulation.chapters()) {
      String reference =
          numbering.chapters() == Header.Chapters.ROMAN
              ? "reference.chapter.roman"
              : "reference.chapter.arabic";
      if (!chapter.anchor().equals("chapter-" + chapter.index())) {
        named.put(
            chapter.anchor(),
            (language, from) -> phrases.fill(language, reference, chapter.number()));
      }
      boolean restarts = numbering.clauses() == Header.Clauses.RESTART;
      chapter.clauses().forEach(clause -> name(clause, chapter, restarts, reference, named));
    }
    regulation
        .annexes()
        .forEach(annex -> named.put(annex.anchor(), (language, from) -> annex.number()));
    return named;
  }

  private void name(
      Clause clause,
      Chapter chapter,
      boolean restarts,
      String chapterReference,
      Map<String, Target> named) {
    named.put(
        clause.anchor(),
        (language, from) -> {
          String number = number(clause.number(), language);
          if (!restarts || from == chapter.index()) {
            return number;
          }
          String inChapter = phrases.fill(language, chapterReference, chapter.number());
          return phrases.fill(language, "reference.number-in-chapter", inChapter, number);
        });
    clause.children().forEach(child -> name(child, chapter, restarts, chapterReference, named));
  }

  private String number(ClauseNumber number, Language language) {
    boolean usual = number.printed().equals(number.plain() + ".");
    return usual
        ? phrases.fill(language, "reference.number", number.plain())
        : number.printed();
  }

  /** Something with a number. */
  private interface Target {
    /** The number as printed in a chapter, counted from 1; 0 outside chapters. */
    String print(Language language, int fromChapter);
  }
}
