package lv.kartiba.lint.fact;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelKind;
import lv.kartiba.resolve.Catalog;

/** A stand of which nothing says where it is, neither its location nor its title. */
final class StandWithoutLocation implements Inspection {
  private static final Pattern PLACE =
      Pattern.compile("(?iu)(?:^|[ ,(])(?:(?:pie|pretī|blakus|at|by|in) |stāv|vestibil|kabinet)");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Catalog catalog = subject.catalog();
    for (Channel channel : catalog.publicChannels()) {
      String title = channel.title().in(catalog.config().authoritative()).text();
      if (!PLACE.matcher(title).find()
          && channel.kind() == ChannelKind.STAND
          && channel.location().isEmpty()
          && catalog.parts(channel.id()).isEmpty()) {
        problems.report(Rule.STAND_WITHOUT_LOCATION.at(channel.at(), channel.id().value()));
      }
    }
  }
}
