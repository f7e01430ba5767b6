package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.model.RegulationText.ChapterText;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.model.RegulationText.Directive;
import lv.kartiba.model.RegulationText.Entry;
import lv.kartiba.model.RegulationText;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.source.Position;

/** Lays the translations of a regulation beside its authoritative text, clause by clause. */
final class Aligner {
  /** By how much another pairing must fit better to be believed: more than one id or link. */
  private static final int CERTAIN = 5;

  private final BiFunction<Directive, Language, List<Optional<ClauseText>>> directives;
  private final List<Language> languages;
  private final Predicate<Inline.Mention> known;
  private final Diagnostics problems;

  /**
   * @param directives what a directive prints in a language, as many clauses in each of them
   * @param languages all languages of the site
   * @param known whether there is what a link names; one that is misspelt is reported elsewhere
   */
  Aligner(
      BiFunction<Directive, Language, List<Optional<ClauseText>>> directives,
      List<Language> languages,
      Predicate<Inline.Mention> known,
      Diagnostics problems) {
    this.known = known;
    this.directives = directives;
    this.languages = languages;
    this.problems = problems;
  }

  List<Aligned.InChapter> align(RegulationSource source) {
    RegulationText original = source.texts().get(source.authoritative());
    Map<Language, List<Optional<ChapterText>>> pairs = new TreeMap<>();
    source
        .texts()
        .forEach(
            (language, text) -> {
              if (!language.equals(source.authoritative())) {
                pairs.put(
                    language,
                    pair(
                        original.chapters(),
                        text.chapters(),
                        Aligner::chapterStrangeness,
                        ChapterText::at));
              }
            });
    List<Aligned.InChapter> chapters = new ArrayList<>();
    for (int i = 0; i < original.chapters().size(); i++) {
      ChapterText chapter = original.chapters().get(i);
      Map<Language, ChapterText> translations = at(pairs, i);
      chapters.add(new Aligned.InChapter(chapter, translations, entries(chapter, translations)));
    }
    return chapters;
  }

  private List<Aligned> entries(ChapterText chapter, Map<Language, ChapterText> translations) {
    Map<Language, List<Optional<Entry>>> pairs = new TreeMap<>();
    translations.forEach(
        (language, translated) ->
            pairs.put(
                language,
                pair(
                    chapter.entries(),
                    translated.entries(),
                    Aligner::entryStrangeness,
                    Entry::at)));
    List<Aligned> aligned = new ArrayList<>();
    for (int i = 0; i < chapter.entries().size(); i++) {
      Entry entry = chapter.entries().get(i);
      if (entry instanceof Directive directive) {
        aligned.addAll(printed(directive, chapter));
      } else if (entry instanceof ClauseText clause) {
        Map<Language, ClauseText> clauses = new TreeMap<>();
        at(pairs, i)
            .forEach(
                (language, found) -> {
                  if (found instanceof ClauseText text) {
                    clauses.put(language, text);
                  } else {
                    problems.report(Rule.STRUCTURE_DIFFERS.at(found.at()));
                  }
                });
        aligned.add(clause(clause, clauses));
      }
    }
    return aligned;
  }

  private Aligned clause(ClauseText original, Map<Language, ClauseText> translations) {
    translations.values().forEach(translated -> checkLinks(original, translated));
    Map<Language, List<Optional<ClauseText>>> pairs = new TreeMap<>();
    translations.forEach(
        (language, translated) ->
            pairs.put(
                language,
                pair(
                    original.children(),
                    translated.children(),
                    Aligner::clauseStrangeness,
                    ClauseText::at)));
    List<Aligned> children = new ArrayList<>();
    for (int i = 0; i < original.children().size(); i++) {
      children.add(clause(original.children().get(i), at(pairs, i)));
    }
    return new Aligned(original, translations, children, false);
  }

  /** The clauses a directive prints, in every language in which their texts are there. */
  private List<Aligned> printed(Directive directive, ChapterText chapter) {
    Map<Language, List<Optional<ClauseText>>> printed = new TreeMap<>();
    languages.forEach(language -> printed.put(language, directives.apply(directive, language)));
    Language first = languages.get(0);
    List<Optional<ClauseText>> originals = printed.getOrDefault(first, List.of());
    List<Aligned> clauses = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      int index = i;
      Map<Language, ClauseText> translations = new TreeMap<>();
      printed.forEach(
          (language, list) -> list.get(index).ifPresent(text -> translations.put(language, text)));
      translations.remove(first);
      clauses.add(together(originals.get(i).orElseThrow(), translations));
    }
    return clauses;
  }

  private Aligned together(ClauseText original, Map<Language, ClauseText> translations) {
    List<Aligned> children = new ArrayList<>();
    for (int i = 0; i < original.children().size(); i++) {
      int index = i;
      Map<Language, ClauseText> inner = new TreeMap<>();
      translations.forEach((language, text) -> inner.put(language, text.children().get(index)));
      children.add(together(original.children().get(i), inner));
    }
    return new Aligned(original, translations, children, true);
  }

  private <T> List<Optional<T>> pair(
      List<T> originals,
      List<T> translations,
      ToIntBiFunction<T, T> strangeness,
      Function<T, Position> position) {
    return Pairing.pair(originals, translations, strangeness)
        .orElseGet(() -> withMore(originals, translations, strangeness, position));
  }

  /**
   * As many of a translation as there are originals; the first one too many is reported. That is the
   * first after the last original, unless ids or links tell another.
   */
  private <T> List<Optional<T>> withMore(
      List<T> originals,
      List<T> translations,
      ToIntBiFunction<T, T> strangeness,
      Function<T, Position> position) {
    List<T> first = translations.subList(0, originals.size());
    List<T> fitting = fitting(originals, translations, strangeness);
    boolean told =
        strangeness(originals, first, strangeness) - strangeness(originals, fitting, strangeness)
            >= CERTAIN;
    List<T> paired = told ? fitting : first;
    int extra = 0;
    while (extra < paired.size() && paired.get(extra) == translations.get(extra)) {
      extra++;
    }
    problems.report(Rule.STRUCTURE_DIFFERS.at(position.apply(translations.get(extra))));
    return paired.stream().map(Optional::of).toList();
  }

  private static <T> List<T> fitting(
      List<T> originals, List<T> translations, ToIntBiFunction<T, T> strangeness) {
    List<Optional<T>> back =
        Pairing.pair(translations, originals, (a, b) -> strangeness.applyAsInt(b, a)).orElseThrow();
    List<T> fitting = new ArrayList<>();
    for (int i = 0; i < translations.size(); i++) {
      if (back.get(i).isPresent()) {
        fitting.add(translations.get(i));
      }
    }
    return fitting;
  }

  private static <T> int strangeness(
      List<T> originals, List<T> translations, ToIntBiFunction<T, T> strangeness) {
    int sum = 0;
    for (int i = 0; i < originals.size(); i++) {
      sum += strangeness.applyAsInt(originals.get(i), translations.get(i));
    }
    return sum;
  }

  private void checkLinks(ClauseText original, ClauseText translated) {
    List<String> wanted = links(original);
    List<String> found = links(translated);
    if (wanted.equals(found) || namesUnknown(original) || namesUnknown(translated)) {
      return;
    }
    List<String> missing = new ArrayList<>(wanted);
    found.forEach(missing::remove);
    List<String> extra = new ArrayList<>(found);
    wanted.forEach(extra::remove);
    String place = original.at().file().path() + ":" + original.at().line();
    if (!missing.isEmpty()) {
      Position at = extra.isEmpty() ? translated.at() : at(translated, extra.get(0));
      problems.report(
          Rule.LINKS_DIFFER
              .at(at, missing.get(0), place)
              .hint("link-missing", missing.get(0))
              .underline(1));
    } else {
      problems.report(
          Rule.LINKS_DIFFER
              .at(at(translated, extra.get(0)), extra.get(0), place)
              .hint("link-extra", extra.get(0))
              .underline(1));
    }
  }

  /** Where a clause names something; its own place if that is not found. */
  private static Position at(ClauseText clause, String link) {
    return Stream.of(clause.body(), clause.after())
        .flatMap(blocks -> Mentions.in(blocks).stream())
        .filter(mention -> link.equals(mention.kind().prefix() + ":" + mention.target()))
        .map(Inline.Mention::at)
        .findFirst()
        .orElse(clause.at());
  }

  private boolean namesUnknown(ClauseText clause) {
    return Stream.of(clause.body(), clause.after())
        .flatMap(blocks -> Mentions.in(blocks).stream())
        .anyMatch(known.negate());
  }

  private static List<String> links(ClauseText clause) {
    List<String> links = new ArrayList<>();
    for (var blocks : List.of(clause.body(), clause.after())) {
      for (Inline.Mention mention : Mentions.in(blocks)) {
        links.add(mention.kind().prefix() + ":" + mention.target());
      }
      for (Inline.Reference reference : Mentions.references(blocks)) {
        links.add(reference.regulation().map(id -> "regulation:" + id).orElse("") + "#" + reference.target());
      }
    }
    links.sort(null);
    return links;
  }

  private static int chapterStrangeness(ChapterText original, ChapterText translated) {
    int ids = original.id().equals(translated.id()) ? 0 : 2;
    return ids + (original.entries().size() == translated.entries().size() ? 0 : 1);
  }

  private static int entryStrangeness(Entry original, Entry translated) {
    if (original instanceof ClauseText a && translated instanceof ClauseText b) {
      return clauseStrangeness(a, b);
    }
    return original.getClass() == translated.getClass() ? 0 : 10;
  }

  private static int clauseStrangeness(ClauseText original, ClauseText translated) {
    int strangeness = original.attributes().id().equals(translated.attributes().id()) ? 0 : 4;
    strangeness += links(original).equals(links(translated)) ? 0 : 4;
    return strangeness + (original.children().size() == translated.children().size() ? 0 : 1);
  }

  private static <T> Map<Language, T> at(Map<Language, List<Optional<T>>> pairs, int index) {
    Map<Language, T> found = new TreeMap<>();
    pairs.forEach(
        (language, list) ->
            (index < list.size() ? list.get(index) : Optional.<T>empty())
                .ifPresent(item -> found.put(language, item)));
    return found;
  }
}
