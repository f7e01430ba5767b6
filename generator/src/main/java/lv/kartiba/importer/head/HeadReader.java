package lv.kartiba.importer.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.outline.Outline;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;

/**
 * Reads the head of a regulation: who the school is, who approved the text, its kind, number, date,
 * place, title and legal basis; and the signature at its end.
 *
 * <p>Lines that say nothing known are given back as {@link Result#leftOut()}.
 */
public final class HeadReader {
  private final LetterCase letters;
  private final LetterheadReader details = new LetterheadReader();
  private final List<String> founder = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Piece.Line> open = new ArrayList<>();
  private Optional<HeadPart.Approval> approval = Optional.empty();
  private Optional<LocalDate> updated = Optional.empty();
  private String updatedWord = "";
  private String kind = "";
  private String number = "";
  private Optional<LocalDate> date = Optional.empty();
  private String datePrinted = "";
  private String place = "";
  private String basis = "";
  private String school = "";
  private String title = "";
  private HeadPart.Capitals capitals = new HeadPart.Capitals(false, false, false);

  private HeadReader(String document) {
    this.letters = new LetterCase(document);
  }

  /** The head, and what of it was not understood. */
  public record Result(HeadPart head, List<LeftOut> leftOut) {}

  /** Reads the head and the signature of a document. */
  public static Result read(Outline outline, String document) {
    HeadReader reader = new HeadReader(document);
    reader.sort(lines(outline.head()));
    reader.names();
    SignatureReader signature = SignatureReader.read(lines(outline.tail()));
    reader.leftOut.addAll(signature.leftOut());
    ClosingClauses closing = ClosingClauses.of(outline.clauses().stream().map(ClausePart::words).toList());
    return new Result(reader.head(signature, closing), reader.leftOut);
  }

  /** The nominative of a place in the locative: Rīga for Rīgā. */
  public static String placeName(String locative) {
    return HeadLine.nominative(locative);
  }

  private static List<Piece.Line> lines(List<Piece> pieces) {
    List<Piece.Line> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line) {
        lines.add(line.label().isEmpty() ? line : Piece.Line.of(line.words(), line.look(), line.place()));
      } else if (piece instanceof Piece.Grid grid) {
        // a letterhead or an approval block is often laid out by a table without borders
        for (int column = 0; column < columns(grid); column++) {
          boolean first = true;
          for (List<String> row : grid.rows()) {
            String cell = column < row.size() ? row.get(column) : "";
            for (String part : cell.split("\n")) {
              if (!part.isBlank()) {
                lines.add(Piece.Line.of(part.strip(), Look.PLAIN.apart(first), grid.place()));
                first = false;
              }
            }
          }
        }
      }
    }
    return lines;
  }

  private static int columns(Piece.Grid grid) {
    return grid.rows().stream().mapToInt(List::size).max().orElse(0);
  }

  private void sort(List<Piece.Line> lines) {
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at).text();
      Matcher kindOf = HeadLine.KIND.matcher(line);
      if (approval.isEmpty() && ApprovalReader.BEGIN.matcher(line).matches()) {
        at = approval(lines, at);
      } else if (updated.isEmpty() && HeadLine.UPDATED.matcher(line).matches()) {
        at = updated(lines, at);
      } else if (kind.isEmpty() && kindOf.matches()) {
        kind(kindOf);
        at++;
      } else if (basis.isEmpty() && HeadLine.BASIS.matcher(line).matches()) {
        at = basis(lines, at);
      } else if (placed(line)) {
        at++;
      } else if (LetterheadReader.DETAIL.matcher(line).matches()) {
        left(details.take(line), lines.get(at).place());
        at++;
      } else {
        open.add(lines.get(at));
        at++;
      }
    }
  }

  private int approval(List<Piece.Line> lines, int from) {
    List<String> block = new ArrayList<>(List.of(lines.get(from).text()));
    int at = from + 1;
    while (at < lines.size()
        && !HeadLine.KIND.matcher(lines.get(at).text()).matches()
        && !HeadLine.BASIS.matcher(lines.get(at).text()).matches()
        && !LetterheadReader.DETAIL.matcher(lines.get(at).text()).matches()
        && ApprovalReader.goesOn(block, lines.get(at).text(), lines.get(at).look().apart())) {
      block.add(lines.get(at).text());
      at++;
    }
    approval = Optional.of(ApprovalReader.read(block));
    return at;
  }

  private int updated(List<Piece.Line> lines, int from) {
    String words = lines.get(from).text();
    int at = from + 1;
    if (Days.first(words).isEmpty() && at < lines.size()) {
      words = words + " " + lines.get(at).text();
      at++;
    }
    Optional<Days.Found> day = Days.first(words);
    if (day.isEmpty()) {
      left(lines.get(from).text(), lines.get(from).place());
      return from + 1;
    }
    updated = day.map(Days.Found::day);
    updatedWord = words.substring(0, day.get().from()).strip();
    left(words.substring(day.get().to()).strip(), lines.get(from).place());
    return at;
  }

  private void kind(Matcher found) {
    boolean large = LetterCase.isCapitals(found.group(1));
    kind = letters.ordinary(found.group(1));
    capitals = new HeadPart.Capitals(capitals.letterhead(), large, capitals.title());
    if (found.group(2) != null && number.isEmpty()) {
      number = found.group(2);
    }
  }

  private int basis(List<Piece.Line> lines, int from) {
    StringBuilder words = new StringBuilder(lines.get(from).text());
    int at = from + 1;
    while (at < lines.size() && !isOther(lines.get(at).text(), words.toString())) {
      words.append(' ').append(lines.get(at).text());
      at++;
    }
    basis = words.toString();
    return at;
  }

  private static boolean isOther(String line, String before) {
    boolean ended = before.endsWith(".") || before.matches(".*(?:pant|punkt|daļ|apakšpunkt)\\p{L}*\\)?");
    return ApprovalReader.BEGIN.matcher(line).matches()
        || HeadLine.KIND.matcher(line).matches()
        || ended && (HeadLine.isPlace(line) || HeadLine.isTitle(line) && LetterCase.isCapitals(line))
        || line.startsWith("Nr.") && ended;
  }

  /** Takes place, date and number, in one line or several; false if anything else is in the line. */
  private boolean placed(String line) {
    String rest = line;
    Optional<Days.Found> day = date.isEmpty() ? Days.first(rest) : Optional.empty();
    if (day.isPresent()) {
      rest = rest.substring(0, day.get().from()) + " " + rest.substring(day.get().to());
    }
    Matcher order = Pattern.compile("(?iu)(?<!\\p{L})Nr\\.?\\s*(\\S+)").matcher(rest);
    boolean numbered = number.isEmpty() && order.find();
    String typed = numbered ? order.group(1) : "";
    if (numbered) {
      rest = rest.substring(0, order.start()) + " " + rest.substring(order.end());
    }
    rest = rest.replaceAll("[\\s,_]+$|^[\\s,_]+", "").replaceAll("\\s+", " ");
    boolean where = !rest.isEmpty() && HeadLine.isPlace(rest);
    if (!rest.isEmpty() && !where || rest.isEmpty() && day.isEmpty() && !numbered) {
      return false;
    }
    if (where && place.isEmpty()) {
      place = rest;
    }
    day.ifPresent(
        found -> {
          date = Optional.of(found.day());
          datePrinted = found.printed();
        });
    number = numbered ? typed : number;
    return true;
  }

  /** What is left are names: of the founder, the school, the document. */
  private void names() {
    int from = titleStart();
    int to = from < 0 ? -1 : titleEnd(from);
    boolean large = false;
    List<Piece.Line> others = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < open.size(); i++) {
      if (from >= 0 && i >= from && i <= to) {
        words.append(words.isEmpty() ? "" : " ").append(open.get(i).text());
      } else {
        others.add(open.get(i));
      }
    }
    large = LetterCase.isCapitals(words.toString());
    title = letters.ordinary(words.toString());
    boolean letterhead = school(others);
    capitals = new HeadPart.Capitals(letterhead, capitals.kind(), large);
  }

  private int titleStart() {
    for (int i = 0; i < open.size(); i++) {
      if (HeadLine.isTitle(open.get(i).text())) {
        int from = i;
        while (from > 0 && HeadLine.isGenitive(open.get(from - 1).text()) && !open.get(from).look().apart()) {
          from--;
        }
        return from;
      }
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      String line = open.get(i).text();
      if (open.get(i).look().standsOut() && !HeadLine.isSchool(line) && !HeadLine.isFounder(line)) {
        return i;
      }
    }
    return -1;
  }

  private int titleEnd(int from) {
    int to = from;
    boolean large = LetterCase.isCapitals(open.get(from).text());
    while (to + 1 < open.size()) {
      Piece.Line next = open.get(to + 1);
      boolean follows = next.place().line() - open.get(to).place().line() <= 2;
      boolean same = LetterCase.isCapitals(next.text()) == large;
      boolean small = Character.isLowerCase(next.text().codePointAt(0));
      boolean titled = HeadLine.isTitle(open.get(to).text());
      // a title in capitals is often centred by hand, each of its lines a paragraph
      boolean centred = large && same && !HeadLine.isFounder(next.text());
      boolean other = HeadLine.isSchool(next.text()) || open.get(to).look().heading() != next.look().heading();
      if (!follows || other && !small || !(small || centred || same && (!next.look().apart() || !titled))) {
        break;
      }
      to++;
    }
    return to;
  }

  private boolean school(List<Piece.Line> others) {
    boolean large = false;
    String before = "";
    for (Piece.Line line : others) {
      String text = line.text();
      if (school.isEmpty() && HeadLine.isSchool(text)) {
        String name = (before + " " + text).strip();
        large = LetterCase.isCapitals(name);
        school = letters.ordinary(name);
        before = "";
      } else if (school.isEmpty() && HeadLine.isFounder(text)) {
        founder.add(letters.ordinary((before + " " + text).strip()));
        before = "";
      } else if (school.isEmpty() && HeadLine.isGenitive(text)) {
        before = (before + " " + text).strip();
      } else {
        left(text, line.place());
      }
    }
    left(before, new Place(0, 0));
    return large;
  }

  private void left(String words, Place where) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      leftOut.add(new LeftOut(LeftOut.Reason.UNPLACED, words, where));
    }
  }

  private HeadPart head(SignatureReader signature, ClosingClauses closing) {
    Basis laws = Basis.of(basis);
    String printed = date.map(Days::inWords).orElse("").equals(datePrinted) ? "" : datePrinted;
    Optional<LocalDate> effective =
        closing.effective().or(() -> closing.onApproval() ? ApprovalReader.day(approval) : Optional.empty());
    return new HeadPart(
        details.letterhead(founder, school),
        kind,
        title,
        number,
        date,
        printed,
        place,
        approval,
        updated,
        updatedWord,
        laws.issued(),
        laws.laws(),
        effective,
        closing.repeals(),
        signature.title(),
        signature.name(),
        capitals);
  }
}
