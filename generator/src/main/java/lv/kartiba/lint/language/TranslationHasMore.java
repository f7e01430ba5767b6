package lv.kartiba.lint.language;

import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Content;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.prose.Block;

/**
 * A translated page with more headings than its original. A translation may stand beside the
 * Latvian text, but not say more (Cabinet Regulations No. 130 of 2005).
 */
final class TranslationHasMore implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language authoritative = subject.catalog().config().authoritative();
    Content content = subject.catalog().content();
    content.pages().forEach(page -> check(page.text(), authoritative, problems));
    content.topics().forEach(topic -> check(topic.text(), authoritative, problems));
    content.channels().forEach(channel -> check(channel.text(), authoritative, problems));
  }

  private static void check(LongText text, Language authoritative, Diagnostics problems) {
    Optional<Manuscript> original = text.exactly(authoritative);
    if (original.isEmpty()) {
      return;
    }
    long headings = headings(original.get());
    for (Manuscript translation : text.byLanguage().values()) {
      long more = headings(translation);
      if (more > headings) {
        problems.report(
            Rule.TRANSLATION_HAS_MORE
                .at(translation.at(), Long.toString(more), Long.toString(headings))
                .underline(1));
      }
    }
  }

  private static long headings(Manuscript text) {
    return text.content().stream().filter(block -> block instanceof Block.Heading).count();
  }
}
