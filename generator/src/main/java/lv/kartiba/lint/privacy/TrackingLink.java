package lv.kartiba.lint.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** A link with marks by which a company follows who reads it: {@code ?utm_source=…}. */
final class TrackingLink implements Inspection {
  private static final Pattern MARK =
      Pattern.compile("[?&](?:utm_\\w+|fbclid|gclid|mc_eid|igshid)=");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      Matcher mark = MARK.matcher(link.target());
      if (mark.find()) {
        problems.report(link.breaks(Rule.TRACKING_LINK, mark.group()));
      }
    }
  }
}
