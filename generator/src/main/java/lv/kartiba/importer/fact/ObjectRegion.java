package lv.kartiba.importer.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Vocabulary;

/**
 * Finds what is told in a sentence whose topic no vocabulary knows and that has no "par": the objects
 * of its verb, {@code kopsapulcē prezentē jauno simboliku un himnu}, or what its predicate is said of,
 * {@code Šaha turnīru tabula atrodama stendā}.
 */
final class ObjectRegion {
  private static final Pattern OBJECTS =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:publicē|publicēt|publisko|ievieto|ievietot|izvieto|izvietot|"
              + "izliek|izlikt|prezentē|prezentēt|pārrunā|pārrunāt|apspriež|apspriest|paziņo|"
              + "paziņot|izziņo|nosūta|nosūtīt|izsūta|ieraksta|ierakstīt|ievada|apskatīt|aplūkot|"
              + "atrast|iegūt|uzzināt|norāda|atspoguļo)\\s+"
              + "(?:vecākiem\\s+|ar vecākiem\\s+|arī\\s+)?(?=\\p{L})");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iu)^(?!(?:par|ja|lai|pēc|pirms|katr|vien|div|reizi|līdz|skol[aā]|iestād|vecāk|tā|tie|"
              + "tos|to|šī|šo|šie)(?![\\p{L}])|katr|vecāk|informācij|saziņ|"
              + "ziņ[auo])((?:\\p{L}+(?:\\s+un\\s+|,\\s*|\\s+)){1,7}?)(?:ir\\s+|tiek\\s+|regulāri\\s+|"
              + "katru\\s+\\p{L}+\\s+|skola\\s+)?"
          + "(?:pieejam|atrodam|atrodas|publicē|ievieto|izvieto|izlik|lasām|skatām|apskatām|redzam|"
          + "uzzinām|izziņo|parādās|lejupielādējam|iespies|paziņo|norādīt)\\p{L}*.*");
  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "(?iu)(?:.*\\s)?(?:informācij|vecāk|ziņojum|paziņojum|jautājum|atbild|kārtīb|noteikum|"
              + "saziņ|darbiniek|skolotāj|pedagog|audzinātāj|direktor|skola|skolu|iestād|personāl|likum|"
              + "pant|minēt|turpmāk|datne|sarakste|vēstul|plkst|dien|nedēļ|laik[au]?$)\\p{L}*(?:\\s.*)?");
  private static final int LONGEST = 60;

  private ObjectRegion() {}

  /** What is told, if the sentence says it so. */
  static Optional<TopicRegion> find(Sentence part, List<Span> channels) {
    String text = part.text();
    Matcher objects = OBJECTS.matcher(text);
    if (objects.find()) {
      int end = TopicRegion.end(text, objects.end(), part.from(), channels);
      return region(text, objects.end(), end, part.from());
    }
    Matcher subject = SUBJECT.matcher(text);
    return subject.matches() ? region(text, subject.start(1), subject.end(1), part.from()) : Optional.empty();
  }

  private static Optional<TopicRegion> region(String text, int from, int to, int shift) {
    if (to <= from || to - from > 2 * LONGEST) {
      return Optional.empty();
    }
    String words = text.substring(from, to);
    boolean place = !Vocabulary.shipped().find(Entry.Kind.CHANNEL, words).isEmpty();
    boolean person = !Vocabulary.shipped().find(Entry.Kind.CONTACT, words).isEmpty();
    TopicRegion region = TopicRegion.region(text, from, to, shift);
    boolean nouns =
        region.items().stream()
            .map(item -> text.substring(item[0] - shift, item[1] - shift))
            .allMatch(item -> item.length() > 4 && item.length() <= LONGEST && !NO_TOPIC.matcher(item).matches() && !Verbs.hasFinite(item));
    return place || person || !nouns || region.items().isEmpty() ? Optional.empty() : Optional.of(region);
  }
}
