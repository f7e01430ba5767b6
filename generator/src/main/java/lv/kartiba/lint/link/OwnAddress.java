package lv.kartiba.lint.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/**
 * A link to a page of this site by its full address, which breaks when the site moves; its
 * home page may be named.
 */
final class OwnAddress implements Inspection {
  private static final Pattern PAGE =
      Pattern.compile("(?:[a-z]{2}/)?(topic|channel|page|regulation)s/([a-z0-9-]+)\\.html");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    String base = subject.catalog().config().baseUrl().orElse("");
    for (LinkUse link : subject.links()) {
      boolean inText = !link.passage().is(Kind.DETAIL);
      if (!base.isEmpty() && inText && link.target().startsWith(base)
          && !link.target().equals(base)) {
        Matcher page = PAGE.matcher(link.target().substring(base.length()));
        problems.report(
            link.breaks(Rule.OWN_ADDRESS, link.target())
                .suggest(
                    page.matches()
                        ? Optional.of(page.group(1) + ":" + page.group(2))
                        : Optional.empty()));
      }
    }
  }
}
