package lv.kartiba.output.html;

import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * A free page of the school.
 *
 * @param summaryLang the code of the summary's language, where that is not the page's
 */
public record FreePageView(
    Shell shell, Html title, Optional<Html> summary, Optional<String> summaryLang, Prose text) {}
