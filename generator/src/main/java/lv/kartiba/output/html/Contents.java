package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.model.Direction;
import lv.kartiba.model.Topic;
import lv.kartiba.resolve.Catalog;

/** What a school has, and so which pages there are. */
record Contents(Catalog catalog) {
  boolean hasDuties() {
    return !catalog.duties().isEmpty();
  }

  boolean hasEvents() {
    return !Events.takingPlace(catalog.content().events()).isEmpty();
  }

  boolean hasWaysToSchool() {
    return !topicsToSchool().isEmpty();
  }

  /** What parents tell or ask the school, in the school's order. */
  List<Topic> topicsToSchool() {
    return catalog.publicTopics().stream()
        .filter(topic -> topic.direction() == Direction.TO_SCHOOL)
        .toList();
  }
}
