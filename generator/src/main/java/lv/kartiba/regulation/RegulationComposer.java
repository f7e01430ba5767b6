package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.model.Content;
import lv.kartiba.model.EarlierText;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.source.Position;

/**
 * Makes numbered regulations of what a school wrote.
 *
 * <p>In order: lay the translations beside the original, number, print the references, read off
 * facts and duties. Problems are reported; what can be composed is.
 */
public final class RegulationComposer {
  private final Content content;
  private final Phrases phrases;
  private final Diagnostics problems;
  private final KnownNames known;

  private RegulationComposer(Content content, Phrases phrases, Diagnostics problems) {
    this.content = content;
    this.known = KnownNames.of(content);
    this.phrases = phrases;
    this.problems = problems;
  }

  /** All regulations of a school, the main one first, then in the order of their ids. */
  public static Regulations compose(Content content, Phrases phrases, Diagnostics problems) {
    return new RegulationComposer(content, phrases, problems).compose();
  }

  private Regulations compose() {
    List<Regulation> numbered = new ArrayList<>();
    for (RegulationSource source : content.regulations()) {
      numbered.add(number(source));
    }
    numbered.sort(
        Comparator.<Regulation, Boolean>comparing(
                regulation -> !regulation.id().equals(content.config().main()))
            .thenComparing(Regulation::id));
    CrossReferences references =
        new CrossReferences(numbered, content.config().main(), phrases);
    List<Regulation> complete = new ArrayList<>();
    for (Regulation regulation : numbered) {
      complete.add(complete(regulation, references, problems));
    }
    Map<RegulationId, List<Edition>> editions = new TreeMap<>();
    content
        .regulations()
        .forEach(source -> editions.put(source.id(), editions(source, complete, references)));
    return new Regulations(complete, references, editions);
  }

  /** The earlier editions of a regulation, and after them the text in force. */
  private List<Edition> editions(
      RegulationSource source, List<Regulation> current, CrossReferences references) {
    List<Edition> editions = new ArrayList<>();
    source.earlier().forEach(text -> editions.add(edition(source, text, current)));
    Regulation last =
        current.stream().filter(r -> r.id().equals(source.id())).findFirst().orElseThrow();
    last.header(last.authoritative()).days().stream()
        .findFirst()
        .ifPresent(date -> editions.add(new Edition(date, last, references)));
    return editions;
  }

  /** An earlier edition; that its translation lags behind concerns nobody any more. */
  private Edition edition(RegulationSource source, EarlierText text, List<Regulation> current) {
    Diagnostics all = new Diagnostics();
    RegulationSource past =
        new RegulationSource(source.id(), source.authoritative(), text.texts(), List.of());
    Regulation numbered = new RegulationComposer(content, phrases, all).number(past);
    List<Regulation> beside = new ArrayList<>(current);
    beside.replaceAll(other -> other.id().equals(source.id()) ? numbered : other);
    CrossReferences references =
        new CrossReferences(beside, content.config().main(), phrases);
    Regulation resolved = resolve(numbered, references, all);
    reportNumbersNobodyKnows(numbered);
    Set<Position> history = wordsForOtherRegulations(numbered);
    all.all().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> !history.contains(problem.at()))
        .forEach(problems::report);
    return new Edition(text.date(), resolved, references);
  }

  /** Where an edition names, in words, a clause of another regulation, which may be gone now. */
  private static Set<Position> wordsForOtherRegulations(Regulation edition) {
    return references(edition)
        .filter(reference -> reference.regulation().isPresent())
        .filter(reference -> !reference.content().isEmpty())
        .map(Inline.Reference::at)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Inline.Reference> references(Regulation edition) {
    return edition.clauses().stream()
        .flatMap(clause -> clause.words().values().stream())
        .flatMap(words -> Stream.of(words.body(), words.after()))
        .flatMap(blocks -> Mentions.references(blocks).stream());
  }

  /** A clause of a regulation that is no longer there has no number to print. */
  private void reportNumbersNobodyKnows(Regulation edition) {
    references(edition)
        .filter(reference -> reference.content().isEmpty())
        .filter(reference -> !reference.regulation().map(this::isThere).orElse(true))
        .forEach(
            reference ->
                problems.report(
                    Rule.UNKNOWN_REGULATION
                        .at(reference.at(), reference.regulation().orElse(""))
                        .underline(reference.target().length())
                        .hint("edition-words")));
  }

  private boolean isThere(String regulation) {
    return content.regulations().stream().anyMatch(r -> r.id().value().equals(regulation));
  }

  private Regulation number(RegulationSource source) {
    List<Language> languages = content.config().languages();
    Map<Language, Header> headers = new TreeMap<>();
    source.texts().forEach((language, text) -> headers.put(language, text.header()));
    for (Language language : languages) {
      if (!headers.containsKey(language)) {
        problems.report(
            Rule.REGULATION_MISSING
                .at(
                    source.texts().get(source.authoritative()).at(),
                    source.id().value(),
                    language.code())
                .underline(1));
      }
    }
    Header header = source.texts().get(source.authoritative()).header();
    AvailableClauses available = new AvailableClauses(content, phrases);
    Diagnostics ofTranslations = isWronglyCounted(source) ? new Diagnostics() : problems;
    List<Aligned.InChapter> aligned =
        new Aligner(available::print, languages, known::contains, ofTranslations)
            .align(source);
    Numberer numberer =
        new Numberer(
            header.numbering(),
            source.authoritative(),
            languages,
            headers.keySet(),
            new DeadlineNumbers(phrases),
            ofTranslations,
            problems);
    return new Regulation(
        source.id(),
        source.authoritative(),
        headers,
        numberer.number(aligned),
        annexes(source, header),
        List.of(),
        List.of());
  }

  /**
   * Whether a clause is known to have slipped in one of the texts. What a comparison of them finds
   * follows from it, and goes when it is corrected. It counts also where it follows from something
   * else: that may be in any file, on which nothing here depends.
   */
  private boolean isWronglyCounted(RegulationSource source) {
    Set<String> files =
        source.texts().values().stream()
            .map(text -> text.at().file().path())
            .collect(Collectors.toCollection(TreeSet::new));
    return problems.reported().stream()
        .anyMatch(
            problem ->
                problem.rule() == Rule.CLAUSE_NUMBER && files.contains(problem.at().file().path()));
  }

  private static List<Annex> annexes(RegulationSource source, Header header) {
    List<Annex> annexes = new ArrayList<>();
    for (Header.Annex annex : header.annexes()) {
      Map<Language, Header.Annex> texts = new TreeMap<>();
      source
          .texts()
          .forEach(
              (language, text) ->
                  text.header().annexes().stream()
                      .filter(other -> other.id().equals(annex.id()))
                      .findFirst()
                      .ifPresent(found -> texts.put(language, found)));
      String number = Integer.toString(annexes.size() + 1);
      annexes.add(new Annex(annex.id(), number, source.authoritative(), texts));
    }
    return annexes;
  }

  private static Regulation complete(
      Regulation regulation, CrossReferences references, Diagnostics problems) {
    Regulation resolved = resolve(regulation, references, problems);
    return resolved.with(
        new FactFinder(resolved).find(resolved.chapters()),
        new DutyFinder(regulation.id(), regulation.authoritative()).find(resolved.chapters()),
        resolved.chapters());
  }

  private static Regulation resolve(
      Regulation regulation, CrossReferences references, Diagnostics problems) {
    List<Chapter> chapters = new ArrayList<>();
    for (Chapter chapter : regulation.chapters()) {
      chapters.add(
          chapter.withClauses(
              chapter.clauses().stream()
                  .map(clause -> resolve(clause, regulation, chapter, references, problems))
                  .toList()));
    }
    return regulation.with(
        chapters,
        regulation.annexes().stream()
            .map(annex -> resolve(annex, regulation, references, problems))
            .toList());
  }

  private static Clause resolve(
      Clause clause,
      Regulation regulation,
      Chapter chapter,
      CrossReferences references,
      Diagnostics problems) {
    Map<Language, ClauseWords> words = new TreeMap<>();
    clause
        .words()
        .forEach(
            (language, text) ->
                words.put(
                    language,
                    text.withBlocks(
                        references.resolve(
                            text.body(),
                            text.language(),
                            regulation.id(),
                            chapter.index(),
                            problems),
                        references.resolve(
                            text.after(),
                            text.language(),
                            regulation.id(),
                            chapter.index(),
                            problems))));
    return clause.with(
        words,
        clause.children().stream()
            .map(child -> resolve(child, regulation, chapter, references, problems))
            .toList());
  }

  private static Annex resolve(
      Annex annex, Regulation regulation, CrossReferences references, Diagnostics problems) {
    Map<Language, Header.Annex> texts = new TreeMap<>();
    annex
        .texts()
        .forEach(
            (language, text) -> {
              List<Block> content =
                  references.resolve(
                      ownAnchors(text.content(), annex.anchor()),
                      language,
                      regulation.id(),
                      0,
                      problems);
              texts.put(
                  language,
                  new Header.Annex(text.id(), text.title(), content, text.file(), text.at()));
            });
    return new Annex(annex.anchor(), annex.number(), annex.authoritative(), texts);
  }

  /** Headings of an annex are anchored below its own id, as it stands on one page with clauses. */
  private static List<Block> ownAnchors(List<Block> content, String annex) {
    return content.stream()
        .map(
            block ->
                block instanceof Block.Heading heading
                    ? new Block.Heading(
                        heading.level(), annex + "-" + heading.anchor(), heading.content())
                    : block)
        .toList();
  }

  /**
   * The composed regulations, and what prints references to them in other texts.
   *
   * @param editions of each regulation, the oldest first, the text in force last
   */
  public record Regulations(
      List<Regulation> all,
      CrossReferences references,
      Map<RegulationId, List<Edition>> editions) {
    public Regulations {
      all = List.copyOf(all);
      editions = Collections.unmodifiableMap(new TreeMap<>(editions));
    }

    /** The regulation with this id. */
    public Optional<Regulation> find(String id) {
      return all.stream().filter(regulation -> regulation.id().value().equals(id)).findFirst();
    }
  }
}
