package lv.kartiba.lint.file;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.model.TopicId;
import lv.kartiba.source.Position;

/** A topic on the home page that parents' pages do not show, since its channels are for staff. */
final class FeaturedHidden implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    SiteConfig config = subject.catalog().config();
    for (TopicId id : config.featured()) {
      if (subject.catalog().topic(id).filter(topic -> !subject.catalog().isPublic(topic)).isPresent()) {
        Position at =
            Written.after(config.at().file().start(), "featured:", id.value());
        problems.report(Rule.FEATURED_HIDDEN.at(at, id.value()));
      }
    }
  }
}
