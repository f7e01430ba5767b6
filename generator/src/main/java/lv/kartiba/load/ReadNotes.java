package lv.kartiba.load;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.KnownIds;
import lv.kartiba.load.reference.Namings;

/**
 * What is noted while files are read, from any thread: which ids there are, where they are named,
 * which languages the site does not have, what is wrong.
 */
record ReadNotes(
    KnownIds known, Namings namings, OtherLanguages others, Diagnostics problems) {

  /** Nothing noted yet. */
  ReadNotes() {
    this(new Diagnostics());
  }

  /**
   * Nothing noted yet.
   *
   * @param problems takes what is wrong
   */
  ReadNotes(Diagnostics problems) {
    this(new KnownIds(), new Namings(), new OtherLanguages(), problems);
  }

  Ids ids() {
    return new Ids(known, namings, problems);
  }

  TextFiles files() {
    return new TextFiles(problems);
  }

  /** Takes over what others have noted, who are to note nothing more; for few of them. */
  void join(ReadNotes more) {
    known.join(more.known);
    takeRest(more);
  }

  /** The same for many, whose ids are better found in one place. */
  void addAll(ReadNotes more) {
    known.addAll(more.known);
    takeRest(more);
  }

  private void takeRest(ReadNotes more) {
    namings.join(more.namings);
    others.addAll(more.others);
    more.problems.reported().forEach(problems::report);
  }
}
