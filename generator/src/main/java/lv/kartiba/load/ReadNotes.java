package lv.kartiba.load;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.KnownIds;
import lv.kartiba.load.reference.Namings;

/**
 * What is noted while files are read, from any thread: which ids there are, where they are named,
 * what is wrong.
 */
record ReadNotes(KnownIds known, Namings namings, Diagnostics problems) {

  /** Nothing noted yet. */
  ReadNotes() {
    this(new KnownIds(), new Namings(), new Diagnostics());
  }

  Ids ids() {
    return new Ids(known, namings, problems);
  }

  TextFiles files() {
    return new TextFiles(problems);
  }

  /** Takes over what others have noted. */
  void addAll(ReadNotes others) {
    known.addAll(others.known);
    namings.addAll(others.namings);
    others.problems.all().forEach(problem -> problems.report(problem));
  }
}
