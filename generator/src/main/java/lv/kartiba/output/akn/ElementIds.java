package lv.kartiba.output.akn;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;

/**
 * The eId of each chapter, clause and annex: what it is called by its number today.
 *
 * <p>Example: clause 4.5.1. of the fourth chapter is {@code chp_IV__para_4-5__subpara_4-5-1}. As the
 * Naming Convention tells, an eId is that of what is around it, {@code __}, a short name and the
 * number without the signs at its ends, other signs turned to hyphens; {@code nn} stands for no
 * number, and what would be there twice gets {@code _2}. For raised numbers it has no rule: {@code
 * 3.¹} is {@code 3bis} here, as lawyers count in Latin. The number is the counted one, also where
 * the school prints another label.
 *
 * @param byAnchor the part after {@code #} of its permalink, to its eId
 */
record ElementIds(Map<String, String> byAnchor) {
  /** What clauses are called by their depth; a deeper one is a level. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("paragraph", "para"),
          new Kind("subparagraph", "subpara"),
          new Kind("point", "point"));

  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern RAISED = Pattern.compile("\\.?([" + RAISED_DIGITS + "]+)");
  private static final List<String> LATIN =
      List.of(
          "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies");

  ElementIds {
    byAnchor = Collections.unmodifiableMap(new TreeMap<>(byAnchor));
  }

  /** An element, and the short name of it in an eId. */
  record Kind(String element, String alias) {}

  static Kind kind(Clause clause) {
    return clause.depth() <= KINDS.size()
        ? KINDS.get(clause.depth() - 1)
        : new Kind("level", "lvl");
  }

  static ElementIds of(Regulation regulation) {
    Map<String, String> ids = new TreeMap<>();
    Set<String> taken = new TreeSet<>();
    for (Chapter chapter : regulation.chapters()) {
      String around = "";
      if (hasHeading(chapter)) {
        String number = chapter.number().isEmpty() ? "nn" : number(chapter.number());
        around = free("chp_" + number, taken);
        ids.put(chapter.anchor(), around);
      }
      for (Clause clause : chapter.clauses()) {
        name(clause, around, ids, taken);
      }
    }
    for (Annex annex : Act.published(regulation).toList()) {
      ids.put(annex.anchor(), free("att_" + number(annex.number()), taken));
    }
    return new ElementIds(ids);
  }

  /** Whether a chapter is printed as one; clauses before any heading stand in the act itself. */
  static boolean hasHeading(Chapter chapter) {
    return !PlainText.of(chapter.title(chapter.authoritative())).isEmpty();
  }

  private static void name(
      Clause clause, String around, Map<String, String> ids, Set<String> taken) {
    String own = kind(clause).alias() + "_" + number(clause.number().plain());
    String id = free(around.isEmpty() ? own : around + "__" + own, taken);
    ids.put(clause.anchor(), id);
    clause.children().forEach(child -> name(child, id, ids, taken));
  }

  private static String free(String wanted, Set<String> taken) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "_" + i;
    }
    return id;
  }

  /** A number as part of an eId: {@code 4.5.1} is {@code 4-5-1}, {@code 2.¹ 1} is {@code 2bis-1}. */
  static String number(String plain) {
    return RAISED
        .matcher(plain)
        .replaceAll(raised -> Matcher.quoteReplacement(latin(raised.group(1))))
        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String latin(String raised) {
    int number = 0;
    for (int i = 0; i < raised.length(); i++) {
      number = number * 10 + RAISED_DIGITS.indexOf(raised.charAt(i));
    }
    return number >= 1 && number <= LATIN.size() ? LATIN.get(number - 1) : "ins" + number;
  }

  /** The eId of what has this anchor. */
  String of(String anchor) {
    String id = byAnchor.get(anchor);
    if (id == null) {
      throw new IllegalArgumentException("no eId for " + anchor);
    }
    return id;
  }
}
