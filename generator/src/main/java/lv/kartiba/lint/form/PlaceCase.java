package lv.kartiba.lint.form;

import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;
import lv.kartiba.model.School;

/** The place of issue in the nominative, where the locative belongs: „Rītausmā”. */
final class PlaceCase implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Optional<School.Place> known = subject.catalog().config().school().place();
    for (Header header : Heads.of(subject)) {
      String place = header.place().orElse("");
      known
          .filter(school -> school.nominative().equals(place))
          .filter(school -> !school.locative().equals(place))
          .ifPresent(
              school ->
                  problems.report(
                      Rule.PLACE_CASE
                          .at(
                              Written.after(header.at(), "place:", place),
                              place,
                              school.locative())
                          .hint("did-you-mean", school.locative())));
    }
  }
}
