package lv.kartiba.lint.language;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/**
 * A Latvian word without its diacritics. Only beginnings of words that do not exist without them; a
 * short list, kept by hand.
 */
final class MissingDiacritics implements Inspection {
  private static final Map<String, String> RIGHT = new TreeMap<>();

  static {
    String[] stems = {
      "izglit", "izglīt", "macib", "mācīb", "vecak", "vecāk", "skolen", "skolēn", "informacij",
      "informācij", "kartib", "kārtīb", "kavejum", "kavējum", "vertejum", "vērtējum", "timeklviet",
      "tīmekļviet", "zinojum", "ziņojum", "audzinataj", "audzinātāj", "skolotaj", "skolotāj",
      "konsultacij", "konsultācij", "ednic", "ēdnīc", "prieksmet",
      "priekšmet", "atbilstosi", "atbilstoši", "nodrosin", "nodrošin", "pazinoj", "paziņoj",
      "talrun", "tālrun", "lietvedib", "lietvedīb", "majaslap", "mājaslap", "pedagogisk",
      "pedagoģisk", "sadarbib", "sadarbīb", "drosib", "drošīb", "uznemsan", "uzņemšan",
      "interesu", "interešu", "noslegum", "noslēgum", "iestad", "iestād", "pasvaldib", "pašvaldīb"
    };
    for (int i = 0; i < stems.length; i += 2) {
      RIGHT.put(stems[i], stems[i + 1]);
    }
  }

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@./_:-])((?i)"
              + String.join("|", RIGHT.keySet())
              + ")(\\p{L}*)(?![\\p{L}\\p{N}@/_]|\\.\\p{L}|-\\p{L})");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .in("lv")
        .filter(passage -> !passage.is(Kind.DETAIL))
        .forEach(
            passage ->
                passage.find(
                    WORD,
                    spot -> {
                      String right = right(spot.group(1)) + spot.group(2);
                      problems.report(
                          spot.breaks(Rule.MISSING_DIACRITICS, spot.words(), right)
                              .hint("did-you-mean", right));
                    }));
  }

  /** The beginning with its diacritics, its first letter as large as before. */
  private static String right(String stem) {
    String small = RIGHT.getOrDefault(stem.toLowerCase(Locale.ROOT), stem);
    return Character.isUpperCase(stem.charAt(0))
        ? small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1)
        : small;
  }
}
