package lv.kartiba.importer.fact;

import java.util.regex.Pattern;

/** Verbs of telling: by them a sentence says that somebody learns something, or tells the school. */
final class Verbs {
  /** Somebody learns or is shown something: {@code publicē}, {@code pieejams}, {@code saņem}. */
  private static final String SHOWN =
      "redz|gaid[aāī]|parād[aāī]|lejupielād|iespies|vēro|prezentē|dar[aī]t? zinām|pieejam|"
          + "atrod|atrast|apskat|skatām|lasām|lūdz|pieprasa|uzskait|ir norādīt|norād|atgādin|"
          + "publicē|publisko|ievieto|izvieto|izliek|izlik|ieliek|ielik|ievada|ievadī|jāievada"
          + "|ierakst|atspoguļo|reģistrē|aizpild|atzīmē|nosūt|iesūt|izsūt|sūt[aīo]|saņem|informē|"
          + "stāst|iegūt|iegūst|uzzin|paziņo|izziņo|apziņo|ziņo|brīdin|veic|sniedz|izsniedz|"
          + "izsniegt[aisā]*(?![\\p{L}])|nodod"
          + "|ģenerē|pieslēdz|iepazīst|iepazīt|jāveic|runā|pārrun|izrunā|apspriež|skaidro|demonstrē|"
          + "apkopo|rakst|konsult|sazin|zvan|glabā|gaidīt|uzklaus|noskaidro|atbild|apmeklē";
  /** Somebody tells or asks the school something: {@code iesniedz}, {@code vēršas}. */
  private static final String TELLS =
      "izteik|iesnie|pieteik|piesak|ziņo|informē|vērs|vērš|sazin|vieno|rakst|nomain|lūg|"
          + "pieslēdz|iesūt|pieteic|sniegt|uzdot|brīdin|jautā|zvan|nodod|gaidīt|uzklaus|risin|"
          + "saskaņo|izsaka|izteikt|noskaidro|ielik|pateik|norād|atzīmē|izskata|reģistrē|pieņem|"
          + "saņem|aizpild|lūdz|gaid[aāī]|iemest|iemet|ievieto|atstāt|adresē|dar[aī]t? zinām|"
          + "pārbaud|apspried|apkopo";
  private static final Pattern SHOWS = Pattern.compile("(?iu)(?<![\\p{L}])(?:jā|ne|pa|no|iz|ap|pie)?(?:" + SHOWN + ")");
  private static final Pattern ASKS = Pattern.compile("(?iu)(?<![\\p{L}])(?:jā|pa|no|iz)?(?:" + TELLS + ")");
  /** Words that are a predicate by their form, so that a noun phrase ends before them. */
  private static final Pattern FINITE =
      Pattern.compile(
          "(?iu)(?:(?:publicē|ievieto|izvieto|izlik|ielik|iespies|piekār|norādī|aprakstī|"
              + "izklāstī|izskaidro|apkopo|nosūtī|atspoguļo|ierakstī)t(?:s|a|i|as)|parādās|lemj|"
              + "prezentē|gaida|adresē|iespiež|drukā|sazvana|sūtīs|lejupielādējam\\p{L}+|nosauc|"
              + "pieņem|papildina|piestiprina|uzklausa|iesniedz|izstāsta|nes|tiek|tika|ir|var|varēs|"
              + "drīkst|publicē|ievieto|izvieto|izliek|ieliek|ievada|ieraksta|atspoguļo|reģistrē|"
              + "aizpilda|nosūta|izsūta|sūta|saņem|informē|stāsta|iegūst|uzzina|paziņo|izziņo|"
              + "apziņo|ziņo"
              + "|brīdina|sniedz|izsniedz|nodod|iesniedz|iepazīstina|iepazīstas|runā|pārrunā|"
              + "apspriež|izskaidro|skaidro|apkopo|raksta|konsultē|sazinās|zvana|piezvana|uzklausa|"
              + "noskaidro|piesaka|vēršas|jautā|vienojas"
              + "|atgādina|norāda|atzīmē|izskata|risina|saskaņo|jāpaziņo|jāziņo|jāinformē|jāpiesaka|"
              + "jāiesniedz|jāsaskaņo|jāuzrāda|darbojas|notiek|rīko|organizē|aicina|palīdz|atbild|"
              + "pieejam[siaou]?|pieejamas|atrodam[siaou]?|atrodamas|atrodas|redzam[siaou]?|"
              + "redzamas|lasām[siaou]?|lasāmas|uzzinām[siaou]?|uzzināmas|izlikt[siaou]?|izliktas)");

  private Verbs() {}

  static boolean shows(String text) {
    return SHOWS.matcher(text).find();
  }

  static boolean asks(String text) {
    return ASKS.matcher(text).find();
  }

  /** Whether a word is a predicate: {@code publicē}, {@code pieejams}. */
  static boolean isFinite(String word) {
    return FINITE.matcher(word).matches();
  }

  /** Whether a part of a sentence has a predicate of its own. */
  static boolean hasFinite(String text) {
    for (String word : text.split("[^\\p{L}]+")) {
      if (isFinite(word)) {
        return true;
      }
    }
    return false;
  }
}
