package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds deadlines and conditions: {@code līdz plkst. 9.30}, {@code ne retāk kā reizi mēnesī}. */
final class WhenFinder {
  private static final String COUNT =
      "(?:\\d+(?:\\s?\\([^)]*\\))?|viena?s?|vienu|div[aiu]s?|trīs|trīju|četr[auis]+|"
          + "piec[au]s?|piecu|septiņu|desmit|divu|vienas)";
  private static final String PERIOD =
      "(?:dienā|nedēļā|mēnesī|semestrī|pusgadā|mācību gadā|gadā|ceturksnī|mācību gada laikā)";
  private static final List<Pattern> PATTERNS =
      List.of(
          pattern(
              "(?:ne vēlāk kā|ne agrāk kā|ne ilgāk kā|ne ilgāk par|vēlākais|ne mazāk kā|"
                  + "ne retāk kā|vismaz|līdz|"
                  + "ne vēlāk par)\\s+(?:līdz\\s+)?plkst\\.?\\s?\\d{1,2}[.:]\\d{2}(?:\\s+tajā pašā dienā|"
                  + "\\s+attiecīgajā dienā)?"),
          pattern(
              "(?:(?:iepriekšējā|tajā pašā|tai pašā|nākamajā|tās pašas|kavējuma|"
                  + "pirmajā)\\s+(?:kavējuma\\s+)?dien\\p{L}+,?\\s+)?(?:ne vēlāk kā\\s+)?līdz\\s+plkst\\.?\\s?\\d{1,2}[.:]\\d{2}"),
          pattern("(?:ne vēlāk kā|ne vēlāk par|ne ilgāk kā|vēlākais)\\s+" + COUNT +
              "\\s+(?:mācību\\s+|darba\\s+|kalendār\\p{L}+\\s+)?(?:dien\\p{L}+|nedēļ\\p{L}+|"
                  + "mēneš\\p{L}+|stund\\p{L}+)(?:\\s+laikā)?(?:\\s+(?:pirms|pēc|"
                  + "no)\\s+[\\p{L}]+(?:\\s+\\p{L}+){0,3})?"),
          pattern("(?:ne mazāk kā|ne retāk kā|vismaz)\\s+(?:" + COUNT + "\\s*)?(?:reiz\\p{L}*)\\s+" + PERIOD),
          pattern("(?:ne mazāk kā|ne retāk kā|vismaz)\\s+(?:" + COUNT + "\\s+)?(?:reiz\\p{L}*)\\s+" + COUNT + "\\s+(?:nedēļās|mēnešos)"),
          pattern("(?:" + COUNT + "\\s+)?reiz[ie]s?\\s+" + PERIOD + "(?:\\s+un\\s+pēc\\s+(?:vajadzības|nepieciešamības))?"),
          pattern("(?:" + COUNT +
              "|nedēļas|mēneša|vienas nedēļas)\\s+(?:(?:mācību|darba|"
                  + "kalendār\\p{L}+)\\s+)?(?:dien[ua]s?|nedēļu|nedēļas|mēnešu|"
                  + "stundu)?\\s*laikā(?:\\s+(?:no|pēc)\\s+[\\p{L}]+(?:\\s+\\p{L}+){0,3})?"),
          pattern(
              "(?:katr[uoaā]s?)\\s+(?:mācību\\s+|darba?\\s?|jauna\\s+)?(?:dien\\p{L}*|"
                  + "nedēļ\\p{L}*|mēne\\p{L}*|gad\\p{L}*|semestr\\p{L}*|temat\\p{L}*|pirmdien\\p{L}*|"
                  + "otrdien\\p{L}*|trešdien\\p{L}*|ceturtdien\\p{L}*|piektdien\\p{L}*|"
                  + "darbdien\\p{L}*)(?:\\s+(?:sākumā|beigās|laikā|pirmajā\\s+\\p{L}+|pēdējā\\s+\\p{L}+|"
                  + "\\d+\\.\\s+datum\\p{L}+))?"),
          pattern(
              "līdz\\s+(?:katra|kārtējā|iepriekšējā|nākamā|attiecīgā)\\s+(?:mēneša|gada|nedēļas|"
                  + "semestra)\\s+(?:\\d+\\.?\\s*datum\\p{L}+|pēdējai\\s+\\p{L}+\\s+dienai|"
                  + "pēdējai\\s+dienai|beigām|\\p{L}+dienai)"),
          pattern(
              "līdz\\s+\\d{1,2}\\.\\s*(?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|"
                  + "septembr|oktobr|novembr|decembr)\\p{L}+"),
          pattern(
              "(?:katra\\s+|jauna\\s+)?(?:mācību gada|semestra|mēneša|nedēļas|dienas|temata|"
                  + "tēmas)\\s+(?:sākumā|beigās|noslēgumā)"),
          pattern(
              "(?:pēc|pirms)\\s+(?:vajadzības|nepieciešamības|pieprasījuma|"
                  + "iepriekšējas\\s+(?:vienošanās|pieteikšanās|saskaņošanas)|vecāku\\s+pieprasījuma)"),
          pattern("(?:nepieciešamības|vajadzības|saslimšanas|slimības|ārkārtas|steidzam\\p{L}+)\\s+gadījum\\p{L}+"),
          pattern(
              "nekavējoties|pēc iespējas ātrāk|tajā pašā dienā|tai pašā dienā|"
                  + "iepriekš piesakoties|iepriekš vienojoties"),
          pattern(
              "(?:pirmdien|otrdien|trešdien|ceturtdien|"
                  + "piektdien)ās(?:\\s+(?:no\\s+)?plkst\\.?\\s?\\d{1,2}[.:]\\d{2}(?:\\s?[–-]\\s?\\d{1,2}[.:]\\d{2}|"
                  + "\\s+līdz\\s+(?:plkst\\.?\\s?)?\\d{1,2}[.:]\\d{2})?)?"));

  private WhenFinder() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + regex + ")(?![\\p{L}\\d])");
  }

  /** All of them, first place first; of what overlaps, the longest. */
  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        add(found, Span.of(matcher.start(), matcher.end(), "when:"));
      }
    }
    return found;
  }

  private static void add(List<Span> found, Span next) {
    List<Span> rivals = found.stream().filter(next::overlaps).toList();
    if (rivals.stream().allMatch(rival -> rival.to() - rival.from() < next.to() - next.from())) {
      found.removeAll(rivals);
      found.add(next);
    }
  }
}
