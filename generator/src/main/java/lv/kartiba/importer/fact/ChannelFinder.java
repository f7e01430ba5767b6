package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
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
          "(?iu)(?:\\s+sistēmas)?,?\\s*(?:izveidotaj\\p{L}+\\s+)?(?:sadaļ\\p{L}*|sadalā|"
              + "rubrik\\p{L}*|izvēln\\p{L}*|failu krātuv\\p{L}*)\\s*"
              + "([„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»](?:/[„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»])*)");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:sadaļ\\p{L}*|sadalā|"
              + "rubrik\\p{L}*)\\s*([„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»](?:/[„“”\"'«][^„“”\"'«»]{2,60}[“”\"'»])*)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?:rakst\\p{L}*|sūt\\p{L}*|elektroniski|past\\p{L}*|uz|"
              + "adres\\p{L}*)[\\s:]+(?:uz\\s+)?([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)");
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
      if (!taken && (anyCase || ChannelRole.isPlace(text, hit))) {
        found.add(Span.of(hit.from(), hit.to(), things.target(hit.entry())));
      }
    }
    addresses(text, found);
    if (!anyCase) {
      onlyPlaces(text, found);
    }
    return found;
  }

  /** Takes out what only belongs to another name: "piekļuve Moodle", "Zoom vebinārs". */
  private static void onlyPlaces(String text, List<Span> found) {
    List<Hit> topics = Vocabulary.shipped().find(Entry.Kind.TOPIC, text);
    found.removeIf(
        span ->
            topics.stream()
                .anyMatch(hit -> hit.from() < span.from() && span.to() <= hit.to() && hit.words() > 1));
    // "kastītē pie kabineta" is one place
    List<Span> all = List.copyOf(found);
    found.removeIf(
        span ->
            text.startsWith("pie ", span.from())
                && all.stream().anyMatch(before -> before.to() == span.from() - 1));
    List<Span> names =
        found.stream().filter(span -> ChannelRole.isUndeclined(text.substring(span.from(), span.to()))).toList();
    found.removeIf(
        span -> names.stream().anyMatch(name -> name.to() < span.from() && text.substring(name.to(), span.from()).isBlank()));
  }

  /** An e-mail address to write to is a channel, if nothing else says so: {@code rakstot uz a@b.lv}. */
  private void addresses(String text, List<Span> into) {
    Matcher address = ADDRESS.matcher(text);
    boolean named = into.stream().anyMatch(span -> span.is("channel") && span.id().equals("e-mail"));
    while (!named && address.find()) {
      Vocabulary.shipped()
          .entry(Entry.Kind.CHANNEL, "e-mail")
          .ifPresent(entry -> into.add(Span.of(address.start(1), address.end(1), things.target(entry))));
      named = true;
    }
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
