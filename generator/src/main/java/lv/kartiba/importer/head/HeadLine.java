package lv.kartiba.importer.head;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a line of the head is by its words alone. */
final class HeadLine {
  static final Pattern KIND =
      Pattern.compile(
          "(?iu)(iekšēj(?:ie|ais|ā)(?:\\s+normatīv(?:ie|ais))?\\s+(?:noteikumi|akt[si]|kārtība)|noteikumi|nolikums"
              + "|instrukcija|kārtība|reglaments|rīkojums|lēmums|iekšējais\\s+dokuments)"
              + "(?:\\s+Nr\\.?\\s*(\\S+))?");
  static final Pattern UPDATED =
      Pattern.compile(
          "(?iu)(aktualizēt[sai]|precizēt[sai]|grozīt[sai]|ar grozījumiem|grozījumi|"
              + "atjaunot[sai])(?![\\p{L}]).*");
  static final Pattern BASIS =
      Pattern.compile(
          "(?iu)\\(?(?:izdot|izstrādāt|pamatojoties|saskaņā ar|sastādīt|noteikumi izdoti|"
              + "kārtība izstrādāta|izdod).*");
  static final Pattern NUMBER = Pattern.compile("(?iu)Nr\\.?\\s*(\\S+)");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?[āēīū]s?|\\p{Lu}\\p{Ll}+os(?:\\s\\p{Ll}+ā)?|"
              + "(?:\\p{Lu}\\p{Ll}+\\s){1,2}(?:novadā|pagastā|pilsētā)");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?iu).*(?:skola|ģimnāzija|iestāde|licejs|tehnikums|koledža|bērnudārzs|izglītības centrs)(?![\\p{L}]).*");
  private static final Pattern FOUNDER =
      Pattern.compile("(?iu).*(?:pašvaldība|novads|dome|departaments|pārvalde|ministrija|valstspilsēta|republika)");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu).*(?:kārtīb|noteikum|nolikum|instrukcij|vadlīnij|lietošan|saziņ|"
              + "informācijas apmaiņ|reglament).*|par\\s.*");
  private static final Pattern GENITIVE =
      Pattern.compile(
          "(?iu).*(?:skolas|iestādes|ģimnāzijas|liceja|tehnikuma|centra|koledžas|bērnudārza|"
              + "pilsētas|novada)[”“\"]?");

  private HeadLine() {}

  static boolean isPlace(String line) {
    return line.length() < 40 && PLACE.matcher(line).matches() && !isTitle(line);
  }

  static boolean isSchool(String line) {
    return SCHOOL.matcher(line).matches() && !isTitle(line) && !GENITIVE.matcher(line).matches();
  }

  static boolean isFounder(String line) {
    return FOUNDER.matcher(line).matches();
  }

  static boolean isTitle(String line) {
    return TITLE.matcher(line).matches();
  }

  static boolean isGenitive(String line) {
    return GENITIVE.matcher(line).matches();
  }

  /** The nominative of a place in the locative, as far as endings tell: Rīgā, Rīga. */
  static String nominative(String place) {
    String small = place.toLowerCase(Locale.ROOT);
    if (small.endsWith("pilī")) {
      return place.substring(0, place.length() - 1) + "s";
    }
    if (small.endsWith("īs")) {
      return place.substring(0, place.length() - 2) + "is";
    }
    if (small.endsWith("ās") || small.endsWith("ēs")) {
      return place.substring(0, place.length() - 2) + (small.endsWith("ās") ? "as" : "es");
    }
    if (small.endsWith("os")) {
      return place.substring(0, place.length() - 2) + "i";
    }
    if (small.endsWith("novadā") || small.endsWith("pagastā")) {
      return place.substring(0, place.length() - 1) + "s";
    }
    if (small.endsWith("ī")) {
      return place.substring(0, place.length() - 1) + "is";
    }
    if (small.endsWith("ā") || small.endsWith("ē")) {
      return place.substring(0, place.length() - 1) + (small.endsWith("ā") ? "a" : "e");
    }
    return place;
  }
}
