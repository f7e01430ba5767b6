package lv.kartiba.lint.access;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** A long address shown as such on a page: nobody wants to hear it read out. */
final class AddressAsWords implements Inspection {
  private static final int LONG = 40;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      boolean address = link.words().matches("(?:https?://|www\\.)\\S+");
      if (address && link.words().length() > LONG && link.passage().is(Kind.PAGE)) {
        problems.report(link.breaks(Rule.ADDRESS_AS_WORDS));
      }
    }
  }
}
