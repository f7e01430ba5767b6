package lv.kartiba.lint;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Catalog;

/** An annex to which no clause of its regulation refers, so that nobody knows what it is for. */
final class AnnexWithoutReference implements Lint {
  @Override
  public void check(Catalog catalog, Diagnostics problems) {
    for (Regulation regulation : catalog.regulations()) {
      Language language = regulation.authoritative();
      Set<String> named = new TreeSet<>();
      regulation.clauses().forEach(clause -> collect(clause, language, named));
      for (Header.Annex annex : regulation.header(language).annexes()) {
        if (!named.contains(annex.id())) {
          problems.report(Rule.ANNEX_WITHOUT_REFERENCE.at(annex.at(), annex.id()));
        }
      }
    }
  }

  private static void collect(Clause clause, Language language, Set<String> named) {
    ClauseWords words = clause.in(language);
    Mentions.references(words.body()).stream().map(Inline.Reference::target).forEach(named::add);
    Mentions.references(words.after()).stream().map(Inline.Reference::target).forEach(named::add);
  }
}
