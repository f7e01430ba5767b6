package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.outline.ChapterPart;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.outline.Outline;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Vocabulary;

/**
 * Finds in an outline what is told where, and by whom: topics, channels, contacts, deadlines, duties
 * and references, each as a link of the words that name it.
 */
public final class FactLinker {
  private static final String PROMISES =
      "(?iu).*informācij\\p{L}*\\s(?:.*\\s)?par\\s.*(?:iegūt|uzzin|pieejam|saņem|atrod).*";
  private static final String TELLS =
      "(?iu).*(?:informē|iepazīst|sniedz|ziņo|konsult|atbild|izsniedz|vērs|vērš|stāst|brīdin|"
          + "pārrun|izteik|sazin|vieno|runā).*";

  /** No clause has so many letters; words without end are kept, but not searched. */
  private static final int LONGEST = 5_000;

  private final Catalogue things = new Catalogue();
  private final ParagraphLinker paragraphs;
  private final ChannelFinder channels;
  private final SortedMap<String, String> ids = new TreeMap<>();
  private final Set<String> referred = new TreeSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private FactLinker(boolean platform) {
    this.channels = new ChannelFinder(things, platform);
    this.paragraphs = new ParagraphLinker(things, channels);
  }

  /**
   * The clauses of each chapter with their links.
   *
   * @param things what they name
   */
  public record Linked(List<List<LinkedClause>> chapters, Catalogue things, List<Doubt> doubts) {
    public Linked {
      chapters = chapters.stream().map(List::copyOf).toList();
      doubts = List.copyOf(doubts);
    }
  }

  /** Finds the links of all clauses. */
  public static Linked link(Outline outline) {
    boolean platform =
        outline.clauses().stream().anyMatch(clause -> clause.words().matches("(?iu).*e-? ?klas.*"));
    FactLinker linker = new FactLinker(platform);
    outline.clauses().forEach(clause -> linker.ids.putIfAbsent(clause.key(), id(clause.key())));
    List<List<LinkedClause>> chapters = new ArrayList<>();
    for (ChapterPart chapter : outline.chapters()) {
      List<LinkedClause> clauses = new ArrayList<>();
      chapter.clauses().forEach(clause -> clauses.add(linker.clause(clause, Lead.under(chapter.title()))));
      chapters.add(clauses);
    }
    List<List<LinkedClause>> linked =
        chapters.stream().map(list -> list.stream().map(linker::withIds).toList()).toList();
    linker.doubts.addAll(linker.things.doubts());
    return new Linked(linked, linker.things, linker.doubts);
  }

  private static String id(String key) {
    return "clause-" + key.replace('/', '.').replaceAll("[^0-9]+", "-").replaceAll("^-|-$", "");
  }

  private LinkedClause clause(ClausePart part, Lead lead) {
    boolean parent = !part.children().isEmpty();
    List<List<Span>> body = new ArrayList<>();
    Lead below = lead;
    for (int i = 0; i < part.body().size(); i++) {
      Body block = part.body().get(i);
      boolean listBelow = i + 1 < part.body().size() && part.body().get(i + 1) instanceof Body.Bullets;
      List<Span> spans = block(part, block, block instanceof Body.Bullets ? below : lead);
      body.add(spans);
      below = paragraphs.lead(block.words(), spans, lead, parent || listBelow);
    }
    List<List<Span>> after = new ArrayList<>();
    part.after().forEach(block -> after.add(block(part, block, Lead.NONE)));
    List<LinkedClause> children = new ArrayList<>();
    for (ClausePart child : part.children()) {
      children.add(clause(child, below));
    }
    String first = part.body().isEmpty() ? "" : part.body().get(0).words();
    String duty = lead.isList() ? "" : DutyReader.find(first, things);
    narrow(body);
    onlyTheParts(body, children);
    boolean tells = part.words().matches(TELLS);
    List<String> who = List.of(duty.split(" "));
    if (!duty.isEmpty() && !tells) {
      // who only does the work is not the one to ask
      body.replaceAll(
          spans ->
              spans.stream()
                  .map(s -> s.is("contact") && who.contains(s.id()) ? s.only(List.of("none")) : s)
                  .toList());
    }
    LinkedClause linked = new LinkedClause(part, body, after, duty, "", children);
    boolean nowhere =
        !lead.isList()
            && !lead.channel()
            && linked.all().stream()
                .flatMap(clause -> clause.spans().stream())
                .noneMatch(span -> span.is("channel") || span.is("contact"));
    if (nowhere && part.words().matches(PROMISES)) {
      doubts.add(Doubt.of(Doubt.Kind.NO_FACT, part.place(), part.words()));
    }
    return linked;
  }

  /** Where a part of a channel is named as well, the whole is only mentioned. */
  private void onlyTheParts(List<List<Span>> body, List<LinkedClause> children) {
    Set<String> wholes = new TreeSet<>();
    Stream.concat(
            body.stream().flatMap(List::stream),
            children.stream().flatMap(child -> child.all().stream()).flatMap(c -> c.spans().stream()))
        .filter(span -> span.is("channel"))
        .forEach(span -> things.wholeOf(span.id()).ifPresent(wholes::add));
    if (children.isEmpty() || wholes.isEmpty()) {
      return;
    }
    body.replaceAll(
        spans ->
            spans.stream()
                .map(s -> s.is("channel") && wholes.contains(s.id()) ? s.only(List.of("none")) : s)
                .toList());
  }

  /** Where several paragraphs name both, a channel is for the topics of its own paragraph only. */
  private static void narrow(List<List<Span>> body) {
    long both =
        body.stream()
            .filter(spans -> spans.stream().anyMatch(s -> s.is("topic")) && spans.stream().anyMatch(s -> s.is("channel")))
            .count();
    if (both < 2) {
      return;
    }
    body.replaceAll(
        spans -> {
          List<String> topics =
              spans.stream().filter(s -> s.is("topic")).map(Span::id).distinct().toList();
          return spans.stream()
              .map(s -> s.is("channel") && s.only().isEmpty() && !topics.isEmpty() ? s.only(topics) : s)
              .toList();
        });
  }

  private List<Span> block(ClausePart part, Body block, Lead lead) {
    if (block instanceof Body.Table table) {
      return TableLinker.link(table, things, channels, part.place());
    }
    if (block instanceof Body.Bullets bullets) {
      List<List<Span>> items = new ArrayList<>();
      bullets.items().forEach(item -> items.add(new ArrayList<>(paragraph(part, item, lead))));
      ProseLinker.narrow(items);
      List<Span> all = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < items.size(); i++) {
        for (Span span : items.get(i)) {
          all.add(new Span(span.from() + from, span.to() + from, span.target(), span.only(), span.replaced()));
        }
        from += bullets.items().get(i).length() + 1;
      }
      return all;
    }
    return block instanceof Body.Text text ? paragraph(part, text.words(), lead) : List.of();
  }

  private List<Span> paragraph(ClausePart part, String words, Lead lead) {
    if (words.length() > LONGEST) {
      return List.of();
    }
    List<String> lost = new ArrayList<>();
    String chapter = part.key().contains("/") ? part.key().substring(0, part.key().indexOf('/')) : "";
    List<Span> spans = new ArrayList<>(References.find(words, ids, chapter, lost));
    lost.forEach(number -> doubts.add(Doubt.of(Doubt.Kind.REFERENCE, part.place(), number)));
    spans.forEach(span -> referred.add(span.target().substring(1)));
    ParagraphLinker.put(spans, References.annexes(words));
    ParagraphLinker.put(spans, paragraphs.link(words, lead, part.place()));
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
  }

  /** Only clauses that something refers to need an id. */
  private LinkedClause withIds(LinkedClause clause) {
    String id = ids.getOrDefault(clause.part().key(), "");
    clause.spans().stream()
        .filter(span -> span.is("contact"))
        .forEach(span -> Vocabulary.shipped().entry(Entry.Kind.CONTACT, span.id()).ifPresent(things::target));
    return new LinkedClause(
        clause.part(),
        clause.body(),
        clause.after(),
        clause.duty(),
        referred.contains(id) ? id : "",
        clause.children().stream().map(this::withIds).toList());
  }
}
