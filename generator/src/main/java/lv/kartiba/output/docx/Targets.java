package lv.kartiba.output.docx;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;

/**
 * What a document's references can lead to: its bookmarks, and the numbers Word counts there.
 *
 * @param numbers by anchor; empty where the reference prints something else than Word would
 */
record Targets(Map<String, String> numbers) {
  private static final int LONGEST = 40;

  static Targets of(Regulation regulation) {
    Map<String, String> numbers = new TreeMap<>();
    for (Chapter chapter : regulation.chapters()) {
      if (!chapter.title(chapter.authoritative()).isEmpty()) {
        numbers.put(chapter.anchor(), chapter.number());
      }
    }
    for (Clause clause : regulation.clauses()) {
      numbers.put(clause.anchor(), clause.number().printed().replaceFirst("\\.+$", ""));
    }
    for (Annex annex : regulation.annexes()) {
      if (!annex.content(regulation.authoritative()).isEmpty()) {
        numbers.put(annex.anchor(), "");
      }
    }
    return new Targets(numbers);
  }

  boolean has(String anchor) {
    return numbers.containsKey(anchor);
  }

  /**
   * Where in a printed reference the number stands that Word can work out: once, and not as part of
   * another number.
   */
  Optional<Matcher> number(String anchor, String printed) {
    String number = numbers.getOrDefault(anchor, "");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Matcher found =
        Pattern.compile("(?<![\\d.\\p{L}])" + Pattern.quote(number) + "(?![\\d\\p{L}])")
            .matcher(printed);
    boolean once = found.find() && !found.find();
    found.reset();
    return once && found.find() ? Optional.of(found) : Optional.empty();
  }

  /**
   * The name of a bookmark: a letter, then letters, digits and {@code _} only, at most 40. What an
   * anchor has beyond that, such as a raised digit, is written with a letter that no id has.
   */
  static String bookmark(String anchor) {
    StringBuilder plain = new StringBuilder();
    for (char c : anchor.toCharArray()) {
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      if (letter || digit && plain.length() > 0) {
        plain.append(c);
      } else {
        plain.append(c == '-' ? "_" : "ņ" + Integer.toHexString(c));
      }
    }
    String name = plain.toString();
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST - 9) + "_" + Integer.toHexString(anchor.hashCode());
  }
}
