package lv.kartiba.lint;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Topic;
import lv.kartiba.resolve.Catalog;

/** A topic that nothing says where to find; a whole needs nothing of its own if a part has it. */
final class TopicWithoutChannel implements Lint {
  @Override
  public void check(Catalog catalog, Diagnostics problems) {
    for (Topic topic : catalog.publicTopics()) {
      if (!isFound(topic, catalog)) {
        problems.report(Rule.TOPIC_WITHOUT_CHANNEL.at(topic.at(), topic.id().value()));
      }
    }
  }

  private static boolean isFound(Topic topic, Catalog catalog) {
    return !catalog.facts(topic.id()).isEmpty()
        || catalog.parts(topic.id()).stream().anyMatch(part -> isFound(part, catalog));
  }
}
