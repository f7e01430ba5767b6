package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.paper.Piece;

/**
 * Takes out of a document what its pages needed: lines that stand on every page, page numbers, and
 * the list of contents. They are kept aside, so that nothing is lost.
 */
final class Cleaning {
  private static final int EDGE = 3;
  private static final int LOOK_AHEAD = 600;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:[-–—]\\s*)?\\d{1,4}(?:\\s*[-–—])?"
              + "|(?:(?:lapa|lpp\\.?|lappuse|page)\\s*)?\\d{1,4}\\s*(?:/|no|of|"
              + "\\.?\\s*lapa no)\\s*\\d{1,4}(?:\\s*(?:lapām|lpp\\.?))?"
              + "|(?:lapa|lpp\\.?|lappuse|page)\\s*\\d{1,4}\\.?|\\d{1,4}\\.?\\s*(?:lapa|lpp\\.?|lappuse)");
  private static final Pattern CONTENTS_TITLE =
      Pattern.compile("(?iu)(?:satur[sa]|satura rādītājs|satura? saraksts)\\s*:?");
  private static final Pattern CONTENTS_LINE =
      Pattern.compile("(.*?\\p{L}.*?)(?:\\s*[.…·_]{3,}\\s*|\\s+\\.(?:\\s?\\.)+\\s*|\\t+|\\s+)(\\d{1,3})");
  private static final Pattern LEADERS = Pattern.compile(".*(?:[.…·_]{4,}|\\.(?:\\s\\.){2,}|…{2,}).*");

  private final List<Piece> kept = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private Cleaning() {}

  static Cleaning of(List<Piece> pieces) {
    Cleaning cleaning = new Cleaning();
    cleaning.contents(Grids.whole(cleaning.furniture(pieces), cleaning.leftOut));
    return cleaning;
  }

  List<Piece> kept() {
    return kept;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  private List<Piece> furniture(List<Piece> pieces) {
    Set<Integer> out = new TreeSet<>();
    Map<Integer, List<Integer>> pages = new LinkedHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      pages.computeIfAbsent(pieces.get(i).place().page(), p -> new ArrayList<>()).add(i);
    }
    if (pages.size() > 1) {
      repeated(pieces, pages, out);
    } else {
      withoutPages(pieces, out);
    }
    List<Piece> rest = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (out.contains(i)) {
        leave(LeftOut.Reason.FURNITURE, pieces.get(i));
      } else {
        rest.add(pieces.get(i));
      }
    }
    return rest;
  }

  private static void repeated(
      List<Piece> pieces, Map<Integer, List<Integer>> pages, Set<Integer> out) {
    Map<String, Set<Integer>> seen = new LinkedHashMap<>();
    pages.forEach(
        (page, lines) ->
            edges(lines)
                .forEach(
                    i -> seen.computeIfAbsent(shape(pieces.get(i)), s -> new TreeSet<>()).add(page)));
    pages.forEach(
        (page, lines) ->
            edges(lines)
                .forEach(
                    i -> {
                      int on = seen.get(shape(pieces.get(i))).size();
                      boolean everywhere = on >= 2 && on * 2 >= pages.size() - 1;
                      boolean number = PAGE_NUMBER.matcher(pieces.get(i).words()).matches();
                      boolean marked =
                          pieces.get(i) instanceof Piece.Line line
                              && Marks.of(line).stream().anyMatch(m -> m.kind() == Mark.Kind.NUMBER);
                      if (number && on >= 2 || everywhere && !(marked && on < pages.size() - 1)) {
                        out.add(i);
                      }
                    }));
  }

  private static List<Integer> edges(List<Integer> lines) {
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i < EDGE || i >= lines.size() - EDGE) {
        edges.add(lines.get(i));
      }
    }
    return edges;
  }

  /** Page numbers that count up, and equal lines around them. */
  private static void withoutPages(List<Piece> pieces, Set<Integer> out) {
    List<Integer> numbers = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String words = pieces.get(i).words();
      if (PAGE_NUMBER.matcher(words).matches()) {
        int value = Integer.parseInt(words.replaceFirst("\\D*(\\d+).*", "$1"));
        if (value > last && value <= last + 2 || numbers.isEmpty() && value <= 2) {
          numbers.add(i);
          last = value;
        }
      }
    }
    if (numbers.size() < 2) {
      return;
    }
    out.addAll(numbers);
    Map<String, Set<Integer>> around = new LinkedHashMap<>();
    for (int at : numbers) {
      for (int i = Math.max(0, at - 2); i <= Math.min(pieces.size() - 1, at + 2); i++) {
        around.computeIfAbsent(shape(pieces.get(i)), s -> new TreeSet<>()).add(i);
      }
    }
    around.values().stream()
        .filter(lines -> lines.size() >= 2 && lines.size() * 2 >= numbers.size())
        .forEach(out::addAll);
  }

  private static String shape(Piece piece) {
    return piece.words().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", "");
  }

  private void contents(List<Piece> pieces) {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (isEntry(pieces, i)) {
        entries.add(i);
      }
    }
    Set<Integer> out = new TreeSet<>(entries.size() >= 2 ? entries : List.of());
    int first = entries.size() >= 2 ? entries.get(0) : 0;
    for (int i = Math.max(0, first - 3); i < first; i++) {
      if (CONTENTS_TITLE.matcher(pieces.get(i).words()).matches()) {
        out.add(i);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (CONTENTS_TITLE.matcher(pieces.get(i).words()).matches()) {
        titled(pieces, i, out);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (out.contains(i)) {
        leave(LeftOut.Reason.CONTENTS, pieces.get(i));
      } else {
        kept.add(pieces.get(i));
      }
    }
  }

  /** The lines below the word "Saturs", as long as each is a heading further below. */
  private static void titled(List<Piece> pieces, int title, Set<Integer> out) {
    int at = title + 1;
    while (at < pieces.size()
        && (isPageNumber(pieces, at)
            || isPageNumber(pieces, at + 1)
            || !heading(pieces.get(at).words()).isEmpty() && isRepeated(pieces, at))) {
      at++;
    }
    for (int i = title; at > title + 1 && i < at; i++) {
      out.add(i);
    }
  }

  private static boolean isPageNumber(List<Piece> pieces, int at) {
    return at < pieces.size()
        && pieces.get(at) instanceof Piece.Line line
        && line.text().matches("\\d{1,3}");
  }

  private static boolean isRepeated(List<Piece> pieces, int at) {
    String heading = heading(pieces.get(at).words());
    int end = Math.min(pieces.size(), at + LOOK_AHEAD);
    for (int i = at + 1; i < end; i++) {
      if (heading(pieces.get(i).words()).equals(heading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEntry(List<Piece> pieces, int at) {
    String words = pieces.get(at).words();
    Matcher entry = CONTENTS_LINE.matcher(words);
    if (!(pieces.get(at) instanceof Piece.Line) || !entry.matches()) {
      return false;
    }
    if (LEADERS.matcher(words).matches()) {
      return true;
    }
    String heading = heading(entry.group(1));
    int end = Math.min(pieces.size(), at + LOOK_AHEAD);
    for (int i = at + 1; i < end && heading.length() > 3; i++) {
      if (heading(pieces.get(i).words()).equals(heading)) {
        return true;
      }
    }
    return false;
  }

  private static String heading(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
  }

  private void leave(LeftOut.Reason reason, Piece piece) {
    leftOut.add(new LeftOut(reason, piece.words(), piece.place()));
  }
}
