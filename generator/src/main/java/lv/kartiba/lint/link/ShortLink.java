package lv.kartiba.lint.link;

import java.util.Set;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** A shortened address that does not show where it leads. */
final class ShortLink implements Inspection {
  private static final Set<String> SHORTENERS =
      Set.of("bit.ly", "ej.uz", "tinyurl.com", "goo.gl", "t.co", "is.gd", "ow.ly", "cutt.ly");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      if (link.isWeb() && SHORTENERS.contains(Host.of(link.target()))) {
        problems.report(link.breaks(Rule.SHORT_LINK, link.target()));
      }
    }
  }
}
