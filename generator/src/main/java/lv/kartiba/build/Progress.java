package lv.kartiba.build;

/** Hears how far a build is; called from one thread at a time. */
public interface Progress {
  /** Somebody who does not listen. */
  Progress SILENT = (done, all) -> {};

  /**
   * So many files of so many are written. Called every second or so, not for each file.
   *
   * @param done from 0 to {@code all}
   */
  void written(int done, int all);
}
