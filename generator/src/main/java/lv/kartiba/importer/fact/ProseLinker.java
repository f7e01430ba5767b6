package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Hit;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** Finds topics and channels in running sentences: what is told, and where. */
final class ProseLinker {
  private static final Pattern DEFINES =
      Pattern.compile(
          "(?iu).*(?:\\(\\s*turpmāk|(?:kārtība|noteikumi) nosaka|izstrādāt[ai],? lai|mērķis ir|"
              + "(?:kārtība|noteikumi) attiec).*");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?iu)(?:.*[\\s,])?(?:tās?|tos|to|tā|tie|tām|tiem|tajā|tajās|tajos|šo informāciju|"
              + "šī informācija|šādu informāciju)(?![\\p{L}]).*");
  private static final Pattern CONDITION = Pattern.compile("(?iu)ja\\s[^,]*,");
  private static final Pattern BACK = Pattern.compile("(?iu)(?:tajā|tajās|tajos|tur|šeit|šajā)(?![\\p{L}]).*");
  private static final Pattern APPLIES = Pattern.compile("(?iu).*(?:piesak|pieteik).*");
  private static final Pattern VERB = Pattern.compile("(?iu)(?:nav\\s.*|kavē|kavējis|nenāk.*|neierod.*)");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?iu)\\s*(?:,|,?\\s*un|,?\\s*kā arī)\\s+(?:informāciju|informācija|ziņas|ziņojumus|"
              + "paziņojumus)\\s+par\\s+");
  private static final Pattern TO_OFFICE = Pattern.compile("(?iu).*(?:paziņo|ziņo|informē|iesnie).*");
  private static final Pattern CHANGES = Pattern.compile("(?iu).*(?:izmaiņ|grozījum|jaunum|kļūd)\\p{L}*\\s+$");
  private static final Pattern OTHER_CASE = Pattern.compile("(?iu).*(?<![\\p{L}])(?:pēc|pirms|uz|no)(?:\\s+\\p{L}+)?\\s+$");
  /** The regulation itself as what is published. */
  private static final Pattern ITSELF =
      Pattern.compile(
          "(?iu)^(?:šī\\s+|šie\\s+|šos\\s+|šo\\s+)?(kārtīb(?:a|u)|noteikum(?:i|us))\\s+(?:(?:ir|"
              + "tiek)\\s+)?(?:publicē|pieejam|ievieto|izvieto|atrodam|atrodas|publisko|skatām|izlik|"
              + "lasām|iepazīt).*");
  private static final Pattern COORDINATED = Pattern.compile("(?iu)\\s*(?:,|un|vai|kā arī|, kā arī)\\s+(?:\\p{L}+\\s+)?");
  /** What many topics have: of "pagarinātās grupas darba laiks" the first words are the topic. */
  private static final List<String> GENERAL = List.of("work-organisation", "planning", "internal-acts", "other-matters");
  private static final List<String> OF_ABSENCE = List.of("absences", "report-absence");

  private final Catalogue things;
  private final ChannelFinder channels;

  ProseLinker(Catalogue things, ChannelFinder channels) {
    this.things = things;
    this.channels = channels;
  }

  /**
   * The links of a paragraph.
   *
   * @param byParents whether what is above says that it is parents who tell the school
   */
  List<Span> link(String text, boolean byParents, Place place) {
    List<Span> named = new ArrayList<>(channels.find(text, false, place));
    List<Sentence> parts = new ArrayList<>();
    for (Sentence sentence : Sentence.of(text)) {
      // "ja parole saglabāta lietotnē" is a condition, not a place where something is told
      Matcher condition = CONDITION.matcher(sentence.text());
      named.removeIf(
          span ->
              sentence.holds(span.from())
                  && condition.lookingAt()
                  && span.to() - sentence.from() <= condition.end()
                  && !span.target().contains("absence"));
      parts.addAll(Clauses.split(sentence, within(named, sentence)));
    }
    List<List<Span>> links = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Span> here = within(named, parts.get(i));
      boolean goesOn =
          here.isEmpty() && i + 1 < parts.size() && PRONOUN.matcher(parts.get(i + 1).text()).matches();
      boolean elsewhere = goesOn && !within(named, parts.get(i + 1)).isEmpty();
      boolean back = here.isEmpty() && i > 0 && BACK.matcher(parts.get(i).text()).matches();
      elsewhere |= back && !within(named, parts.get(i - 1)).isEmpty();
      links.add(part(parts.get(i), here, elsewhere, byParents, text, place));
    }
    narrow(links);
    List<Span> spans = new ArrayList<>();
    links.forEach(one -> ParagraphLinker.put(spans, one));
    return spans;
  }

  private static List<Span> within(List<Span> named, Sentence part) {
    return named.stream().filter(span -> part.holds(span.from())).toList();
  }

  private List<Span> part(
      Sentence part, List<Span> all, boolean elsewhere, boolean byParents, String text, Place place) {
    List<Span> links = new ArrayList<>();
    List<TopicRegion> regions = TopicRegion.find(part, all);
    List<Span> named = new ArrayList<>(withoutModifiers(all, regions, text));
    boolean list =
        ParagraphLinker.CAN_GET.matcher(part.text()).matches()
            || part.text().stripTrailing().endsWith(":") && Verbs.asks(part.text());
    if (named.isEmpty() && !elsewhere && !list) {
      named.addAll(OwnChannel.find(part, things, place));
    }
    boolean asked = !ParagraphLinker.contacts(part.text()).isEmpty() && Verbs.asks(part.text()) || part.text().matches("(?iu).*konsult.*");
    boolean staff = !named.isEmpty() && named.stream().allMatch(ProseLinker::isForStaff);
    Actor said = Actor.of(part.text());
    Actor actor = said == Actor.NOBODY && byParents ? Actor.PARENTS : said;
    boolean useful = !named.isEmpty() || elsewhere || list || actor == Actor.PARENTS || !ParagraphLinker.contacts(part.text()).isEmpty();
    for (TopicRegion region : regions) {
      // what only the staff sees, and what a list of channels is about, is one topic
      boolean pair = list && region.items().size() == 2 && part.to() == text.length() && !areTwoTopics(region, text);
      if (pair || staff && region.items().size() > 1) {
        int[] first = region.items().get(0);
        int[] last = region.items().get(region.items().size() - 1);
        topic(text, new int[] {first[0], last[1]}, text.substring(first[0], first[1]), actor, place)
            .ifPresent(links::add);
        continue;
      }
      for (int[] item : region.items()) {
        String words = text.substring(item[0], item[1]);
        boolean where = !named.isEmpty() || elsewhere || list || asked && part.text().matches("(?iu).*konsult.*");
        if (useful && (where || TopicRegion.known(words).isPresent())) {
          topic(text, item, words, actor, place).ifPresent(links::add);
        }
      }
    }
    List<Span> others = elsewhere ? List.of(Span.of(part.from(), part.from(), "channel:")) : named;
    List<Span> free = free(part, text, others, actor, regions, !links.isEmpty());
    if (staff && free.size() > 1) {
      free.subList(1, free.size()).clear();
    }
    free.removeIf(span -> !links.isEmpty() && span.id().equals("permissions") && beforeRegion(span, regions));
    if (free.stream().anyMatch(ProseLinker::isToSchool) && Verbs.asks(part.text())) {
      links.removeIf(link -> link.is("topic"));
    }
    ParagraphLinker.put(links, free);
    documents(named, links);
    unknown(part, named, text, actor, place, links);
    ParagraphLinker.put(links, named);
    itself(part, named, links);
    return links;
  }

  /** "Par sasniegumiem un attieksmi": both are known, and are not the same. */
  private static boolean areTwoTopics(TopicRegion region, String text) {
    int[] first = region.items().get(0);
    int[] second = region.items().get(1);
    Optional<Entry> one = TopicRegion.known(text.substring(first[0], first[1]));
    Optional<Entry> other = TopicRegion.known(text.substring(second[0], second[1]));
    boolean joined = text.substring(first[1], second[0]).matches("\\s+un\\s+(?:par\\s+)?")
            && !text.substring(second[0], second[1]).matches("(?iu)(?:tā|to|tās|viņ\\p{L}+)\\s.*");
    return joined && one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** "Iesniegums par atvieglojumiem" is about what follows. */
  private static boolean beforeRegion(Span span, List<TopicRegion> regions) {
    return regions.stream().anyMatch(region -> span.to() <= region.from() && region.from() - span.to() < 2);
  }

  /** Where a place is named, but nothing known is told there, what the verb is about is the topic. */
  private void unknown(
      Sentence part, List<Span> named, String text, Actor actor, Place place, List<Span> links) {
    boolean topic = links.stream().anyMatch(link -> link.is("topic"));
    boolean told = !topic && !named.isEmpty() && Verbs.shows(part.text());
    if (!told || DEFINES.matcher(part.text()).matches() || ITSELF.matcher(part.text()).matches()) {
      return;
    }
    ObjectRegion.find(part, named).stream()
        .flatMap(region -> region.items().stream())
        .forEach(
            item ->
                topic(text, item, text.substring(item[0], item[1]), actor, place)
                    .ifPresent(link -> ParagraphLinker.put(links, List.of(link))));
  }

  /** A report card that is sent by mail is what is told, and the mail is where. */
  private void documents(List<Span> named, List<Span> links) {
    boolean topic = links.stream().anyMatch(link -> link.is("topic"));
    boolean other = named.stream().anyMatch(span -> !ParagraphLinker.OF_MARKS.contains(span.id()));
    Optional<Entry> grades = Vocabulary.shipped().entry(Entry.Kind.TOPIC, "grades");
    if (!topic && other && grades.isPresent()) {
      named.stream()
          .filter(span -> ParagraphLinker.OF_MARKS.contains(span.id()))
          .forEach(span -> links.add(Span.of(span.from(), span.to(), things.target(grades.get()))));
      named.removeIf(span -> ParagraphLinker.OF_MARKS.contains(span.id()));
    }
  }

  private static List<Hit> behindFirst(List<Hit> hits, int behind) {
    List<Hit> ordered = new ArrayList<>(hits);
    ordered.sort(Comparator.comparing((Hit hit) -> hit.from() < behind).thenComparingInt(Hit::from));
    return ordered;
  }

  /** Beside what parents tell the school, nothing else is a topic, unless it is named with it. */
  private static void onlyToSchool(List<Span> free, String text) {
    List<Span> all = List.copyOf(free);
    free.removeIf(
        span ->
            !isToSchool(span)
                && all.stream()
                    .filter(ProseLinker::isToSchool)
                    .noneMatch(
                        other ->
                            other.to() <= span.from()
                                && COORDINATED.matcher(text.substring(other.to(), span.from())).matches()));
  }

  /** "Noteikumus publicē mājaslapā" is about the regulation itself. */
  private void itself(Sentence part, List<Span> named, List<Span> links) {
    Matcher itself = ITSELF.matcher(part.text());
    if (!named.isEmpty() && links.stream().noneMatch(link -> link.is("topic")) && itself.matches()) {
      Vocabulary.shipped()
          .entry(Entry.Kind.TOPIC, "information-exchange")
          .ifPresent(
              entry ->
                  ParagraphLinker.put(
                      links,
                      List.of(Span.of(part.from() + itself.start(1), part.from() + itself.end(1), things.target(entry)))));
    }
  }

  private static boolean isForStaff(Span channel) {
    return Vocabulary.shipped()
        .entry(Entry.Kind.CHANNEL, channel.id())
        .filter(entry -> entry.channel(Entry.Column.ACCESS).equals("staff"))
        .isPresent();
  }

  /** In "sapulcē informē par saraksti E-klasē" the last words belong to the topic. */
  private static List<Span> withoutModifiers(List<Span> named, List<TopicRegion> regions, String text) {
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

  private Optional<Span> topic(String text, int[] item, String words, Actor actor, Place place) {
    Optional<Entry> known = TopicRegion.known(words);
    if (known.isPresent()) {
      return Optional.of(Span.of(item[0], item[1], things.target(turned(known.get(), actor, words))));
    }
    return words.length() < 90
        ? Optional.of(Span.of(item[0], item[1], things.newTopic(text.substring(item[0], item[1]), place)))
        : Optional.empty();
  }

  /** What parents tell the school of absences or telephones is another topic than what they learn. */
  private static Entry turned(Entry entry, Actor actor, String words) {
    if (entry.id().equals("staff-contacts") && actor == Actor.PARENTS) {
      return Vocabulary.shipped().entry(Entry.Kind.TOPIC, "contact-details").orElse(entry);
    }
    if (!OF_ABSENCE.contains(entry.id()) || actor == Actor.NOBODY) {
      return entry;
    }
    boolean ill = words.matches("(?iu).*(?:slim|traum|pašsajūt).*");
    String id = actor == Actor.PARENTS ? "report-absence" : ill ? "health" : "absences";
    return Vocabulary.shipped().entry(Entry.Kind.TOPIC, id).orElse(entry);
  }

  /** Known topics of a sentence without "par": "Stundu saraksts pieejams stendā." */
  private List<Span> free(
      Sentence part, String text, List<Span> named, Actor actor, List<TopicRegion> regions, boolean found) {
    boolean introduced =
        part.text().matches("(?iu).*(?:iepazīst|sazin|zvan|konsult|stāst|pārrun|brīdin|uzzin|jautā|noskaidro).*")
            && !ParagraphLinker.contacts(part.text()).isEmpty();
    introduced |=
        actor == Actor.PARENTS
            && TO_OFFICE.matcher(part.text()).matches()
            && !ParagraphLinker.contacts(part.text()).isEmpty();
    // parts of a sentence with semicolons, and those that go on with a pronoun, share a verb
    String verbs = text.contains("; ") || named.stream().anyMatch(span -> span.from() == span.to()) ? text : part.text();
    boolean shown = !named.isEmpty() || introduced && Verbs.shows(verbs);
    shown |= part.text().stripTrailing().endsWith(":") && Verbs.asks(part.text());
    shown |= !named.isEmpty() && APPLIES.matcher(part.text()).matches();
    boolean tells = Verbs.asks(verbs) && (!named.isEmpty() || actor == Actor.PARENTS || Verbs.asks(part.text()));
    List<Span> free = new ArrayList<>();
    if (!shown && !tells || DEFINES.matcher(part.text()).matches()) {
      return free;
    }
    List<Hit> hits = Vocabulary.shipped().find(Entry.Kind.TOPIC, part.text());
    // "Ja pieslēgums bloķēts, jaunu paroli lūdz …" tells of the password
    Matcher condition = CONDITION.matcher(part.text());
    int behind = condition.lookingAt() ? condition.end() : 0;
    boolean toSchool = false;
    for (Hit hit : behindFirst(hits, behind)) {
      if (hit.from() < behind && !free.isEmpty()) {
        continue;
      }
      String words = part.text().substring(hit.from(), hit.to());
      Entry entry = turned(hit.entry(), actor, words);
      Span span = Span.of(hit.from() + part.from(), hit.to() + part.from(), "topic:" + entry.id());
      boolean coordinated =
          !free.isEmpty() && free.get(free.size() - 1).to() <= span.from() && COORDINATED.matcher(text.substring(free.get(free.size() - 1).to(), span.from())).matches();
      boolean wanted =
          entry.isToSchool()
              ? tells && (!toSchool || coordinated)
              : shown && (!found || isBesideRegion(text, span, regions));
      if (wanted && !isTaken(part, hit, hits, named, regions, actor, span)) {
        toSchool |= entry.isToSchool();
        free.add(span);
      }
    }
    if (toSchool) {
      onlyToSchool(free, text);
    }
    List<Span> known = new ArrayList<>();
    for (Span span : free) {
      Vocabulary.shipped()
          .entry(Entry.Kind.TOPIC, span.id())
          .ifPresent(entry -> known.add(Span.of(span.from(), span.to(), things.target(entry))));
    }
    return known;
  }

  /** "Publicē fotogrāfijas, ziņas par sasniegumiem" tells of both. */
  private static boolean isBesideRegion(String text, Span span, List<TopicRegion> regions) {
    return regions.stream()
        .anyMatch(
            region ->
                span.to() <= region.from()
                    && BESIDE.matcher(text.substring(span.to(), region.from())).matches());
  }

  /** Whether words that could be a topic are something else here: a place, a time, an attribute. */
  private static boolean isTaken(
      Sentence part, Hit hit, List<Hit> hits, List<Span> named, List<TopicRegion> regions, Actor actor, Span span) {
    String text = part.text();
    String before = text.substring(0, hit.from());
    String last = text.substring(hit.from(), hit.to()).replaceFirst(".*[\\s-]", "");
    boolean locative = last.matches("(?iu)(?!kavē$).*(?:os|[āēīū]|ajās)$") && !CHANGES.matcher(before).matches();
    boolean attribute =
        before.matches("(?iu).*\\spar\\s+(?:\\p{L}+\\s+)?$")
            && hits.stream().anyMatch(other -> other.to() < hit.from() && text.substring(other.to(), hit.from()).matches("(?iu)\\s+par\\s+(?:\\p{L}+\\s+)?"));
    boolean general =
        GENERAL.contains(hit.entry().id())
            && hits.stream().anyMatch(other -> other.to() < hit.from() && text.substring(other.to(), hit.from()).isBlank());
    // "par mācību procesu, pasākumiem un izziņām" is what the school tells
    boolean listed =
        regions.stream()
            .anyMatch(region -> region.items().size() > 1 && region.from() < span.to() && span.from() < region.to());
    boolean inRegion = regions.stream().anyMatch(region -> region.from() < span.to() && span.from() < region.to());
    return named.stream().anyMatch(span::overlaps)
        || locative
        || attribute
        || general
        || hit.entry().id().equals("information-exchange")
        || inRegion && !hit.entry().isToSchool()
        || actor != Actor.PARENTS && listed
        || isExample(text, hit, hits)
        || OTHER_CASE.matcher(before).matches() && !VERB.matcher(text.substring(hit.from(), hit.to())).matches();
  }

  /** In "materiālu saraksts (krāsas, instrumenti)" what is in brackets only explains. */
  private static boolean isExample(String text, Hit hit, List<Hit> hits) {
    int open = text.lastIndexOf('(', hit.from());
    int close = text.indexOf(')', hit.from());
    return open > 0
        && close > open
        && text.lastIndexOf(')', hit.from()) < open
        && hits.stream().anyMatch(other -> other.to() <= open);
  }

  /** Where several sentences name both, a channel is for the topics of its own sentence only. */
  static void narrow(List<List<Span>> sentences) {
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
}
