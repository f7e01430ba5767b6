package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Piece;

/** Finds out with what a line may begin; several answers where more than one is possible. */
final class Marks {
  private static final Pattern ROMAN =
      Pattern.compile("([IVXL]{1,7})(\\s*[.)]|(?=\\s))(\\s*)(.*)");
  private static final Pattern CHAPTER_WORD =
      Pattern.compile("(?iu)(?:(\\d{1,2})\\s*\\.|([IVXL]{1,7})\\.?)\\s*nodaļa(?![\\p{L}])\\s*[.:–-]?\\s*(.*)");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,5})(\\.?)([⁰¹²³⁴-⁹]{0,2})(\\.?)(\\s*)(.*)");
  private static final Pattern RAISED_LAST =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,5})\\.([⁰¹²³⁴-⁹]{1,2})\\s*\\.?(\\d{1,3}(?:\\.\\d{1,3})*)\\.(\\s*)(.*)");
  private static final Pattern APART =
      Pattern.compile("(\\d{1,3}(?:\\.\\s?\\d{1,3})*\\.\\s\\d{1,3}(?:\\.\\s?\\d{1,3})*)(\\.?)(\\s+)(\\p{L}.*)");
  private static final Pattern BRACKET = Pattern.compile("(\\(?(\\d{1,2})\\))(\\s*)(.+)");
  private static final Pattern LETTER = Pattern.compile("(\\(?(\\p{Ll})\\))(\\s*)(.+)");
  private static final Pattern BULLET =
      Pattern.compile("[-–—•●▪■◦·*+✓✔➢►o\\uf0b7\\uf0a7](?:\\s+|(?<=[•●▪■\\uf0b7\\uf0a7]))(.+)");
  private static final Pattern DASHED = Pattern.compile("^[-–•*]\\s+(?=\\d{1,2}\\.\\d{1,2}\\.)");
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?iu)(?:(\\d{1,2})\\.?\\s*pielikums|"
              + "pielikums(?:\\s*Nr\\.?)?\\s*(\\d{0,2}))(?![\\p{L}])\\.?\\s*(.*)");
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(?iu)(?:\\d{4}\\.|\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b|\\d{2}\\.(?:0\\d|1[0-2])\\.\\d{2}\\b).*"
              + "|\\d{1,4}\\.?\\s*(?-i:gad[asu]\\p{L}*|janvār|februār|mart|aprīl|maij|jūnij|jūlij|august"
              + "|septembr|oktobr|novembr|decembr).*"
              + "|(?:\\d{1,3}\\.)+\\s*(?:pant|punkt|apakšpunkt|daļ(?![aā]s)|nodaļ[aāu](?![\\p{L}])|pielikum).*"
              + "|\\d{1,2}\\.\\s*(?:,|un\\s|vai\\s|līdz\\s|–|-\\d).*");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String ALPHABET = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž";
  private static final int LONGEST_ANNEX = 90;

  private Marks() {}

  /** What a line may begin with, likeliest first; nothing for ordinary words. */
  static List<Mark> of(Piece.Line line) {
    if (line.label().isPresent() && !startsWith(line.text(), line.label().get())) {
      List<Mark> typed = of(line.text());
      boolean full = typed.stream().anyMatch(m -> m.kind() == Mark.Kind.NUMBER && m.path().size() > 1);
      return full ? typed : of(line.label().get().strip() + " " + line.text());
    }
    return of(line.text());
  }

  /** Whether a number that is printed by itself was typed, too. */
  private static boolean startsWith(String text, String label) {
    String number = label.strip().replaceFirst("\\.$", "");
    return text.startsWith(number) && !text.startsWith(number + ".1")
        && (text.length() == number.length() || !Character.isLetterOrDigit(text.charAt(number.length())));
  }

  /** The same for words. */
  static List<Mark> of(String line) {
    List<Mark> found = new ArrayList<>();
    if (line.isEmpty()) {
      return found;
    }
    // a dash before a whole number is what a converter left of a list
    String text = DASHED.matcher(line).replaceFirst("");
    char first = text.charAt(0);
    if (Character.isDigit(first) || "IVXL".indexOf(first) >= 0) {
      chapterWord(text, found);
      annex(text, found);
      if (Character.isDigit(first)) {
        numbers(text, found);
      } else {
        roman(text, found);
      }
    } else if (first == 'P' || first == 'p') {
      annex(text, found);
    }
    brackets(text, found);
    return found;
  }

  private static void chapterWord(String text, List<Mark> into) {
    Matcher matcher = CHAPTER_WORD.matcher(text);
    if (matcher.matches()) {
      boolean arabic = matcher.group(1) != null;
      int number =
          arabic ? Integer.parseInt(matcher.group(1)) : Roman.value(matcher.group(2)).orElse(0);
      if (number > 0) {
        String printed = arabic ? matcher.group(1) : matcher.group(2);
        String rest = matcher.group(3);
        into.add(new Mark(Mark.Kind.CHAPTER_WORD, List.of(number), printed, rest, 0, true, true));
      }
    }
  }

  private static void annex(String text, List<Mark> into) {
    Matcher matcher = ANNEX.matcher(text);
    if (matcher.matches() && text.length() <= LONGEST_ANNEX) {
      String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      int number = digits.isEmpty() ? 1 : Integer.parseInt(digits);
      into.add(
          new Mark(Mark.Kind.ANNEX, List.of(number), text, matcher.group(3), 0, true, true));
    }
  }

  private static void roman(String text, List<Mark> into) {
    Matcher matcher = ROMAN.matcher(text);
    if (matcher.matches()) {
      int number = Roman.value(matcher.group(1)).orElse(0);
      boolean closed = !matcher.group(2).isEmpty();
      boolean upper = matcher.group(4).isEmpty() || !Character.isLowerCase(matcher.group(4).charAt(0));
      if (number > 0 && upper) {
        into.add(
            new Mark(
                Mark.Kind.ROMAN,
                List.of(number),
                matcher.group(1),
                matcher.group(4),
                0,
                closed,
                !matcher.group(3).isEmpty()));
      }
    }
  }

  private static void numbers(String text, List<Mark> into) {
    if (NO_NUMBER.matcher(text).matches()) {
      return;
    }
    Matcher apart = APART.matcher(text);
    if (apart.matches()) {
      into.add(
          number(apart.group(1), apart.group(1) + apart.group(2), apart.group(4), 0, apart.group(2), " "));
    }
    Matcher under = RAISED_LAST.matcher(text);
    if (under.matches()) {
      List<Integer> path = path(under.group(1));
      String printed = text.substring(0, under.start(4)).strip();
      path.addAll(path(under.group(3)));
      into.add(
          new Mark(
              Mark.Kind.NUMBER,
              path,
              printed,
              under.group(5),
              -raised(under.group(2)),
              true,
              !under.group(4).isEmpty()));
      return;
    }
    Matcher matcher = NUMBER.matcher(text);
    if (matcher.matches()) {
      String raised = matcher.group(3);
      String end = matcher.group(2) + matcher.group(4);
      String printed = text.substring(0, matcher.start(5));
      String rest = matcher.group(6);
      boolean glued = matcher.group(5).isEmpty() && !rest.isEmpty();
      boolean word = glued && end.isEmpty() && raised.isEmpty();
      if (!word && !(rest.startsWith(")") || rest.startsWith("/") || rest.startsWith("%"))) {
        into.add(number(matcher.group(1), printed, rest, raised(raised), end, matcher.group(5)));
      }
    }
  }

  private static Mark number(
      String digits, String printed, String rest, int raised, String end, String space) {
    return new Mark(
        Mark.Kind.NUMBER, path(digits), printed, rest, raised, !end.isEmpty(), !space.isEmpty());
  }

  private static void brackets(String text, List<Mark> into) {
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.matches()) {
      int number = Integer.parseInt(bracket.group(2));
      into.add(
          new Mark(
              Mark.Kind.BRACKET,
              List.of(number),
              bracket.group(1),
              bracket.group(4),
              0,
              true,
              !bracket.group(3).isEmpty()));
    }
    Matcher letter = LETTER.matcher(text);
    if (letter.matches()) {
      int number = ALPHABET.indexOf(letter.group(2).toLowerCase(Locale.ROOT)) + 1;
      if (number > 0) {
        into.add(
            new Mark(
                Mark.Kind.LETTER,
                List.of(number),
                letter.group(1),
                letter.group(4),
                0,
                true,
                !letter.group(3).isEmpty()));
      }
    }
    Matcher bullet = BULLET.matcher(text);
    if (bullet.matches()) {
      into.add(
          new Mark(Mark.Kind.BULLET, List.of(1), text.substring(0, 1), bullet.group(1), 0, true, true));
    }
  }

  /** Whether a letter follows another one, with or without the letters that have marks. */
  static boolean follows(int letter, int before) {
    if (letter == before + 1) {
      return true;
    }
    boolean plain = true;
    for (int i = before; i < letter - 1 && plain; i++) {
      plain = "āčēģīķļņšūž".indexOf(ALPHABET.charAt(i)) >= 0;
    }
    return letter > before && plain;
  }

  private static List<Integer> path(String digits) {
    List<Integer> path = new ArrayList<>();
    for (String part : digits.split("\\.")) {
      path.add(Integer.parseInt(part.strip()));
    }
    return path;
  }

  private static int raised(String signs) {
    int value = 0;
    for (char sign : signs.toCharArray()) {
      value = value * 10 + RAISED.indexOf(sign);
    }
    return value;
  }
}
