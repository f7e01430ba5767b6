package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Vocabulary;

/**
 * Finds places that only this school has, by the sort of thing they are: {@code tēvu klubā}, {@code
 * māmiņu kafejnīca, kurā}. Only where a sentence tells something and names no other place.
 */
final class OwnChannel {
  private static final String SORT =
      "(?:klub|vakar|pēcpusdien|forum|kafejnīc|kanāl|sadaļ|izdevum|biļeten|vietn|lietotn|"
          + "platform|stend|dēl|ekrān|plakāt|buklet|brošūr|burtnīc|map|kast|kastīt|tērzētav|seminār"
          + "|nodarbīb|tikšan|podkāst|sanāksm|sapulc|sēd|koncert|izstād|stund|vestibil|lap|žurnāl|"
          + "grāmat|reģistr|tabul|arhīv|mācīb|instruktāž|lekcij|darbnīc|pasākum|brokast|tējnīc|"
          + "salon|raidījum)";
  private static final String NAME =
      "((?:(?!par|un|vai|no|kā|tiek|katr|vien|div|šaj|taj|sav)\\p{L}+(?:u|as|es|ās|ajā|ajās|ajos|"
          + "isk[āo]s?)\\s+){0,2}";
  private static final Pattern LOCATIVE = Pattern.compile("(?iu)(?<![\\p{L}-])" + NAME + SORT + "(?:ā|ē|ī|os|ās|ēs|īs|ienā|ienās))(?![\\p{L}])");
  private static final Pattern RELATIVE = Pattern.compile("(?iu)(?<![\\p{L}-])" + NAME + SORT + "\\p{L}{1,3})(?=\\s*,\\s*(?:kurā|kurās|kuros|kur)\\s)");
  private static final Pattern NO_PLACE =
      Pattern.compile("(?iu).*(?:šaj\\p{L}+|taj\\p{L}+|pēdēj\\p{L}+|pirmaj\\p{L}+|katr\\p{L}+|mācību)\\s+$");

  private OwnChannel() {}

  static List<Span> find(Sentence part, Catalogue things, Place place) {
    List<Span> found = new ArrayList<>();
    if (!Verbs.shows(part.text()) || TopicRegion.known(part.text()).isEmpty()) {
      return found;
    }
    for (Pattern pattern : List.of(RELATIVE, LOCATIVE)) {
      Matcher matcher = pattern.matcher(part.text());
      while (found.isEmpty() && matcher.find()) {
        int begin = begin(matcher.group(1), matcher.start(1));
        String words = part.text().substring(begin, matcher.end(1));
        boolean mere = words.matches("(?iu)\\p{L}+") && pattern == LOCATIVE && !words.matches("(?iu)koncert.*");
        boolean topic = isOfTopic(part.text(), begin, matcher.end(1));
        if (!mere && !topic && !NO_PLACE.matcher(part.text().substring(0, matcher.start())).matches()) {
          String title = Nominative.of(words).words();
          found.add(
              Span.of(
                  part.from() + begin,
                  part.from() + matcher.end(1),
                  things.newChannel(words, ParagraphLinker.kind(words), "", title, place)));
        }
      }
    }
    return found;
  }

  /** "Ierakstiem uzvedības žurnālā" as a whole is a topic. */
  private static boolean isOfTopic(String text, int from, int to) {
    return Vocabulary.shipped().find(Entry.Kind.TOPIC, text).stream()
        .anyMatch(hit -> hit.from() < to && from < hit.to() && hit.words() > 1);
  }

  /** Without a predicate before it: "darbojas māmiņu klubs". */
  private static int begin(String words, int from) {
    String first = words.replaceFirst("\\s.*", "");
    return words.contains(" ") && Verbs.isFinite(first) ? from + first.length() + 1 : from;
  }
}
