package lv.kartiba.model;

import java.util.List;
import java.util.Optional;
import lv.kartiba.source.Position;

/** Who answers: a role, with a person's name only if the school wants. */
public record ContactPoint(
    ContactId id,
    LocalizedText title,
    Optional<String> name,
    List<String> phones,
    Optional<String> email,
    Optional<LocalizedText> location,
    Optional<LocalizedText> hours,
    Optional<ContactId> partOf,
    Position at) {
  public ContactPoint {
    phones = List.copyOf(phones);
  }

  /** Whether there is any way to reach it; one without exists only for duties. */
  public boolean isListed() {
    return name.isPresent()
        || !phones.isEmpty()
        || email.isPresent()
        || location.isPresent()
        || hours.isPresent();
  }

  /** The same contact as part of nothing. */
  public ContactPoint asWhole() {
    Optional<ContactId> none = Optional.empty();
    return new ContactPoint(id, title, name, phones, email, location, hours, none, at);
  }
}
