package lv.kartiba.comparison;

import java.time.LocalDate;
import java.util.Optional;
import lv.kartiba.regulation.Edition;

/**
 * What an address once led to that now leads to something else, or to nothing: 4.3. of the edition
 * of 2022 is now 4.4.
 *
 * @param edition the last one in which it was so
 * @param unit what stood there
 * @param now the same in the text in force; missing where it is gone
 * @param gone the day from which it no longer counts, where it is gone
 */
public record Former(
    Edition edition, Unit unit, Optional<Unit> now, Optional<LocalDate> gone) {

  boolean saysTheSameAs(Former other) {
    return now.map(Unit::anchor).equals(other.now.map(Unit::anchor)) && gone.equals(other.gone);
  }
}
