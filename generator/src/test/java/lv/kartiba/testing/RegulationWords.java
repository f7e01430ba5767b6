package lv.kartiba.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;

/** Every word a document must hold, in the order of the model. */
public final class RegulationWords {
  private final Site site;
  private final Regulation regulation;
  private final Language language;
  private final List<String> words = new ArrayList<>();

  private RegulationWords(Site site, Regulation regulation, Language language) {
    this.site = site;
    this.regulation = regulation;
    this.language = language;
  }

  /** The words from the first line to the last, without the list of chapters. */
  public static String of(Site site, Regulation regulation, Language language) {
    RegulationWords all = new RegulationWords(site, regulation, language);
    all.collect();
    return all.words.stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void collect() {
    PrintedHead head =
        PrintedHead.of(
            regulation, site.catalog().config().school(), language, site.messages());
    List<String> lines = head.lines();
    int signature =
        head.signature().map(who -> who.name().isEmpty() ? 1 : 2).orElse(0);
    words.addAll(lines.subList(0, lines.size() - signature));
    regulation.chapters().forEach(this::add);
    words.addAll(lines.subList(lines.size() - signature, lines.size()));
    regulation.annexes().forEach(this::add);
  }

  private void add(Chapter chapter) {
    String title = PlainText.of(chapter.title(language));
    if (!title.isEmpty()) {
      words.add(chapter.printedNumber() + " " + title);
    }
    chapter.clauses().forEach(clause -> add(clause, false));
  }

  private void add(Clause clause, boolean saidToBeMissing) {
    ClauseWords own = clause.in(language);
    words.add(clause.number().printed());
    words.add(own.deleted().isPresent() ? "" : PlainText.ofBlocks(own.body()));
    own.deleted().ifPresent(note -> note(own, "clause.deleted", note));
    boolean missing = own.status() == Status.MISSING;
    clause.children().forEach(child -> add(child, missing));
    if (own.deleted().isEmpty()) {
      words.add(PlainText.ofBlocks(own.after()));
      own.amended().ifPresent(note -> note(own, "clause.amended", note));
    }
    if (missing && !saidToBeMissing) {
      words.add(site.messages().text(language, "print.clause-missing"));
    }
  }

  private void note(ClauseWords own, String key, String note) {
    words.add(site.messages().text(own.language(), key, note));
  }

  private void add(Annex annex) {
    if (annex.content(language).isEmpty()) {
      return;
    }
    words.add(site.messages().text(language, "print.annex", annex.number()));
    if (!annex.language(language).equals(language)) {
      words.add(site.messages().text(language, "print.annex-missing"));
    }
    words.add(annex.title(language));
    words.add(PlainText.ofBlocks(annex.content(language)));
  }
}
