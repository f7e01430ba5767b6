package lv.kartiba.lint.privacy;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** An e-mail address at a provider of private mail boxes, where a school's own address belongs. */
final class PrivateMail implements Inspection {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)[\\w.+-]+@(?:gmail\\.com|googlemail\\.com|inbox\\.lv|inbox\\.eu|mail\\.ru|yahoo\\.\\w+"
              + "|hotmail\\.\\w+|outlook\\.com|live\\.\\w+|icloud\\.com|apollo\\.lv|one\\.lv|e-apollo\\.lv"
              + "|tvnet\\.lv|proton\\.me|protonmail\\.com)(?![\\w.-]*\\w)");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages()
        .forEach(
            passage ->
                passage.find(
                    ADDRESS,
                    spot -> problems.report(spot.breaks(Rule.PRIVATE_MAIL, spot.words()))));
    for (LinkUse link : subject.links()) {
      boolean hidden = !ADDRESS.matcher(link.words()).find();
      if (link.target().startsWith("mailto:") && hidden && ADDRESS.matcher(link.target()).find()) {
        String address = link.target().substring("mailto:".length());
        problems.report(link.breaks(Rule.PRIVATE_MAIL, address));
      }
    }
  }
}
