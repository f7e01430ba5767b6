package lv.kartiba.serve;

import java.util.List;
import java.util.Optional;

/**
 * The page that tells what is wrong in the school's files.
 *
 * @param way where to go instead: the last good page, or the site
 */
public record ProblemsView(
    String language, String title, String lead, Optional<Way> way, List<Group> groups) {
  public ProblemsView {
    groups = List.copyOf(groups);
  }

  /** A link and its words. */
  public record Way(String href, String text) {}

  /**
   * Problems of one gravity.
   *
   * @param grave whether they keep the site from being shown
   */
  public record Group(String title, boolean grave, List<Problem> problems) {
    public Group {
      problems = List.copyOf(problems);
    }
  }

  /**
   * One problem.
   *
   * @param place file, line and column: {@code content/topics.yml:14:13}
   * @param excerpt the line it is in, where there is one to show
   */
  public record Problem(
      String place,
      String sentence,
      String rule,
      String hintWord,
      String hint,
      Optional<Excerpt> excerpt) {}

  /** A line of a file: its number from 1, and its words before, in and after the spot. */
  public record Excerpt(int line, String before, String marked, String after) {}
}
