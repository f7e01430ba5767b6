package lv.kartiba.model;

import java.util.List;
import java.util.Optional;

/**
 * Who the school is, as its letterhead says.
 *
 * @param founder lines of the letterhead above the school's name
 */
public record School(
    LocalizedText name,
    List<LocalizedText> founder,
    Optional<String> registrationNumber,
    Optional<LocalizedText> address,
    List<String> phones,
    Optional<String> email,
    Optional<String> website,
    Optional<Place> place) {
  public School {
    founder = List.copyOf(founder);
    phones = List.copyOf(phones);
  }

  /** The school's town, in the two cases documents need: Rītausma, Rītausmā. */
  public record Place(String nominative, String locative) {}
}
