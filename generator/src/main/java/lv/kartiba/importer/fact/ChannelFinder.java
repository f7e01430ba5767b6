package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Hit;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** Finds channels in a text, sections with a name of their own too: {@code e-klases sadaļā "Ziņas"}. */
final class ChannelFinder {
  private static final Pattern SECTION =
      Pattern.compile(
          "(?iu)(?:\\s+sistēmas)?,?\\s*(?:izveidotaj\\p{L}+\\s+)?(?:sadaļ\\p{L}*|sadalā|rubrik\\p{L}*|izvēln\\p{L}*|failu krātuv\\p{L}*)\\s*"
              + "([„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»](?:/[„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»])*)");
  private static final Pattern LOOSE =
      Pattern.compile("(?iu)(?<![\\p{L}])(?:sadaļ\\p{L}*|sadalā|rubrik\\p{L}*)\\s*([„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»](?:/[„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»])*)");
  private static final Pattern IN_PLACE =
      Pattern.compile("(?iu).*(?:[āēīū]|[āēīou]s|ajā|ajos|jot|ties|ot|iski|[kg]i|iem|ām|ēm|lv)$");
  private static final Pattern BEFORE =
      Pattern.compile("(?iu).*(?:^|\\s)(?:pa|caur|ar|izmantojot|uz|pie|no|ar\\s\\p{L}+)\\s+$");
  private static final List<String> WHOLES = List.of("website", "e-class", "mykoob", "eliis");

  private final Catalogue things;
  private final boolean platform;

  ChannelFinder(Catalogue things, boolean platform) {
    this.things = things;
    this.platform = platform;
  }

  /**
   * All channels a text names.
   *
   * @param anyCase also where they do not stand as places do
   */
  List<Span> find(String text, boolean anyCase, Place place) {
    List<Span> found = new ArrayList<>();
    sections(text, place, found);
    for (Hit hit : Vocabulary.shipped().find(Entry.Kind.CHANNEL, text)) {
      boolean taken = found.stream().anyMatch(span -> hit.from() < span.to() && span.from() < hit.to());
      if (!taken && (anyCase || isPlace(text, hit))) {
        found.add(Span.of(hit.from(), hit.to(), things.target(hit.entry())));
      }
    }
    return found;
  }

  private static boolean isPlace(String text, Hit hit) {
    String words = text.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
    String before = text.substring(Math.max(0, hit.from() - 25), hit.from());
    return IN_PLACE.matcher(words).matches() && !words.matches(".*(?:ām|iem|ēm|as|es)$")
        || words.startsWith("jā")
        || BEFORE.matcher(before).matches();
  }

  private void sections(String text, Place place, List<Span> into) {
    for (Hit hit : Vocabulary.shipped().find(Entry.Kind.CHANNEL, text)) {
      Matcher section = SECTION.matcher(text);
      boolean whole = WHOLES.contains(hit.entry().id());
      if (whole && section.region(hit.to(), text.length()).lookingAt()) {
        into.add(
            Span.of(hit.from(), section.end(), section(hit.entry().id(), section.group(1), place)));
      }
    }
    Matcher loose = LOOSE.matcher(text);
    while (platform && loose.find()) {
      Span span = Span.of(loose.start(), loose.end(), "");
      if (into.stream().noneMatch(span::overlaps)) {
        into.add(Span.of(span.from(), span.to(), section("e-class", loose.group(1), place)));
      }
    }
  }

  /** A section by its name: a known one, or one of its own. */
  private String section(String whole, String quoted, Place place) {
    String name = quoted.replaceAll("[„“”\"'«»]", " ").replaceAll("\\s+", " ").strip();
    String words = (whole.equals("website") ? "mājaslapas" : "E-klases") + " sadaļā " + name;
    Optional<Hit> known =
        Vocabulary.shipped().find(Entry.Kind.CHANNEL, words).stream()
            .filter(hit -> hit.from() == 0 && hit.to() == words.length())
            .filter(hit -> !WHOLES.contains(hit.entry().id()))
            .findFirst();
    if (known.isEmpty()) {
      known =
          Vocabulary.shipped().find(Entry.Kind.CHANNEL, "sadaļā " + name).stream()
              .filter(hit -> hit.to() == ("sadaļā " + name).length() && hit.words() > 1)
              .findFirst();
    }
    if (known.isPresent()) {
      return things.target(known.get().entry());
    }
    boolean site = whole.equals("website");
    String title = (site ? "Tīmekļvietnes sadaļa" : "E-klases sadaļa") + " „" + name + "”";
    return things.newChannel(name, site ? "website" : "platform", whole, title, place);
  }
}
