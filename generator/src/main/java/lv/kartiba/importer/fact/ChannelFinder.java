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
      Pattern.compile("(?iu)(?!sēdes|nodaļas).*(?:[āēīū]|[āēī]s|os|ajā|jot|ties|ot|iski|mykoob|lv)$");
  private static final Pattern BEFORE =
      Pattern.compile("(?iu).*(?:^|\\s)(?:pa|caur|ar|izmantojot|uz|pie|no|ar\\s\\p{L}+)\\s+$");
  /** Documents that a school gives, so that they are named as objects. */
  private static final List<String> GIVEN =
      List.of("report-card", "transcript", "self-evaluation-report");
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
    String kind = hit.entry().channel(Entry.Column.KIND);
    boolean subject =
        hit.from() == 0
            && (kind.equals("platform") || kind.equals("website"))
            && text.matches("(?iu).*informācij.*");
    boolean received =
        GIVEN.contains(hit.entry().id())
            && text.substring(0, hit.from()).matches("(?iu).*(?:saņem|izsnie|nosūt|izsūt)\\p{L}*\\s.*");
    boolean called = hit.entry().id().equals("phone") && before.matches("(?iu).*veic\\p{L}*\\s+$");
    // "iesniegumā norādītajiem" names the form, not a place where something is told
    if (text.substring(hit.to()).matches("(?iu)\\s+(?:norādīt|minēt|noteikt|paredzēt)\\p{L}+\\s.*")) {
      return false;
    }
    for (String word : words.split("[\\s-]+")) {
      if (word.startsWith("norādīt") || word.equals("pie") || word.equals("pa") || IN_PLACE.matcher(word).matches() || word.startsWith("jā")) {
        return true;
      }
    }
    return subject || received || called || BEFORE.matcher(before).matches();
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
    List<Hit> known = Vocabulary.shipped().find(Entry.Kind.CHANNEL, text);
    Matcher loose = LOOSE.matcher(text);
    while (platform && loose.find()) {
      Span span = Span.of(loose.start(), loose.end(), "");
      // "mājaslapas sadaļā" is of the website, not of the platform
      boolean other =
          known.stream().anyMatch(hit -> hit.from() < span.from() && span.from() < hit.to());
      if (!other && into.stream().noneMatch(span::overlaps)) {
        into.add(Span.of(span.from(), span.to(), section("e-class", loose.group(1), place)));
      }
    }
  }

  /** A section by its name: a known one, or one of its own. */
  private String section(String whole, String quoted, Place place) {
    String name = quoted.replaceAll("[^\\p{L}\\d/-]+", " ").strip();
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
