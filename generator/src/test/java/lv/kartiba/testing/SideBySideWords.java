package lv.kartiba.testing;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.prose.SideBySide;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;

/**
 * Every word from the first chapter on that a document with original and translation must hold, in
 * the order in which it is read: number, original, translation.
 */
public final class SideBySideWords {
  private final Site site;
  private final Regulation regulation;
  private final Language original;
  private final Language translation;
  private final List<String> words = new ArrayList<>();

  private SideBySideWords(Site site, Regulation regulation, Language translation) {
    this.site = site;
    this.regulation = regulation;
    this.original = regulation.authoritative();
    this.translation = translation;
  }

  public static String of(Site site, Regulation regulation, Language translation) {
    SideBySideWords all = new SideBySideWords(site, regulation, translation);
    regulation.chapters().forEach(all::add);
    all.signature(regulation.authoritative());
    all.signature(translation);
    regulation.annexes().forEach(all::add);
    all.words.removeIf(String::isEmpty);
    return String.join(" ", all.words).replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private void add(Chapter chapter) {
    if (!chapter.title(original).isEmpty()) {
      words.add(chapter.printedNumber() + " " + PlainText.of(chapter.title(original)));
      words.add(
          chapter.titles().containsKey(translation)
              ? chapter.printedNumber() + " " + PlainText.of(chapter.title(translation))
              : text("side-by-side.clause-missing"));
    }
    chapter.clauses().forEach(this::add);
  }

  private void add(Clause clause) {
    ClauseWords left = clause.in(original);
    ClauseWords right = clause.in(translation);
    boolean missing = right.status() == Status.MISSING;
    words.add(clause.number().printed());
    before(left);
    if (clause.children().isEmpty()) {
      after(left);
    }
    if (missing) {
      words.add(text("side-by-side.clause-missing"));
    } else {
      before(right);
      if (clause.children().isEmpty()) {
        after(right);
      }
      if (right.status() == Status.OUTDATED) {
        words.add(text("side-by-side.clause-outdated"));
      }
    }
    clause.children().forEach(this::add);
    if (!clause.children().isEmpty()) {
      after(left);
      if (!missing) {
        after(right);
      }
    }
  }

  private void before(ClauseWords of) {
    words.add(of.deleted().isPresent() ? "" : PlainText.ofBlocks(of.body()));
  }

  private void after(ClauseWords of) {
    words.add(of.deleted().isPresent() ? "" : PlainText.ofBlocks(of.after()));
    of.amended().ifPresent(note -> words.add(text(of.language(), "clause.amended", note)));
    of.deleted().ifPresent(note -> words.add(text(of.language(), "clause.deleted", note)));
  }

  private void signature(Language language) {
    PrintedHead.of(regulation, site.catalog().config().school(), language, site.messages())
        .signature()
        .ifPresent(who -> words.add((who.title() + " " + who.name()).strip()));
  }

  private void add(Annex annex) {
    List<Block> content = annex.content(original);
    if (content.isEmpty()) {
      return;
    }
    boolean translated = annex.language(translation).equals(translation);
    words.add(text(original, "print.annex", annex.number()));
    words.add(text(translation, "print.annex", annex.number()));
    words.add(annex.title(original));
    words.add(translated ? annex.title(translation) : text("side-by-side.annex-missing"));
    for (SideBySide pair :
        SideBySide.of(content, translated ? annex.content(translation) : List.of())) {
      words.add(PlainText.ofBlocks(pair.original()));
      words.add(PlainText.ofBlocks(pair.translation()));
    }
  }

  private String text(String key) {
    return text(translation, key);
  }

  private String text(Language language, String key, String... args) {
    return site.messages().text(language, key, args);
  }
}
