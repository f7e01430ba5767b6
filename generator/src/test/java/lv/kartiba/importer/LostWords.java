package lv.kartiba.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Piece;

/**
 * Words that are in a document, but neither in its draft nor among what was left out.
 *
 * <p>Numbers are printed by the program itself, and so are the month of the date, the "un" between two
 * laws, and the words before a telephone or an e-mail address in a letterhead.
 */
final class LostWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> PRINTED =
      new TreeSet<>(
          List.of(
              "grozīts", "svītrots", "reģ", "reģistrācijas", "reg", "nr", "tālr", "pasts", "mājas",
              "lapa", "nodaļa", "gada", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "lv",
              "janvārī", "augustā", "septembrī"));

  private LostWords() {}

  static List<String> of(Paper paper, Draft draft) {
    Map<String, Integer> left = new TreeMap<>();
    draft.files().forEach((name, text) -> count(plain(text), left));
    draft.leftOut().stream().map(LeftOut::words).forEach(words -> count(words, left));
    count("un ".repeat(Math.max(0, draft.head().basis().size() - 1)), left);
    List<String> lost = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>(paper.pieces());
    pieces.addAll(paper.furniture());
    pieces.addAll(paper.notes());
    String all = String.join("\n", pieces.stream().map(Piece::words).toList());
    Matcher word = WORD.matcher(joined(all).toLowerCase(Locale.ROOT));
    while (word.find()) {
      boolean there = left.merge(word.group(), -1, Integer::sum) >= 0;
      if (!there && !PRINTED.contains(word.group())) {
        lost.add(word.group());
      }
    }
    return lost;
  }

  /** Divided words as the draft has them. */
  private static String joined(String text) {
    return text.replaceAll("(\\p{Ll}{2,})-\\n(\\p{Ll}+)", "$1$2").replace("\u00ad\n", "");
  }

  private static String plain(String text) {
    return text.replaceAll("]\\([^)]*\\)(?:\\{for=[^}]*})?", "]").replaceAll("\\{(?:#|duty=|label=|inserted)[^}]*}", "").replace("\\", "");
  }

  private static void count(String text, Map<String, Integer> into) {
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      into.merge(word.group(), 1, Integer::sum);
    }
  }
}
