package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Header.Clauses;
import lv.kartiba.model.Header.Numbering;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.prose.Inline;
import lv.kartiba.source.Position;
import lv.kartiba.text.RomanNumeral;
import lv.kartiba.text.Superscript;

/** Gives each chapter and clause its number: the one place where numbers are made. */
final class Numberer {
  private final Numbering numbering;
  private final Language authoritative;
  private final List<Language> languages;
  private final Set<Language> translated;
  private final DeadlineNumbers deadlines;
  private final Diagnostics ofTranslations;
  private final Diagnostics problems;
  private final Set<String> anchors = new TreeSet<>();
  private final Map<String, Position> given = new TreeMap<>();
  private int point;

  /**
   * @param languages all languages of the site
   * @param translated those in which there is a text of this regulation
   */
  Numberer(
      Numbering numbering,
      Language authoritative,
      List<Language> languages,
      Set<Language> translated,
      DeadlineNumbers deadlines,
      Diagnostics ofTranslations,
      Diagnostics problems) {
    this.numbering = numbering;
    this.authoritative = authoritative;
    this.languages = languages;
    this.translated = translated;
    this.deadlines = deadlines;
    this.ofTranslations = ofTranslations;
    this.problems = problems;
  }

  List<Chapter> number(List<Aligned.InChapter> aligned) {
    for (Aligned.InChapter chapter : aligned) {
      remember(chapter.original().id(), chapter.original().at());
      chapter.clauses().forEach(this::remember);
    }
    List<Chapter> chapters = new ArrayList<>();
    for (Aligned.InChapter chapter : aligned) {
      chapters.add(chapter(chapter, chapters.size() + 1));
    }
    return chapters;
  }

  private Chapter chapter(Aligned.InChapter aligned, int index) {
    Map<Language, List<Inline>> titles = new TreeMap<>();
    titles.put(authoritative, aligned.original().title());
    aligned.translations().forEach((language, text) -> titles.put(language, text.title()));
    boolean continuous = numbering.clauses() == Clauses.CONTINUOUS;
    point = continuous ? point : 0;
    List<String> prefix =
        numbering.clauses() == Clauses.BY_CHAPTER ? List.of(Integer.toString(index)) : List.of();
    String keyPrefix = numbering.clauses() == Clauses.RESTART ? index + "/" : "";
    Level points = new Level(prefix, keyPrefix, point, 1, List.of());
    List<Clause> clauses = points.number(aligned.clauses());
    point = points.last;
    return new Chapter(
        anchor(aligned.original().id(), Chapter.computedAnchor(index), aligned.original().at()),
        index,
        chapterNumber(index),
        authoritative,
        titles,
        clauses,
        aligned.original().at());
  }

  private String chapterNumber(int index) {
    return switch (numbering.chapters()) {
      case ROMAN -> RomanNumeral.of(index);
      case ARABIC -> Integer.toString(index);
      case NONE -> "";
    };
  }

  /** The anchor of a clause without an id: {@code p4-3} for 4.3. */
  static String computedAnchor(ClauseNumber number) {
    return "p" + number.key().replaceAll("[./\u00a0]+", "-");
  }

  private void remember(Aligned clause) {
    remember(clause.original().attributes().id(), clause.original().at());
    clause.children().forEach(this::remember);
  }

  private void remember(Optional<String> id, Position at) {
    id.ifPresent(name -> given.putIfAbsent(name, at));
  }

  /** The school's id, else the computed one, which must not be given to something else. */
  private String anchor(Optional<String> id, String computed, Position at) {
    String anchor = id.orElse(computed);
    Position elsewhere = id.isEmpty() ? given.get(computed) : null;
    if (elsewhere != null) {
      problems.report(
          Rule.DUPLICATE_ID
              .at(elsewhere, anchor)
              .hint("computed-id", anchor, at.toString())
              .underline(1));
    } else if (!anchors.add(anchor)) {
      problems.report(Rule.DUPLICATE_ID.at(at, anchor).underline(1));
    }
    return anchor;
  }

  /** The clauses of one list, counted from where it begins. */
  private final class Level {
    private final List<String> prefix;
    private final String keyPrefix;
    private final int depth;
    private final List<String> inheritedDuty;
    private int last;
    private int raised;

    Level(
        List<String> prefix, String keyPrefix, int last, int depth, List<String> inheritedDuty) {
      this.prefix = prefix;
      this.keyPrefix = keyPrefix;
      this.last = last;
      this.depth = depth;
      this.inheritedDuty = inheritedDuty;
    }

    List<Clause> number(List<Aligned> clauses) {
      List<Clause> numbered = new ArrayList<>();
      for (Aligned clause : clauses) {
        numbered.add(clause(clause));
      }
      return numbered;
    }

    private Clause clause(Aligned aligned) {
      ClauseText original = aligned.original();
      List<String> parts = new ArrayList<>(prefix);
      parts.add(next(original.attributes().inserted()));
      ClauseNumber number = ClauseNumber.of(parts, keyPrefix);
      if (original.attributes().label().isPresent()) {
        number = number.printedAs(original.attributes().label().get());
      }
      String computed = computedAnchor(number);
      List<String> ownDuty = original.attributes().duty();
      List<String> duty = ownDuty.isEmpty() ? inheritedDuty : ownDuty;
      return new Clause(
          anchor(original.attributes().id(), computed, original.at()),
          number,
          depth,
          duty,
          ownDuty.isEmpty() && !duty.isEmpty(),
          new Words(authoritative, languages, translated, deadlines, ofTranslations)
              .of(aligned, number),
          new Level(parts, keyPrefix, 0, depth + 1, duty).number(aligned.children()),
          original.at());
    }

    private String next(boolean inserted) {
      if (inserted) {
        raised++;
        return last + "." + Superscript.of(raised);
      }
      raised = 0;
      last++;
      return Integer.toString(last);
    }
  }
}
