package lv.kartiba.lint.fact;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Access;
import lv.kartiba.model.Channel;

/** A channel one has to log in to, of which nothing says where. */
final class LoginWithoutAddress implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Channel channel : subject.catalog().content().channels()) {
      if (channel.access().filter(Access.LOGIN::equals).isPresent() && channel.url().isEmpty()) {
        problems.report(Rule.LOGIN_WITHOUT_ADDRESS.at(channel.at(), channel.id().value()));
      }
    }
  }
}
