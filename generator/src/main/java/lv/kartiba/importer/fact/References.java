package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds references to other clauses: {@code 4.5. punktā}, {@code 1., 2. un 3. punkta}. */
final class References {
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3})*\\.?(?:\\s*(?:,|un|vai|līdz|–|"
              + "-)\\s*\\d{1,3}(?:\\.\\d{1,3})*\\.?)*)\\s*(?:apakš)?punkt\\p{L}*(?!\\s+redakcij)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*\\.?");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iu).*(?:noteikumu\\s+Nr|likuma|regulas|direktīvas|kodeksa|MK|panta|daļas|"
              + "dokumentācija[”“\"]?|nolikuma)[^.;]{0,120}$");

  private static final Pattern ANNEX =
      Pattern.compile(
          "(?iu)(?<![\\d.])(\\d{1,2})(?=\\.\\s*pielikum)|"
              + "(?<=pielikum\\p{L}{0,3}\\sNr\\.\\s?)(\\d{1,2})(?!\\d)");

  private References() {}

  /** The annexes of this regulation that a paragraph names. */
  static List<Span> annexes(String text) {
    List<Span> found = new ArrayList<>();
    Matcher annex = ANNEX.matcher(text);
    while (annex.find()) {
      int number = Integer.parseInt(annex.group());
      if (number > 0 && !ELSEWHERE.matcher(text.substring(0, annex.start())).matches()) {
        found.add(new Span(annex.start(), annex.end(), "#annex-" + number, List.of(), true));
      }
    }
    return found;
  }

  /**
   * The references of a paragraph.
   *
   * @param known ids of clauses by their numbers
   * @param chapter the number of the paragraph's chapter where numbers begin anew; else empty
   */
  static List<Span> find(String text, SortedMap<String, String> known, String chapter, List<String> lost) {
    List<Span> found = new ArrayList<>();
    Matcher reference = NUMBERS.matcher(text);
    while (reference.find()) {
      String before = text.substring(0, reference.start());
      if (ELSEWHERE.matcher(before).matches()) {
        continue;
      }
      Matcher number = NUMBER.matcher(text).region(reference.start(1), reference.end(1));
      while (number.find()) {
        String bare = number.group().replaceFirst("\\.$", "");
        String id = known.getOrDefault(chapter.isEmpty() ? bare : chapter + "/" + bare, "");
        if (id.isEmpty()) {
          lost.add(number.group());
        } else {
          boolean dotted = number.group().endsWith(".");
          found.add(new Span(number.start(), number.end(), "#" + id, List.of(), dotted));
        }
      }
    }
    return found;
  }
}
