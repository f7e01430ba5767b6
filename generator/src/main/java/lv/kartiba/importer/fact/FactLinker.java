package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Catalogue things = new Catalogue();
  private final ParagraphLinker paragraphs;
  private final SortedMap<String, String> ids = new TreeMap<>();
  private final Set<String> referred = new TreeSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private FactLinker(boolean platform) {
    this.paragraphs = new ParagraphLinker(things, new ChannelFinder(things, platform));
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
      chapter.clauses().forEach(clause -> clauses.add(linker.clause(clause, Lead.NONE)));
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
    for (Body block : part.body()) {
      List<Span> spans = paragraph(part, block, lead);
      body.add(spans);
      below = paragraphs.lead(block.words(), spans, lead, parent);
    }
    List<List<Span>> after = new ArrayList<>();
    part.after().forEach(block -> after.add(paragraph(part, block, Lead.NONE)));
    List<LinkedClause> children = new ArrayList<>();
    for (ClausePart child : part.children()) {
      children.add(clause(child, below));
    }
    String first = part.body().isEmpty() ? "" : part.body().get(0).words();
    String duty = lead.isList() ? "" : DutyReader.find(first, things);
    return new LinkedClause(part, body, after, duty, "", children);
  }

  private List<Span> paragraph(ClausePart part, Body block, Lead lead) {
    if (!(block instanceof Body.Text text)) {
      return List.of();
    }
    List<String> lost = new ArrayList<>();
    String chapter = part.key().contains("/") ? part.key().substring(0, part.key().indexOf('/')) : "";
    List<Span> spans = new ArrayList<>(References.find(text.words(), ids, chapter, lost));
    lost.forEach(number -> doubts.add(Doubt.of(Doubt.Kind.REFERENCE, part.place(), number)));
    spans.forEach(span -> referred.add(span.target().substring(1)));
    ParagraphLinker.put(spans, References.annexes(text.words()));
    ParagraphLinker.put(spans, paragraphs.link(text.words(), lead, part.place()));
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
