package lv.kartiba.model;

import java.util.List;
import java.util.Optional;
import lv.kartiba.source.Position;

/**
 * Something parents look for, for example grades.
 *
 * @param about as it reads after "Informāciju par …", for printed clauses
 * @param audiences whom it concerns; none for everybody
 * @param available channels where no clause states them
 */
public record Topic(
    TopicId id,
    LocalizedText title,
    Optional<LocalizedText> about,
    GroupId group,
    List<AudienceId> audiences,
    Optional<TopicId> partOf,
    Direction direction,
    Keywords keywords,
    Optional<ContactId> contact,
    List<AvailableEntry> available,
    LongText text,
    Position at) {
  public Topic {
    audiences = List.copyOf(audiences);
    available = List.copyOf(available);
  }

  /** The same topic with its long text; the identical one where it has it. */
  public Topic withText(LongText longText) {
    if (longText == text) {
      return this;
    }
    return new Topic(
        id,
        title,
        about,
        group,
        audiences,
        partOf,
        direction,
        keywords,
        contact,
        available,
        longText,
        at);
  }

  /** The same topic as part of nothing. */
  public Topic asWhole() {
    Optional<TopicId> none = Optional.empty();
    return new Topic(
        id, title, about, group, audiences, none, direction, keywords, contact, available, text,
        at);
  }
}
