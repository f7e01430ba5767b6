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
    this(new KnownIds(), new Namings(), new OtherLanguages(), new Diagnostics());
  }

  Ids ids() {
    return new Ids(known, namings, problems);
  }

  TextFiles files() {
    return new TextFiles(problems);
  }

  /** Takes over what others have noted. */
  void addAll(ReadNotes more) {
    known.addAll(more.known);
    namings.addAll(more.namings);
    others.addAll(more.others);
    more.problems.all().forEach(problem -> problems.report(problem));
  }
}
