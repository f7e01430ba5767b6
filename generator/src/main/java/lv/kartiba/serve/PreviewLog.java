package lv.kartiba.serve;

import java.time.Duration;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;

/** Hears what the preview has to tell; called from one thread at a time. */
public interface PreviewLog {
  /** Somebody who does not listen. */
  PreviewLog SILENT =
      new PreviewLog() {
        @Override
        public void drafted(List<Diagnostic> problems, Duration took) {
          // silence
        }

        @Override
        public void failed(RuntimeException broken) {
          // silence
        }
      };

  /**
   * The site was drafted anew.
   *
   * @param problems all there are now, sorted by file and line
   * @param took from when the edit was noticed
   */
  void drafted(List<Diagnostic> problems, Duration took);

  /** The machine failed, for example a disk; the next edit is another attempt. */
  void failed(RuntimeException broken);
}
