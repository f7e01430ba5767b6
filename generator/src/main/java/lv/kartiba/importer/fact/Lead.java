package lv.kartiba.importer.fact;

/**
 * What the clauses above say, as far as it tells what their sub-clauses are.
 *
 * @param topic whether a topic was named
 * @param channel whether a channel was named
 * @param channelsFollow whether the sub-clauses are places: "Informāciju par … var iegūt:"
 * @param topicsFollow whether the sub-clauses are what information is about: "Stendā redzams:"
 * @param mentionsFollow whether the sub-clauses name channels without saying what is told there
 * @param byParents whether it is the parents who do what the sub-clauses say
 */
record Lead(boolean topic, boolean channel, boolean channelsFollow, boolean topicsFollow, boolean mentionsFollow, boolean byParents) {
  private static final String BY_PARENTS =
      "(?iu).*(?:vecāku|ģimenes|likumisko pārstāvju)(?:\\s\\p{L}+){0,4}\\s+(?:pienākum|"
          + "atbildīb|informācija skolai|ziņas skolai|līdzdalīb).*|no (?:mājām|vecākiem|"
          + "ģimenes) uz.*";
  private static final String PARENTS_DO =
      "(?iu)(?:.*\\s)?(?:vecāku\\s+pienākum\\p{L}*(?:\\s\\p{L}+)*|"
          + "vecākiem\\s+(?:ir\\s+)?(?:jā\\p{L}+|pienākums)|vecāki|vecāki\\s+(?:apņemas|"
          + "nodrošina))\\s*:\\s*";

  static final Lead NONE = new Lead(false, false, false, false, false, false);

  /** What the title of a chapter says: under "Vecāku pienākumi" it is the parents who tell. */
  static Lead under(String title) {
    return new Lead(false, false, false, false, false, title.matches(BY_PARENTS));
  }

  /** Whether words before a list name the parents as those who do what follows. */
  static boolean namesParents(String words) {
    return words.matches(PARENTS_DO);
  }

  /** Whether this is a sub-clause of a list. */
  boolean isList() {
    return channelsFollow || topicsFollow || mentionsFollow;
  }
}
