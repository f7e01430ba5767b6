package lv.kartiba.lint.link;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** A link that begins with {@code http://}. */
final class InsecureLink implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      if (link.target().startsWith("http://") && !LocalAddress.isLocal(link)) {
        problems.report(link.breaks(Rule.INSECURE_LINK, link.target()));
      }
    }
  }
}
