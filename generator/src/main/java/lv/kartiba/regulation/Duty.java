package lv.kartiba.regulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Language;

/**
 * Something somebody must do, as a clause says.
 *
 * @param who contact ids, {@code parents} or {@code staff}
 * @param inherited whether the duty stands in the lead above this sub-clause
 * @param when by when or in which case, in the clause's own words; empty map where it says nothing
 */
public record Duty(
    ClauseAddress clause, List<String> who, boolean inherited, Map<Language, String> when) {
  public Duty {
    who = List.copyOf(who);
    when = Collections.unmodifiableMap(new TreeMap<>(when));
  }
}
