package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Hit;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** Finds the links of one paragraph. */
final class ParagraphLinker {
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?iu).*(?:redz|pieejam|atrod|apskat|lasām|lūdz|pieprasa|uzskait|ir norādīt|atgādin|publicē|ievieto|izvieto|ievada|jāievada|ierakst|atspoguļo|reģistrē|aizpild"
              + "|nosūt|iesūt|sūta|saņem|norād|informē|izliek|iegūt|uzzin|paziņo|ziņo|veic|skatām|sniedz|izsniedz|ģenerē|pieslēdz|iepazīst|iepazīt|jāveic|runā).*");
  private static final Pattern TELLS_SCHOOL =
      Pattern.compile(
          "(?iu).*(?:izteik|iesnie|pieteik|piesak|ziņo|informē|vērs|sazin|vieno|rakst|nomain|lūg|pieslēdz|iesūt|pieteic|sniegt|uzdot).*");
  private static final Pattern CAN_GET =
      Pattern.compile("(?iu).*(?:iegūt|iegūst|uzzin|saņem|atrast|atrodam|pieejam|iepazīt|informē|publicē|skatām|sniedz|apskat|izvieto|ievieto|paziņo|nosūt).*:\\s*");

  private static final Pattern MEANS =
      Pattern.compile(
          "(?iu).*(?:(?:saziņas|sadarbības|informācijas|informēšanas)\\s+(?:veid|form|kanāl|līdzekļ)|sazinās|šād\\p{L}+\\s+veid|sekojoš\\p{L}+\\s+veid).*:\\s*");
  private static final Pattern DEFINES =
      Pattern.compile("(?iu).*(?:\\(\\s*turpmāk|kārtība nosaka|noteikumi nosaka|izstrādāt[ai],? lai|mērķis ir|kārtība attiec).*");

  private final Catalogue things;
  private final ChannelFinder channels;

  ParagraphLinker(Catalogue things, ChannelFinder channels) {
    this.things = things;
    this.channels = channels;
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
      sentences(text, place, spans);
    }
    put(spans, WhenFinder.find(text));
    put(spans, contacts(text));
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
  }

  /** A sub-clause that says where: all channels in it, or a new one. */
  private void places(String text, Place place, List<Span> spans) {
    put(spans, channels.find(text, true, place));
    if (spans.isEmpty()) {
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

  private static String kind(String words) {
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
    if (hits.isEmpty() && text.length() < 90) {
      int end = text.length();
      while (end > 0 && " ;,.".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > 0) {
        put(spans, List.of(Span.of(0, end, things.newTopic(text.substring(0, end), place))));
      }
    }
  }

  private void sentences(String text, Place place, List<Span> spans) {
    List<Span> named = channels.find(text, false, place);
    List<Sentence> sentences = Sentence.of(text);
    List<List<Span>> bySentence = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Span> here = named.stream().filter(span -> sentence.holds(span.from())).toList();
      bySentence.add(sentence(sentence, here, text, place));
    }
    narrow(bySentence);
    bySentence.forEach(links -> put(spans, links));
  }

  private List<Span> sentence(Sentence sentence, List<Span> all, String text, Place place) {
    List<Span> links = new ArrayList<>();
    List<TopicRegion> regions = TopicRegion.find(sentence, all);
    List<Span> named = withoutModifiers(all, regions, text);
    boolean staff = !named.isEmpty() && named.stream().allMatch(ParagraphLinker::isForStaff);
    boolean parentsAct = DutyReader.parentsAct(sentence.text());
    boolean list = CAN_GET.matcher(sentence.text()).matches();
    boolean useful = !named.isEmpty() || list || parentsAct || !contacts(sentence.text()).isEmpty();
    for (TopicRegion region : regions) {
      // what only the staff sees, and what a list of channels is about, is one topic
      boolean pair = list && region.items().size() == 2 && sentence.to() == text.length();
      if (pair || staff && region.items().size() > 1) {
        int[] first = region.items().get(0);
        int[] last = region.items().get(region.items().size() - 1);
        topic(text, new int[] {first[0], last[1]}, text.substring(first[0], first[1]), parentsAct, place)
            .ifPresent(links::add);
        continue;
      }
      for (int[] item : region.items()) {
        if (useful) {
          String words = text.substring(item[0], item[1]);
          boolean where = !named.isEmpty() || list;
          if (where || TopicRegion.known(words).isPresent()) {
            topic(text, item, words, parentsAct, place).ifPresent(links::add);
          }
        }
      }
    }
    List<Span> free = regions.isEmpty() || links.isEmpty() ? free(sentence, text, named, parentsAct) : List.of();
    if (free.stream().anyMatch(span -> isToSchool(span)) && TELLS_SCHOOL.matcher(sentence.text()).matches()) {
      links.removeIf(link -> link.is("topic"));
    }
    put(links, named);
    put(links, free);
    return links;
  }

  private static boolean isForStaff(Span channel) {
    return Vocabulary.shipped()
        .entry(Entry.Kind.CHANNEL, channel.id())
        .filter(entry -> entry.channel(Entry.Column.ACCESS).equals("staff"))
        .isPresent();
  }

  /** In "sapulcē informē par saraksti E-klasē" the last words belong to the topic. */
  private static List<Span> withoutModifiers(
      List<Span> named, List<TopicRegion> regions, String text) {
    return named.stream()
        .filter(
            span ->
                regions.stream()
                    .noneMatch(
                        region ->
                            span.from() >= region.from()
                                && named.stream().anyMatch(other -> other.to() < region.from())
                                && text.substring(span.to()).matches("\\s*(?:,|un\\s).*")))
        .toList();
  }

  private static boolean isToSchool(Span span) {
    return Vocabulary.shipped().entry(Entry.Kind.TOPIC, span.id()).filter(Entry::isToSchool).isPresent();
  }

  private Optional<Span> topic(String text, int[] item, String words, boolean parentsAct, Place place) {
    Optional<Entry> known = TopicRegion.known(words);
    if (known.isPresent()) {
      return Optional.of(Span.of(item[0], item[1], things.target(turned(known.get(), parentsAct))));
    }
    return words.length() < 90
        ? Optional.of(Span.of(item[0], item[1], things.newTopic(text.substring(item[0], item[1]), place)))
        : Optional.empty();
  }

  /** What parents tell the school of absences is another topic than what they learn of them. */
  private static Entry turned(Entry entry, boolean parentsAct) {
    return parentsAct && entry.id().equals("absences")
        ? Vocabulary.shipped().entry(Entry.Kind.TOPIC, "report-absence").orElse(entry)
        : entry;
  }

  /** Parts of one sentence with semicolons have its verb in common. */
  private static boolean isShown(Sentence sentence, String text) {
    return SHOWN.matcher(sentence.text()).matches()
        || text.contains("; ") && SHOWN.matcher(text).matches();
  }

  /** Known topics of a sentence without "par": "Stundu saraksts pieejams stendā." */
  private List<Span> free(Sentence sentence, String text, List<Span> named, boolean parentsAct) {
    boolean introduced =
        sentence.text().matches("(?iu).*iepazīst.*") && !contacts(sentence.text()).isEmpty();
    boolean shown = isShown(sentence, text) && (!named.isEmpty() || introduced);
    boolean tells = TELLS_SCHOOL.matcher(sentence.text()).matches();
    List<Span> free = new ArrayList<>();
    if (!shown && !tells || DEFINES.matcher(sentence.text()).matches()) {
      return free;
    }
    boolean toSchool = false;
    for (Hit hit : Vocabulary.shipped().find(Entry.Kind.TOPIC, sentence.text())) {
      Entry entry = turned(hit.entry(), parentsAct);
      Span span = Span.of(hit.from() + sentence.from(), hit.to() + sentence.from(), "topic:" + entry.id());
      String last = sentence.text().substring(hit.from(), hit.to()).replaceFirst(".*[\\s-]", "");
      boolean taken = named.stream().anyMatch(span::overlaps) || last.matches("(?iu).*(?:os|[āēīū]|ajās)$");
      String before = sentence.text().substring(0, hit.from());
      taken |= before.matches("(?iu).*(?<![\\p{L}])(?:pēc|pirms|uz|no)(?:\\s+\\p{L}+)?\\s+$");
      boolean wanted = entry.isToSchool() ? tells && !toSchool : shown;
      if (!taken && wanted) {
        toSchool |= entry.isToSchool();
        free.add(span);
      }
    }
    if (toSchool) {
      free.removeIf(span -> !isToSchool(span));
    }
    List<Span> known = new ArrayList<>();
    for (Span span : free) {
      Vocabulary.shipped()
          .entry(Entry.Kind.TOPIC, span.id())
          .ifPresent(entry -> known.add(Span.of(span.from(), span.to(), things.target(entry))));
    }
    return known;
  }

  /** Where several sentences name both, a channel is for the topics of its own sentence only. */
  private static void narrow(List<List<Span>> sentences) {
    long both =
        sentences.stream()
            .filter(links -> links.stream().anyMatch(l -> l.is("topic")) && links.stream().anyMatch(l -> l.is("channel")))
            .count();
    long withTopic = sentences.stream().filter(links -> links.stream().anyMatch(l -> l.is("topic"))).count();
    long withChannel = sentences.stream().filter(links -> links.stream().anyMatch(l -> l.is("channel"))).count();
    if (both == 0 || withTopic < 2 || withChannel < 2) {
      return;
    }
    for (List<Span> links : sentences) {
      Set<String> topics = new LinkedHashSet<>();
      links.stream().filter(link -> link.is("topic")).forEach(link -> topics.add(link.id()));
      links.replaceAll(
          link ->
              link.is("channel") && !topics.isEmpty()
                  ? link.only(List.copyOf(topics))
                  : link.is("channel") ? link.only(List.of("none")) : link);
    }
  }

  private List<Span> contacts(String text) {
    List<Span> spans = new ArrayList<>();
    for (Hit hit : Vocabulary.shipped().find(Entry.Kind.CONTACT, text)) {
      String id = hit.entry().id();
      boolean general = List.of("parents", "staff", "school").contains(id);
      String words = text.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
      boolean owner = words.matches(".*(?:as|a|u|es)$") && !words.matches(".*(?:vadītāja|sistēma)$")
          && !id.equals("nurse") && !id.equals("office") && !id.equals("management");
      boolean explained = text.substring(0, hit.from()).endsWith("(") && !spans.isEmpty();
      if (!general && !owner && !explained) {
        spans.add(Span.of(hit.from(), hit.to(), "contact:" + id));
      }
    }
    return spans;
  }

  /** Whether these sub-clauses say where or what about. */
  Lead lead(String text, List<Span> spans, Lead above, boolean hasChildren) {
    boolean topic = above.topic() || spans.stream().anyMatch(span -> span.is("topic"));
    boolean channel = above.channel() || spans.stream().anyMatch(span -> span.is("channel"));
    boolean opens = hasChildren && text.stripTrailing().endsWith(":");
    boolean get = CAN_GET.matcher(text.stripTrailing()).matches() || text.matches("(?iu).*(?:izteik|iesniegt|sazināties)\\p{L}*:\\s*");
    boolean ownTopic = spans.stream().anyMatch(span -> span.is("topic"));
    boolean places = opens && get && topic && (ownTopic || above.channelsFollow());
    boolean about = opens && get && channel && !ownTopic;
    boolean mentions = !places && !about && opens && (above.mentionsFollow() || MEANS.matcher(text).matches());
    return new Lead(topic, channel, places, about, mentions);
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
