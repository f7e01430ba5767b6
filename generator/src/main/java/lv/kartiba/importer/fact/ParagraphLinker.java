package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Hit;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** Finds the links of one paragraph. */
final class ParagraphLinker {
  /** What somebody learns by the list that follows: "Vecāki informāciju iegūst:". */
  static final Pattern CAN_GET =
      Pattern.compile(
          "(?iu).*(?:iegūt|iegūst|uzzin|saņem|atrast|atrodam|pieejam|iepazīt|informē|publicē|"
              + "skatām|sniedz|apskat|izvieto|ievieto|paziņo|nosūt).*:\\s*");
  /** Verbs whose objects follow in a list: "Sapulcē apspriež:". */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?iu).*(?:apspriež|apspriest|pārrun|ieraksta|norāda|atspoguļo|ievada|stāst|skaidro|"
              + "redzam|lasām|ziņo|iekļau|ietver|apkopo|prezentē|izliek|izlik).*:\\s*");

  private static final Pattern MEANS =
      Pattern.compile(
          "(?iu).*(?:(?:saziņas|sadarbības|informācijas|informēšanas)\\s+(?:veid|form|kanāl|"
              + "līdzekļ)|sazinās|šād\\p{L}+\\s+veid|sekojoš\\p{L}+\\s+veid).*:\\s*");
  static final List<String> OF_MARKS = List.of("report-card", "transcript");
  private static final int LONGEST_ITEM = 90;

  private final Catalogue things;
  private final ChannelFinder channels;
  private final ProseLinker prose;

  ParagraphLinker(Catalogue things, ChannelFinder channels) {
    this.things = things;
    this.channels = channels;
    this.prose = new ProseLinker(things, channels);
  }

  /** The links of a paragraph, first place first, none over another. */
  List<Span> link(String text, Lead lead, Place place) {
    List<Span> spans = new ArrayList<>();
    if (lead.channelsFollow() && !lead.topicsFollow()) {
      places(text, place, spans);
    } else if (lead.mentionsFollow()) {
      put(spans, channels.find(text, true, place));
    } else if (lead.topicsFollow()) {
      topicItem(text, place, spans);
    } else {
      put(spans, prose.link(text, lead.byParents(), place));
    }
    put(spans, WhenFinder.find(text));
    put(spans, contacts(text));
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
  }

  /** A sub-clause that says where: all channels in it, or a new one. */
  private void places(String text, Place place, List<Span> spans) {
    put(spans, channels.find(text, true, place));
    if (spans.isEmpty() && contacts(text).isEmpty()) {
      int end = text.length();
      while (end > 0 && " ;,.".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int bracket = text.indexOf('(');
      end = bracket > 3 && bracket < end ? bracket : end;
      String words = text.substring(0, end).strip();
      if (!words.isEmpty() && words.length() < 80 && words.codePoints().anyMatch(Character::isLetter)) {
        String title = Nominative.of(words).words();
        spans.add(
            Span.of(0, words.length(), things.newChannel(words, kind(words), "", title, place)));
      }
    }
  }

  static String kind(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    if (small.matches(".*(?:sapulc|sanāksm|sēd).*")) {
      return "meeting";
    }
    if (small.matches(".*(?:sarun|tikšan|konsultāc|pieņemš).*")) {
      return "conversation";
    }
    if (small.matches(".*(?:vietn|lap[āa]|portāl|internet).*")) {
      return "website";
    }
    if (small.matches(".*(?:ziņ|vēstul|past|grup).*")) {
      return "message";
    }
    if (small.matches(".*(?:stend|dēl|ekrān|durv|kastīt).*")) {
      return "stand";
    }
    if (small.matches(".*(?:sistēm|platform|lietotn).*")) {
      return "platform";
    }
    return small.matches(".*(?:pasākum|dien|koncert|izstād|nodarbīb|stund|iestāj|uzņem).*") ? "event" : "document";
  }

  /** A sub-clause that says what about: each part of its enumeration is a topic. */
  private void topicItem(String text, Place place, List<Span> spans) {
    put(spans, channels.find(text, false, place));
    List<Hit> hits = Vocabulary.shipped().find(Entry.Kind.TOPIC, text);
    for (Hit hit : hits) {
      if (!hit.entry().isToSchool() || hits.size() == 1) {
        put(spans, List.of(Span.of(hit.from(), hit.to(), things.target(hit.entry()))));
      }
    }
    // a document that is sent to parents tells what is in it
    Vocabulary.shipped().find(Entry.Kind.CHANNEL, text).stream()
        .filter(hit -> hits.isEmpty() && OF_MARKS.contains(hit.entry().id()))
        .forEach(
            hit ->
                Vocabulary.shipped()
                    .entry(Entry.Kind.TOPIC, "grades")
                    .ifPresent(entry -> put(spans, List.of(Span.of(hit.from(), hit.to(), things.target(entry))))));
    int end = TopicRegion.strippedEnd(text);
    if (text.length() < LONGEST_ITEM && spans.stream().noneMatch(span -> span.is("topic"))) {
      put(spans, List.of(Span.of(0, end, things.newTopic(text.substring(0, end), place))));
    } else if (text.length() < 2 * LONGEST_ITEM && !text.contains("(") && spans.stream().noneMatch(span -> span.is("channel"))) {
      for (int[] item : TopicRegion.region(text, 0, end, 0).items()) {
        Span span = Span.of(item[0], item[1], "");
        String words = text.substring(item[0], item[1]);
        if (spans.stream().noneMatch(span::overlaps) && words.length() < LONGEST_ITEM / 2) {
          put(spans, List.of(Span.of(item[0], item[1], things.newTopic(words, place))));
        }
      }
    }
  }

  static List<Span> contacts(String text) {
    List<Span> spans = new ArrayList<>();
    for (Hit hit : Vocabulary.shipped().find(Entry.Kind.CONTACT, text)) {
      String id = hit.entry().id();
      boolean general = List.of("parents", "staff", "school").contains(id);
      String words = text.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
      boolean owner = isOwner(text, hit) && !words.matches(".*(?:vadītāja|sistēma)$")
          && !id.equals("nurse") && !id.equals("office") && !id.equals("management");
      boolean explained = text.substring(0, hit.from()).endsWith("(") && !spans.isEmpty();
      if (!general && !owner && !explained) {
        spans.add(Span.of(hit.from(), hit.to(), "contact:" + id));
      }
    }
    return spans;
  }

  /** In "audzinātāja sapulcē" the person only says whose meeting it is. */
  private static boolean isOwner(String text, Hit hit) {
    String after = text.substring(hit.to());
    boolean genitive = text.substring(hit.from(), hit.to()).matches("(?iu).*(?:as|a|u|es)$");
    boolean asked = text.substring(0, hit.from()).matches("(?iu).*(?:^|\\s)(?:pie|no|brīdina|informē)\\s+(?:\\p{L}+\\s+)?$");
    String next = after.strip().replaceFirst("[^\\p{L}].*", "");
    boolean acts = Verbs.isFinite(next) || next.matches("(?iu)vecāk(?:us|iem)");
    boolean alone = after.matches(
        "(?iu)(?:\\s*[,.;:()]|\\s+(?:ne|līdz|vismaz|un|vai|pa|ar|par|uz|e-|tajā|tai|nekavējoties|"
            + "personīgi|rakst)(?![\\p{L}])).*|\\s*");
    return genitive && !asked && !acts && !(alone && text.substring(hit.from(), hit.to()).matches("(?iu).*u$"));
  }

  /** Whether these sub-clauses say where or what about. */
  Lead lead(String text, List<Span> spans, Lead above, boolean hasChildren) {
    boolean topic = above.topic() || spans.stream().anyMatch(span -> span.is("topic"));
    boolean channel = above.channel() || spans.stream().anyMatch(span -> span.is("channel"));
    boolean opens = hasChildren && text.stripTrailing().endsWith(":");
    boolean get = CAN_GET.matcher(text.stripTrailing()).matches() || text.matches(
        "(?iu).*(?:izteik|iesniegt|iesniedz|sazināt|piesak|pieteik|vērst|vēršas|"
            + "jautā)\\p{L}*:\\s*");
    boolean ownTopic = spans.stream().anyMatch(span -> span.is("topic"));
    // "Skolas mājaslapa:" before a list needs no verb
    boolean bare = opens && text.length() < LONGEST_ITEM && !Verbs.hasFinite(text) && spans.stream().noneMatch(s -> s.is("contact"));
    get |= bare && spans.stream().anyMatch(span -> span.is("channel") || span.is("topic"));
    boolean places = opens && get && topic && (ownTopic || above.channelsFollow());
    boolean about = opens && (get || TELLS.matcher(text).matches()) && channel && !ownTopic;
    boolean mentions = !places && !about && opens && (above.mentionsFollow() || MEANS.matcher(text).matches());
    return new Lead(topic, channel, places, about, mentions, above.byParents() || opens && Lead.namesParents(text));
  }

  /** Adds links that lie over no other. */
  static void put(List<Span> spans, List<Span> more) {
    for (Span next : more) {
      if (next.from() < next.to() && spans.stream().noneMatch(next::overlaps)) {
        spans.add(next);
      }
    }
  }
}
