package lv.kartiba.lint.fact;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Page;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Mentions;

/** A link on a page that leads to the page it stands on. */
final class PageLinksItself implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Page page : subject.catalog().content().pages()) {
      for (Manuscript text : page.text().byLanguage().values()) {
        for (Inline.Mention mention : Mentions.in(text.content())) {
          if (mention.kind() == MentionKind.PAGE && mention.target().equals(page.id().value())) {
            problems.report(Rule.PAGE_LINKS_ITSELF.at(mention.at(), mention.target()));
          }
        }
      }
    }
  }
}
