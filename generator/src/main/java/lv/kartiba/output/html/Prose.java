package lv.kartiba.output.html;

import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;

/**
 * A long text as a page shows it.
 *
 * @param html its paragraphs, lists and tables
 * @param lang its language, where that is not the page's because it is not translated
 * @param outdated whether it was translated from older words
 */
public record Prose(Html html, Optional<String> lang, boolean outdated) {

  /** The text in the page's language, else in the authoritative one; empty without either. */
  static Optional<Prose> of(LongText text, PageContext context) {
    return manuscript(text, context)
        .map(found -> prose(context.writer().blocks(found.content()), found, context));
  }

  /** The same below a heading of the page. */
  static Optional<Prose> below(LongText text, PageContext context) {
    return manuscript(text, context)
        .map(found -> prose(context.writer().below(found.content()), found, context));
  }

  private static Prose prose(Html html, Manuscript found, PageContext context) {
    return new Prose(html, context.langOf(found.language()), isOutdated(found, context));
  }

  /** The file that a page in this language shows. */
  static Optional<Manuscript> manuscript(LongText text, PageContext context) {
    return text.exactly(context.language()).or(() -> text.exactly(authoritative(context)));
  }

  private static boolean isOutdated(Manuscript shown, PageContext context) {
    return shown.newer().isPresent() && !shown.language().equals(authoritative(context));
  }

  private static Language authoritative(PageContext context) {
    return context.catalog().config().authoritative();
  }
}
