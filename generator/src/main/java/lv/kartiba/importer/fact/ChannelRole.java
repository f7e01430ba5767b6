package lv.kartiba.importer.fact;

import java.util.Locale;
import java.util.regex.Pattern;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Hit;
import lv.kartiba.importer.vocabulary.Vocabulary;

/**
 * Tells whether the name of a channel stands in a sentence as the place where something is told:
 * {@code publicē mājaslapā}, {@code izmantojot e-pastu}, {@code nosūta vēstuli}; but not {@code lietot
 * e-klasi}.
 */
final class ChannelRole {
  private static final Pattern IN_PLACE =
      Pattern.compile("(?iu)(?!sēdes|nodaļas).*(?:[āēīū]|[āēī]s|os|ajā|jot|ties|ot|iski|lv)$");
  private static final Pattern UNDECLINED =
      Pattern.compile(
          "(?iu)(?:mykoob|moodle|zoom|whatsapp|facebook|instagram|eliis|teams|classroom|messenger|"
              + "viber|youtube|sms|drive|meet)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu).*(?:^|[\\s(])(?:pa|caur|ar|izmantojot|lietojot|aizpildot|apmeklējot|apskatot|"
              + "lasot|aplūkojot|atverot|iesniedzot|nosūtot|rakstot|sūtot|iesūtot|zvanot|uz|pie|"
              + "no)\\s+"
              + "(?:(?!vecāk|skolēn|izglītojam|bērn|audzēk)\\p{L}+(?:as|es|[ouaē]|ajām|ajiem|iem|ām)\\s+){0,2}$");
  /** What follows a name that is not declined itself: {@code Instagram kontā}. */
  private static final Pattern DECLINED_AFTER =
      Pattern.compile(
          "(?iu)^[\\s„“”\"'»-]+(?:kont|profil|lap|grup|čat|vietn|vid|kanāl|sistēm|platform|"
              + "lietotn|sarakst|pasākum|sarun)\\p{L}*(?:[āēī]|os|[āē]s)(?![\\p{L}]).*");
  private static final Pattern RELATIVE = Pattern.compile(
      "(?iu)^\\s*(?:[,;:]|[–-]\\s)\\s*(?:kur|kurā|kurās|kuros|caur kur\\p{L}+|kurā\\p{L}*|tajā|"
          + "tajās|tajos|tur|šeit)\\s.*");
  /** A meeting, and in the next sentence what is told there: "Sapulces notiek rudenī. Tajās …". */
  private static final Pattern TAKEN_UP =
      Pattern.compile("(?iu)(?:\\s[^.;]{0,120})?[.;]\\s+(?:tajā|tajās|tajos|tur|šajā|šajās|šajos)(?![\\p{L}]).*");
  private static final Pattern USED =
      Pattern.compile("(?iu)\\s+(?:tiek\\s+)?(?:izmanto|lieto)\\p{L}*,?\\s+(?:lai|par)\\s.*");
  private static final Pattern CALLS = Pattern.compile("(?iu)(?:pie|sa)?zvan(?:a|ot|īt|ās|īties)|tiekas|tiekoties");
  private static final Pattern MEANT = Pattern.compile("(?iu).*(?<![\\p{L}])(?:paredzēt|domāt|kalpo|atvēlēt)\\p{L}*.*");
  /** A channel that a clause begins with, before what is told there. */
  private static final Pattern HEADWORD =
      Pattern.compile(
          "(?iu)^(?:\\s+(?:[\\d.,]+\\s+)?(?!un\\s|vai\\s)\\p{L}+)?(?:\\s+www\\S+|\\s+\\S+@\\S+|"
              + "\\s+\\d+)?\\s*(?:\\([^)]*\\)\\s*)?(?:[–—:]|-\\s)\\s*.*");
  private static final Pattern GIVES =
      Pattern.compile(
          "(?iu).*(?<![\\p{L}])(?:no|iz|pa|ie|jā|aiz)?(?:saņem|izsnie|sūt|nodo[dt]|iedo[dt]|"
              + "rakst|nes|pildo|pilda|pildī|veic|rīko|organiz|aicin|iesnie|sasauc|veido|"
              + "sagatavo)\\p{L}*.*");
  private static final Pattern QUALIFIED = Pattern.compile("(?iu)\\s+(?:norādīt|minēt|noteikt|paredzēt)\\p{L}+\\s.*");

  private ChannelRole() {}

  static boolean isUndeclined(String words) {
    return UNDECLINED.matcher(words).matches();
  }

  static boolean isPlace(String text, Hit hit) {
    String words = text.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
    String before = text.substring(Math.max(0, hit.from() - 45), hit.from());
    String after = text.substring(hit.to());
    // "iesniegumā norādītajiem" names the form, not a place where something is told
    if (QUALIFIED.matcher(after).matches()) {
      return false;
    }
    boolean written = words.startsWith("rakst") && hasOtherPlace(own(text, hit), hit, text, "office");
    if (written || hit.entry().id().equals("application") && hasOtherPlace(own(text, hit), hit, text, "office")) {
      return false;
    }
    for (String word : words.split("[\\s-]+")) {
      boolean declined =
          word.startsWith("norādīt") || word.equals("pie") || word.equals("pa") || word.startsWith("jā");
      if (declined || IN_PLACE.matcher(word).matches() || UNDECLINED.matcher(word).matches() || CALLS.matcher(word).matches()) {
        return true;
      }
    }
    return BEFORE.matcher(before).matches()
        || RELATIVE.matcher(after).matches()
        || DECLINED_AFTER.matcher(after).matches()
        || isSubject(text, hit)
        || isMet(text, hit)
        || USED.matcher(text.substring(hit.to())).matches()
        || isGiven(text, hit, words)
        || hit.entry().id().equals("phone") && before.matches("(?iu).*veic\\p{L}*\\s+$");
  }

  /** "Mājaslapa nodrošina informāciju …", "Dienasgrāmata – tajā …". */
  private static boolean isSubject(String text, Hit hit) {
    String kind = hit.entry().channel(Entry.Column.KIND);
    String after = text.substring(hit.to());
    boolean wide = kind.equals("platform") || kind.equals("website");
    boolean begins = text.substring(0, hit.from()).matches("(?iu)(?:\\p{L}+\\s+){0,2}");
    return hit.from() == 0 && wide && text.matches("(?iu).*informācij.*")
        || begins && (HEADWORD.matcher(after).matches() || MEANT.matcher(after).matches());
  }

  private static boolean isMet(String text, Hit hit) {
    String kind = hit.entry().channel(Entry.Column.KIND);
    return (kind.equals("meeting") || kind.equals("event") || kind.equals("platform"))
        && TAKEN_UP.matcher(text.substring(hit.to())).matches();
  }

  /** Documents and messages that somebody gives or gets are named as objects. */
  private static boolean isGiven(String text, Hit hit, String words) {
    String kind = hit.entry().channel(Entry.Column.KIND);
    boolean given = kind.equals("document") || hit.entry().id().equals("sms");
    boolean object = words.matches("(?iu).*(?:[ui]|as|es|us|a|e|s)$");
    boolean only = hit.entry().id().equals("application") && hasOtherPlace(own(text, hit), hit, text, "");
    return given && object && !only && GIVES.matcher(own(text, hit).text()).matches();
  }

  private static Sentence own(String text, Hit hit) {
    return Sentence.of(text).stream()
        .filter(one -> one.holds(hit.from()))
        .findFirst()
        .orElse(new Sentence(0, text.length(), text));
  }

  /** An application that is handed in at the office is no place itself. */
  private static boolean hasOtherPlace(Sentence own, Hit hit, String text, String id) {
    return Vocabulary.shipped().find(Entry.Kind.CHANNEL, text).stream()
        .filter(other -> own.holds(other.from()) && !other.entry().equals(hit.entry()))
        .filter(other -> id.isEmpty() || other.entry().id().equals(id))
        .anyMatch(other -> !other.entry().channel(Entry.Column.KIND).equals("document") && isPlace(text, other));
  }
}
