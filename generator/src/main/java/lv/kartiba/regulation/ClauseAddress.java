package lv.kartiba.regulation;

import lv.kartiba.model.RegulationId;

/**
 * Where a clause stands: in which regulation, under which anchor and number.
 *
 * @param anchor the part after {@code #} in its address
 */
public record ClauseAddress(RegulationId regulation, String anchor, ClauseNumber number) {}
