package lv.kartiba.lint.privacy;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** An invitation to a chat group that everybody who reads it can use. */
final class OpenChat implements Inspection {
  private static final Pattern INVITATION =
      Pattern.compile(
          "https?://(?:chat\\.whatsapp\\.com|invite\\.viber\\.com|t\\.me/(?:joinchat/|\\+)|discord\\.gg)"
              + ".*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      if (INVITATION.matcher(link.target()).matches()) {
        problems.report(link.breaks(Rule.OPEN_CHAT, link.target()));
      }
    }
  }
}
