package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Hit;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** Finds who must do what a clause says: {@code Vecāki … ziņo}, {@code Pedagogiem jāievada}. */
final class DutyReader {
  private static final Pattern USERS = Pattern.compile("(?iu)(?:^|.*\\s)lietotāj(?:s|i|a|iem|am)\\s.*");
  private static final Pattern MUST = Pattern.compile("(?iu).*?(?<![\\p{L}])jā\\p{L}{3,}.*");
  private static final Pattern AFTER_VERB =
      Pattern.compile(
          "(?iu)(?:sniedz|veic|nodrošina|organizē|informē|ievada|sagatavo|publicē|ievieto|ir|"
              + "atbild|ieraksta|vada|uzrauga|kontrolē|apkopo|izskata)\\s+$");
  private static final Pattern MAY = Pattern.compile("(?iu)^\\S+(?:\\s+\\S+){0,2}\\s+(?:var|drīkst|ir tiesīg\\p{L}+|ir tiesības)(?![\\p{L}]).*");
  private static final Pattern VERB = Pattern.compile("(?iu)(?:\\S+\\s+){1,}\\S+");

  private DutyReader() {}

  /** Ids divided by spaces; empty if nobody is named. */
  static String find(String text, Catalogue things) {
    List<Sentence> sentences = Sentence.of(text);
    Set<String> who = new LinkedHashSet<>();
    for (Sentence sentence : sentences.subList(0, Math.min(1, sentences.size()))) {
      who.addAll(actors(sentence.text(), things));
    }
    return String.join(" ", who);
  }

  private static List<String> actors(String sentence, Catalogue things) {
    List<String> who = new ArrayList<>();
    if (USERS.matcher(sentence).matches() && sentence.matches(
        "(?iu).*(?:lietotāj)\\p{L}*\\s.*(?:pienākum|jā\\p{L}{3}|apņemas|atbild|ievēro|uzglabā|"
            + "nedrīkst).*")) {
      return List.of("parents", "staff");
    }
    List<Hit> hits = Vocabulary.shipped().find(Entry.Kind.CONTACT, sentence);
    int after = -1;
    for (Hit hit : hits) {
      String words = sentence.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
      String before = sentence.substring(0, hit.from());
      String rest = sentence.substring(hit.to());
      boolean listed = after >= 0 && sentence.substring(after, hit.from()).matches("\\s*(?:,|un|vai|,\\s*un)\\s*");
      boolean begins = before.isBlank() || before.length() < 60 && before.matches(
          "(?iu)(?:[^,]*(?:laikā|gadā|sākumā|gadījumā|dienā|katru dienu|prombūtnes laikā)\\s|"
              + "katr\\p{L}+\\s.*)");
      boolean subject = words.matches("(?iu).*(?:[^iāēa]s|[^ā]i|a|e)$") && !words.matches(".*(?:as|es|us|am|ai)$");
      boolean acts = rest.matches(
          "(?iu)\\s+(?:iepazīstina|informē|ziņo|nosūta|ievada|veic|pārbauda|sniedz|nodrošina|"
              + "organizē|uzrauga|ieraksta|publicē|sazinās|apņemas|aizpilda|izsniedz|paziņo|sagatavo|"
              + "uzaicina|vienojas|izvērtē|piesaka|iesniedz)(?![\\p{L}]).*");
      boolean passive = rest.matches("(?iu).*\\stiek\\s.*") || before.matches("(?iu).*\\stiek\\s.*");
      boolean nominative = subject && !passive && (acts || begins && VERB.matcher(rest.strip()).matches() || AFTER_VERB.matcher(before).find());
      boolean dative = words.matches(".*(?:iem|am|ai|ēm|ām)$") && MUST.matcher(rest).matches();
      boolean genitive = rest.matches("(?iu)\\s+(?:pienākum|atbildīb).*");
      if (listed && !who.isEmpty() || (nominative || dative || genitive) && !MAY.matcher(sentence).matches()) {
        who.add(id(hit.entry(), things));
        after = hit.to();
      }
    }
    return who;
  }

  private static String id(Entry entry, Catalogue things) {
    if (!entry.id().equals("parents") && !entry.id().equals("staff")) {
      things.target(entry);
    }
    return entry.id();
  }

  /** Whether parents do something for the school here, such as reporting an absence. */
  static boolean parentsAct(String sentence) {
    Matcher parents =
        Pattern.compile(
                "(?iu)(?<![\\p{L}])(?:vecāki|vecāks|vecākiem|vecākam|mamma|tētis|tēvs|māte|"
                    + "ģimene|ģimenei|aizbildnis|likumiskie pārstāvji|"
                    + "likumiskais pārstāvis)(?![\\p{L}]).*(?:ziņo|paziņo|informē|piesak|pieteik|"
                    + "iesniedz|izteik|jāziņo|jāpaziņo|jāinformē|jāpiesaka|jāiesniedz|vienojas|"
                    + "vēršas|sazin\\p{L}*|vērsties|ievada|brīdina|jābrīdina|atzīmē|piezvana|zvana|"
                    + "saskaņo|jāsaskaņo|nodod|uzrāda|jāuzrāda|dara zināmu|raksta|atsūta|aizpilda|"
                    + "jāaizpilda)")
            .matcher(sentence);
    return parents.find()
        || sentence.matches("(?iu).*(?:kavējum|prombūtn)\\p{L}*\\s+(?:vecāki|vecākiem).*")
        || sentence.matches(
            "(?iu).*(?:kavējum|prombūtn)\\p{L}*\\s+(?:ir\\s+)?(?:jāpiesak|jāpaziņo|jāziņo|"
                + "jāpieteic)\\p{L}*.*");
  }
}
