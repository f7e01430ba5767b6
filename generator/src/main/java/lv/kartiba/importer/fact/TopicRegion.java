package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Hit;
import lv.kartiba.importer.vocabulary.Vocabulary;

/**
 * The words after "par" that say what information is about, item by item.
 *
 * @param items each from its first to its last letter
 */
record TopicRegion(int from, int to, List<int[]> items) {
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)(?:^par\\s+|(?:informāci|informē|inform[eē]t|ziņ[aāouu]|paziņ|uzzin|iepazīst|"
              + "iepazīt|skaidro|instruē|jautājum|aktualitā|ierakst|atskait|pārskat|konsult|runā|"
              + "pārrunā|stāst|atgādin|brīdin|vienot|vienoj|saruna|brīdinā|rakst|sazin|zvan|"
              + "iesniegum|sūdzīb|priekšlikum|materiāl|rīkojum|lēmum|lemj|spriež|diskut|prezent|"
              + "skaidrojum|ieskat|zinām|atbild uz jautājumiem|atsauksm|anket|aptauj|apspriež|"
              + "izskaidro|noskaidro|lekcij|vēstul)[^.;:]{0,140}?(?<![\\p{L}])par\\s+)");
  private static final Pattern NOT_ABOUT =
      Pattern.compile(
          "(?iu).*(?:ilgāk|vairāk|mazāk|vēlāk|retāk|agrāk|atbild\\p{L}*|atzīt|maks\\p{L}*|cenu|"
              + "biežāk)\\s+par\\s+$");
  private static final Pattern STOP =
      Pattern.compile(
          "(?iu)[:;.]|\\s+[–-]\\s+|,\\s*(?:lai|ja|kad|ko|pirms|pēc|nepieciešamības|vajadzības|"
              + "norādot|ievadot|izmantojot|saņemot|kuru|kurā)(?![\\p{L}])|\\s+\\(?(?:var|varēs|ir|"
              + "tiek|tika|iespējam\\p{L}*|vecāki(?:em)?|vecākus|vecāks|izglītojamais|izglītojamie|"
              + "sniedz|publicē|ievieto|izvieto"
              + "|iegūst|iegūstam\\p{L}*|saņem|nosūta|ievada|ieraksta|izmantojot|caur|ne vēlāk|"
              + "ne retāk|katru|katra|reizi|divas|nekavējoties|līdz|ja"
              + "|kas|kuri|kura|kurš|informē|ziņo|paziņo|jāziņo|jāpaziņo|jāinformē|regulāri|vismaz|"
              + "uzzina|skolā|pieejam\\p{L}+|atrodam\\p{L}+|sazinās|vienojas|personīgi|saņemams|"
              + "sagatavo|nodrošina|konsultē)(?![\\p{L}])");
  private static final Pattern SEPARATOR = Pattern.compile(
      "(?iu)\\s*,\\s*(?:kā arī\\s+|un\\s+|tai skaitā\\s+|tajā skaitā\\s+|īpaši\\s+|"
          + "piemēram,?\\s+)?(?:par\\s+)?|\\s+un\\s+(?:un\\s+)?(?:par\\s+)?|\\s+vai\\s+(?:par\\s+)?|"
          + "\\s+kā arī\\s+(?:par\\s+)?|\\s*/\\s*");
  private static final Pattern OBJECT =
      Pattern.compile("(?iu).*(?:u|i|iem|ām|ēm|īm|os|us|as|es|u\\.c|\\))$");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?iu).*(?:ajiem|ajām|[^c]o|ējo)$");
  private static final Pattern GENITIVE = Pattern.compile("(?iu).*(?:as|es|a|ības|šanas)$");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?iu)(?:vis\\p{L}+|to|tiem|tām|šo|šiem|jebkur\\p{L}+|kādu|ko|kā|saviem?|savu|viņu|"
              + "sevi)(?:[\\s,].*)?|kur[aiāou]\\p{L}*|(?:saņemšan|nodošan|norisi|izmaiņ|laik|kārtīb|"
              + "organizēšan|iespēj|rezultāt|termiņ|nosacījum|jautājum|informācij|ziņ)\\p{L}{0,4}|"
              + "(?:bērnu|izglītojamo|skolēnu|audzēkni|izglītojamiem|skolēniem|bērniem)(?:,.*)?");

  private static final Pattern WHERE = Pattern.compile("(?iu).*(?:[āēī]s|[āēī])");
  private static final Pattern CONJUNCTION = Pattern.compile("(?iu)(.*\\S)\\s+(?:un|vai|bet|kā arī|tai skaitā)");

  TopicRegion {
    items = List.copyOf(items);
  }

  /** The regions of a sentence; places are counted from the paragraph's beginning. */
  static List<TopicRegion> find(Sentence sentence, List<Span> channels) {
    List<TopicRegion> regions = new ArrayList<>();
    String text = sentence.text();
    Matcher about = ABOUT.matcher(text);
    int at = 0;
    while (at < text.length() && about.find(at)) {
      at = about.end();
      int begin = at + sentence.from();
      boolean inName = channels.stream().anyMatch(span -> span.from() < begin && begin < span.to());
      if (inName || NOT_ABOUT.matcher(text.substring(0, at)).matches()) {
        continue;
      }
      int end = end(text, at, sentence.from(), channels);
      if (end > at) {
        regions.add(region(text, at, end, sentence.from()));
        at = end;
      }
    }
    return regions;
  }

  /** Where the words about something end: at a channel, a predicate, or one who acts. */
  static int end(String text, int from, int shift, List<Span> channels) {
    List<Hit> topics = Vocabulary.shipped().find(Entry.Kind.TOPIC, text);
    int end = text.length();
    Matcher stop = STOP.matcher(text);
    int search = from;
    while (stop.find(search)) {
      int place = stop.start();
      boolean inside = topics.stream().anyMatch(hit -> hit.from() < place && place < hit.to());
      boolean abbreviation = text.substring(0, stop.end()).matches("(?s).*(?:\\d|u\\.c|u\\.tml|u)\\.");
      if (!inside && !abbreviation) {
        end = place;
        break;
      }
      search = stop.end();
    }
    end = Math.min(end, predicate(text, from, topics));
    for (Span channel : channels) {
      int begin = channel.from() - shift;
      if (begin >= from && begin < end && !isPartOfTopic(topics, channel, shift)) {
        end = begin;
      }
    }
    return end;
  }

  /** Where a predicate or the one who acts begins: "par ekskursijām | klases audzinātājs raksta". */
  private static int predicate(String text, int from, List<Hit> topics) {
    Matcher word = WORD.matcher(text);
    int end = text.length();
    while (end == text.length() && word.find(from)) {
      int begin = word.start();
      from = word.end();
      boolean inside = topics.stream().anyMatch(hit -> hit.from() < begin && begin < hit.to());
      if (!inside && Verbs.isFinite(word.group())) {
        end = begin;
      }
    }
    int limit = end;
    int start = topics.isEmpty() ? 0 : topics.get(0).from();
    return Vocabulary.shipped().find(Entry.Kind.CONTACT, text).stream()
        .filter(hit -> hit.from() > start && hit.from() < limit && hit.from() > 0)
        .filter(hit -> isActor(text, hit))
        .mapToInt(Hit::from)
        .filter(place -> place > firstWordEnd(text))
        .min()
        .orElse(limit);
  }

  private static int firstWordEnd(String text) {
    Matcher word = WORD.matcher(text);
    return word.find() ? word.end() : 0;
  }

  private static boolean isActor(String text, Hit hit) {
    String words = text.substring(hit.from(), hit.to());
    String next = text.substring(hit.to()).strip().replaceFirst("[^\\p{L}].*", "");
    boolean surely = words.matches("(?iu).*(?:[^aeiāēu]s)$");
    boolean maybe = words.matches("(?iu).*(?:a|e|i|as|es)$");
    return surely || maybe && (Verbs.isFinite(next) || next.matches("(?iu)vecāk(?:us|iem|i)|katr\\p{L}+|ne|līdz|regulāri"));
  }

  static boolean isPartOfTopic(List<Hit> topics, Span channel, int shift) {
    return topics.stream()
        .anyMatch(
            hit ->
                hit.from() + shift < channel.to()
                    && channel.from() < hit.to() + shift
                    && hit.to() - hit.from() > channel.to() - channel.from());
  }

  static TopicRegion region(String text, int from, int to, int shift) {
    List<Hit> topics = Vocabulary.shipped().find(Entry.Kind.TOPIC, text.substring(from, to));
    List<int[]> items = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text).region(from, to);
    int begin = from;
    while (separator.find()) {
      int left = begin;
      int cut = separator.start();
      boolean inside =
          topics.stream().anyMatch(hit -> hit.from() + from < cut && cut < hit.to() + from);
      if (!inside && splits(text.substring(left, cut), text.substring(separator.end(), to), separator.group())) {
        add(items, text, left, cut, shift);
        begin = separator.end();
      }
    }
    add(items, text, begin, to, shift);
    return new TopicRegion(from + shift, to + shift, items);
  }

  private static boolean splits(String left, String right, String separator) {
    String last = left.strip().replaceFirst(".*\\s", "").toLowerCase(Locale.ROOT);
    if (left.isBlank() || right.isBlank() || open(left) || ATTRIBUTE.matcher(last).matches()) {
      return false;
    }
    boolean known = !Vocabulary.shipped().find(Entry.Kind.TOPIC, left).isEmpty();
    boolean comma = separator.contains(",");
    boolean genitive = GENITIVE.matcher(last).matches() && !OBJECT.matcher(last.replaceAll("[ae]s$", "")).matches();
    return OBJECT.matcher(last).matches() && !genitive || known && (comma || WHERE.matcher(last).matches() && endsWithTopic(left));
  }

  private static boolean endsWithTopic(String words) {
    int end = words.stripTrailing().length();
    return Vocabulary.shipped().find(Entry.Kind.TOPIC, words).stream()
        .anyMatch(hit -> hit.words() > 1 && hit.to() == end);
  }

  /** Where words end without the signs behind them. */
  static int strippedEnd(String text) {
    int end = text.length();
    while (end > 0 && " ;,.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean open(String left) {
    return left.chars().filter(c -> c == '(').count() > left.chars().filter(c -> c == ')').count();
  }

  private static void add(List<int[]> items, String text, int from, int to, int shift) {
    int begin = from;
    int end = to;
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && " ,.;:–-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // "par brīvajām vietām un | pieņem": the conjunction belongs to what follows
    Matcher tail = CONJUNCTION.matcher(text).region(begin, end);
    end = tail.matches() ? tail.end(1) : end;
    if (begin < end && !GENERAL.matcher(text.substring(begin, end)).matches()
        || begin < end && !Vocabulary.shipped().find(Entry.Kind.TOPIC, text.substring(begin, end)).isEmpty()) {
      items.add(new int[] {begin + shift, end + shift});
    }
  }

  /** In "sasniegumiem olimpiādēs" the last word only says where. */
  private static boolean isWhere(String item, Hit hit) {
    return hit.words() == 1 && hit.from() > 0 && WHERE.matcher(item.substring(hit.from(), hit.to())).matches();
  }

  /** The known topic that an item names best: the one nearest its end, then the longest. */
  static Optional<Entry> known(String item) {
    return Vocabulary.shipped().every(Entry.Kind.TOPIC, item).stream()
        .max(
            Comparator.comparingInt((Hit hit) -> hit.words() * 2 + (hit.to() >= item.length() - 1 ? 3 : 0) - (isWhere(item, hit) ? 6 : 0))
                .thenComparingInt(Hit::to)
                .thenComparing(hit -> hit.entry().id(), Comparator.reverseOrder()))
        .map(Hit::entry);
  }
}
