package lv.kartiba.lint.file;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Language;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.prose.MentionKind;

/** A page that is in no menu and to which no text links, so that nobody finds it. */
final class PageUnlinked implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Set<String> linked = new TreeSet<>();
    subject
        .mentions()
        .filter(mention -> mention.kind() == MentionKind.PAGE)
        .forEach(mention -> linked.add(mention.target()));
    Language language = subject.catalog().config().authoritative();
    for (Page page : subject.catalog().content().pages()) {
      boolean found =
          page.menu() != Page.Menu.NONE
              || page.id().equals(PageId.INDEX)
              || linked.contains(page.id().value());
      if (!found) {
        page.text()
            .exactly(language)
            .ifPresent(
                text ->
                    problems.report(
                        Rule.PAGE_UNLINKED.at(text.at(), page.id().value()).underline(1)));
      }
    }
  }
}
