package lv.kartiba.lint.privacy;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Subject;

/** A first name and surname beside a class: „5.b klases skolniece …”, „…, 5.b klase”. */
final class PupilName implements Inspection {
  private static final String NAME = "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
  private static final Pattern LATVIAN =
      Pattern.compile(
          "\\b\\d{1,2}\\.? ?\\p{L}?\\.? klases (?:skoln\\p{L}+|skolēn\\p{L}+|izglītojam\\p{L}+|audzēkn\\p{L}+) "
              + NAME
              + "|"
              + NAME
              + ",? \\(?\\d{1,2}\\. ?\\p{Ll}?\\.? ?klas\\p{L}*");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:class|year|grade) \\d{1,2}\\p{L}? (?:pupil|student) " + NAME + "|" + NAME
              + ",? \\(?(?:class|year|grade) \\d{1,2}\\p{L}?\\b");

  /** Words of a school that are written with a capital and are no surname. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?iu)skol[aāu]|vidusskol|padom|centr|biedrīb|school|council|primary|board");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject.in("lv").forEach(passage -> check(passage, LATVIAN, problems));
    subject.in("en").forEach(passage -> check(passage, ENGLISH, problems));
  }

  private static void check(Passage passage, Pattern named, Diagnostics problems) {
    passage.find(
        named,
        spot -> {
          if (!NO_NAME.matcher(spot.words()).find()) {
            problems.report(spot.breaks(Rule.PUPIL_NAME, spot.words()));
          }
        });
  }
}
