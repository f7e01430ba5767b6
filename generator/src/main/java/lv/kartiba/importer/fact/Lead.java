package lv.kartiba.importer.fact;

/**
 * What the clauses above say, as far as it tells what their sub-clauses are.
 *
 * @param topic whether a topic was named
 * @param channel whether a channel was named
 * @param channelsFollow whether the sub-clauses are places: "Informāciju par … var iegūt:"
 * @param topicsFollow whether the sub-clauses are what information is about: "Stendā redzams:"
 * @param mentionsFollow whether the sub-clauses name channels without saying what is told there
 */
record Lead(boolean topic, boolean channel, boolean channelsFollow, boolean topicsFollow, boolean mentionsFollow) {
  static final Lead NONE = new Lead(false, false, false, false, false);

  /** Whether this is a sub-clause of a list. */
  boolean isList() {
    return channelsFollow || topicsFollow || mentionsFollow;
  }
}
