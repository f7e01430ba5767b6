package lv.kartiba.lint.link;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** A link to the writer's own computer or to the school's inner network. */
final class LocalAddress implements Inspection {
  private static final Pattern LOCAL =
      Pattern.compile(
          "localhost|127\\.\\d+\\.\\d+\\.\\d+|10\\.\\d+\\.\\d+\\.\\d+|192\\.168\\.\\d+\\.\\d+"
              + "|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d+\\.\\d+|[\\w.-]+\\.local");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      if (isLocal(link)) {
        problems.report(link.breaks(Rule.LOCAL_ADDRESS, link.target()));
      }
    }
  }

  static boolean isLocal(LinkUse link) {
    return link.isWeb() && LOCAL.matcher(Host.of(link.target())).matches();
  }
}
