package lv.kartiba.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.fact.Catalogue;
import lv.kartiba.importer.fact.FactLinker;
import lv.kartiba.importer.fact.Ids;
import lv.kartiba.importer.fact.LinkedClause;
import lv.kartiba.importer.head.HeadPart;
import lv.kartiba.importer.head.HeadReader;
import lv.kartiba.importer.outline.AnnexPart;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.outline.Outline;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.structure.OutlineBuilder;

/** Makes a draft of a school's files out of a document. */
public final class Drafter {
  private static final Place HEAD = new Place(0, 0);

  private final Outline outline;
  private final HeadPart head;
  private final List<LeftOut> leftOut;
  private final FactLinker.Linked linked;
  private final List<List<LinkedClause>> chapters;
  private final List<Doubt> doubts = new ArrayList<>();
  private final String school;

  private Drafter(Paper paper) {
    outline = OutlineBuilder.of(paper);
    HeadReader.Result read = HeadReader.read(outline, paper.words());
    head = read.head();
    leftOut = new ArrayList<>(outline.leftOut());
    leftOut.addAll(read.leftOut());
    linked = FactLinker.link(outline);
    doubts.addAll(outline.doubts());
    read.leftOut().stream()
        .filter(left -> left.reason() == LeftOut.Reason.UNPLACED)
        .forEach(left -> doubts.add(Doubt.of(Doubt.Kind.UNPLACED, left.place(), left.words())));
    doubts.addAll(linked.doubts());
    school = school();
    Accenting.Result accented = Accenting.apply(linked.chapters(), paper.accents());
    chapters = accented.chapters();
    accented.unused().stream()
        .filter(link -> !link.address().endsWith(link.words()))
        .map(
            link ->
                Doubt.of(
                    Doubt.Kind.LINK, new Place(0, link.line()), link.words(), link.address()))
        .forEach(doubts::add);
  }

  /**
   * The draft of a document; without clauses it has no files. A document that carries its own source
   * is taken over exactly.
   */
  public static Draft draft(Paper paper) {
    return new Drafter(paper).draft(paper.exact());
  }

  private Draft draft(SortedMap<String, String> exact) {
    SortedMap<String, String> files = new TreeMap<>();
    if (!exact.isEmpty()) {
      return exact(exact, files);
    }
    if (!outline.clauses().isEmpty()) {
      write(files);
    }
    return draft(files, linked.things(), doubts, false);
  }

  private Draft exact(SortedMap<String, String> exact, SortedMap<String, String> files) {
    ExactSource source = ExactSource.of(exact);
    exact.forEach((name, text) -> files.put("content/regulations/" + name, text));
    files.put(
        "site-config.yml",
        SchoolWriter.config(
            head, school, HeadReader.placeName(head.place()), source.main(), source.things()));
    things(files, source.things());
    return draft(files, source.things(), source.things().doubts(), true);
  }

  private static void things(SortedMap<String, String> files, Catalogue things) {
    files.put("content/topics.yml", SchoolWriter.topics(things.topics()));
    files.put("content/channels.yml", SchoolWriter.channels(things.channels()));
    if (!things.contacts().isEmpty()) {
      files.put("content/contacts.yml", SchoolWriter.contacts(things.contacts()));
    }
  }

  private Draft draft(
      SortedMap<String, String> files, Catalogue things, List<Doubt> open, boolean exact) {
    return new Draft(
        files,
        school,
        outline,
        head,
        chapters,
        leftOut,
        open,
        things.topics().size(),
        things.channels().size(),
        exact);
  }

  private void write(SortedMap<String, String> files) {
    String title = title();
    String id = regulation(title);
    HeadPart titled = head.withTitle(title);
    files.put(
        "site-config.yml",
        SchoolWriter.config(head, school, HeadReader.placeName(head.place()), id, linked.things()));
    things(files, linked.things());
    List<RegulationWriter.AnnexEntry> annexes = annexes(files);
    files.put(
        "content/regulations/" + id + ".lv.md",
        RegulationWriter.write(outline, titled, chapters, annexes));
    if (head.basis().isEmpty()) {
      doubts.add(Doubt.of(Doubt.Kind.NO_BASIS, HEAD));
    }
    doubts.add(Doubt.of(Doubt.Kind.TRANSLATION, HEAD, title));
    if (doubts.stream().noneMatch(doubt -> doubt.kind() == Doubt.Kind.NO_SCHOOL)) {
      doubts.add(Doubt.of(Doubt.Kind.ENGLISH_NAME, HEAD, school));
    }
    if (!head.signatoryName().isEmpty()) {
      doubts.add(Doubt.of(Doubt.Kind.NAME, HEAD, head.signatoryName()));
    }
  }

  private String title() {
    if (head.title().isEmpty()) {
      doubts.add(Doubt.of(Doubt.Kind.NO_TITLE, HEAD));
      return head.kind().isEmpty() ? "Iekšējie noteikumi" : head.kind();
    }
    return head.title();
  }

  private String school() {
    if (!head.letterhead().school().isEmpty()) {
      return head.letterhead().school();
    }
    String text =
        head.approval().map(HeadPart.Approval::by).orElse("")
            + "\n"
            + outline.clauses().stream().map(ClausePart::words).collect(Collectors.joining("\n"));
    Optional<String> found = SchoolName.find(text);
    if (found.isEmpty()) {
      doubts.add(Doubt.of(Doubt.Kind.NO_SCHOOL, HEAD));
    }
    return found.orElse("Skola");
  }

  private static String regulation(String title) {
    String small = title.toLowerCase(Locale.ROOT);
    if (small.matches(".*(?:informācijas apmaiņ|saziņ|informē|sadarbīb).*")) {
      return "information-exchange";
    }
    if (small.matches(".*(?:e-klas|žurnāl|skolvadīb).*")) {
      return "e-class-use";
    }
    if (small.contains("iekšējās kārtības")) {
      return "internal-rules";
    }
    if (small.contains("vērtēšan")) {
      return "assessment";
    }
    String slug = Ids.ascii(title);
    return slug.length() < 3 ? "regulation" : slug.substring(0, Math.min(40, slug.length())).replaceFirst("-$", "");
  }

  private List<RegulationWriter.AnnexEntry> annexes(SortedMap<String, String> files) {
    List<RegulationWriter.AnnexEntry> entries = new ArrayList<>();
    int last = 0;
    for (int number = 1; number <= lastAnnex(); number++) {
      int wanted = number;
      Optional<AnnexPart> annex =
          outline.annexes().stream().filter(part -> part.number() == wanted).findFirst();
      String id = "annex-" + number;
      String title = annex.map(AnnexPart::title).filter(words -> !words.isEmpty()).orElse(number + ". pielikums");
      boolean there = annex.filter(part -> !part.body().isEmpty()).isPresent();
      if (there) {
        files.put("content/regulations/annexes/" + id + ".lv.md", RegulationWriter.annex(annex.get()));
      } else {
        doubts.add(Doubt.of(Doubt.Kind.ANNEX_MISSING, HEAD, number + ". pielikums"));
      }
      entries.add(new RegulationWriter.AnnexEntry(id, title, there ? "annexes/" + id + ".lv.md" : ""));
      last = number;
    }
    return last == 0 ? List.of() : entries;
  }

  private int lastAnnex() {
    int last = outline.annexes().stream().mapToInt(AnnexPart::number).max().orElse(0);
    int named =
        linked.chapters().stream()
            .flatMap(List::stream)
            .flatMap(clause -> clause.all().stream())
            .map(LinkedClause::spans)
            .flatMap(List::stream)
            .filter(span -> span.target().startsWith("#annex-"))
            .mapToInt(span -> Integer.parseInt(span.target().substring("#annex-".length())))
            .max()
            .orElse(0);
    return Math.min(40, Math.max(last, named));
  }
}
