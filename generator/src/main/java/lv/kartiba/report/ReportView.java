package lv.kartiba.report;

import java.io.File;
import java.util.List;

/**
 * What the page for the school shows.
 *
 * @param language of the page's words
 * @param counts such as "2 errors", "1 warning", "no notes"
 * @param files with problems, sorted by path
 */
public record ReportView(String language, List<String> counts, List<File> files) {

  /** A file of the school with its problems. */
  public record File(String path, List<Problem> problems) {}

  /**
   * One problem.
   *
   * @param level the severity's id, for the style
   * @param severity the word for it
   * @param before the line up to the spot
   * @param spot what is marked
   * @param after the rest of the line
   * @param meaning what the rule means
   */
  public record Problem(
      String level,
      String severity,
      int line,
      String message,
      String hint,
      String rule,
      String before,
      String spot,
      String after,
      String meaning) {}
}
