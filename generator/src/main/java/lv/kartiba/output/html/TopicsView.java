package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.markup.Html;

/**
 * All topics, by group and from A to Z.
 *
 * @param matrix the way to the table of topics and channels
 */
public record TopicsView(
    Shell shell, int count, List<TopicGroup> groups, List<Letter> letters, String matrix) {
  public TopicsView {
    groups = List.copyOf(groups);
    letters = List.copyOf(letters);
  }

  /** Topics that belong together. */
  public record TopicGroup(String anchor, Html title, List<TopicLink> topics) {
    public TopicGroup {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A letter of the alphabet with its words.
   *
   * @param letter as it is shown
   */
  public record Letter(String letter, String anchor, List<Entry> entries) {
    public Letter {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A word parents may look for.
   *
   * @param word as it is shown
   * @param topic the title of the topic it leads to
   * @param see whether it is another word for the topic, not its title
   */
  public record Entry(String word, String href, Html topic, boolean see) {}
}
