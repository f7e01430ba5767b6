package lv.kartiba.onetruth;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;

/** What every form must say: the numbers and words of the model. */
final class ModelUnits {
  private final Published published;
  private final List<Unit> units = new ArrayList<>();

  private ModelUnits(Published published) {
    this.published = published;
  }

  /** Headings and clauses, and the annexes that are published. */
  static List<Unit> of(Published published, boolean annexes) {
    ModelUnits all = new ModelUnits(published);
    published.regulation().chapters().forEach(all::add);
    if (annexes) {
      published.regulation().annexes().forEach(all::add);
    }
    return all.units;
  }

  private void add(Chapter chapter) {
    String title = PlainText.of(chapter.title(published.language()));
    if (!title.isEmpty()) {
      units.add(Unit.of("", chapter.printedNumber(), title));
    }
    chapter.clauses().forEach(this::add);
  }

  private void add(Clause clause) {
    ClauseWords words = clause.in(published.language());
    if (words.deleted().isPresent()) {
      String note = note(words, "clause.deleted", words.deleted().get());
      units.add(Unit.of(clause.number().printed(), note));
    } else {
      String note =
          words.amended().map(text -> note(words, "clause.amended", text)).orElse("");
      units.add(
          Unit.of(
              clause.number().printed(),
              PlainText.ofBlocks(words.body()),
              PlainText.ofBlocks(words.after()),
              note));
    }
    clause.children().forEach(this::add);
  }

  private String note(ClauseWords words, String key, String note) {
    return published.site().messages().text(words.language(), key, note);
  }

  private void add(Annex annex) {
    var content = annex.content(published.language());
    if (!content.isEmpty()) {
      units.add(
          Unit.of(
              annex.number(), annex.title(published.language()), PlainText.ofBlocks(content)));
    }
  }
}
