package lv.kartiba.lint.file;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Content;
import lv.kartiba.model.Group;

/** A group to which no topic belongs. */
final class GroupEmpty implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Content content = subject.catalog().content();
    for (Group group : content.config().groups()) {
      if (content.topics().stream().noneMatch(topic -> topic.group().equals(group.id()))) {
        String id = group.id().value();
        problems.report(Rule.GROUP_EMPTY.at(Written.after(group.at(), "id:", id), id));
      }
    }
  }
}
