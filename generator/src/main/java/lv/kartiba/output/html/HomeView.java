package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * The first page: where do I learn about …?
 *
 * @param featured what is asked most
 * @param now what parents most often have to tell the school
 * @param tasks what else parents turn to the school with
 * @param duties a few clauses by which parents must do something by a certain time
 * @param dates every dated event, of which the page's script shows the next ones
 */
public record HomeView(
    Shell shell,
    Html title,
    Optional<Prose> introduction,
    List<TopicLink> featured,
    List<Task> now,
    List<TopicLink> tasks,
    List<TopicsView.TopicGroup> groups,
    List<ChannelLink> channels,
    List<Clauses.Quote> duties,
    List<EventView> dates,
    Optional<RegulationLink> regulation,
    Ways ways) {
  public HomeView {
    featured = List.copyOf(featured);
    now = List.copyOf(now);
    tasks = List.copyOf(tasks);
    groups = List.copyOf(groups);
    channels = List.copyOf(channels);
    duties = List.copyOf(duties);
    dates = List.copyOf(dates);
  }

  /** Something to tell the school, and the first ways to do it. */
  public record Task(TopicLink topic, List<Way> ways) {
    public Task {
      ways = List.copyOf(ways);
    }
  }

  /**
   * The ways from here to the overview pages.
   *
   * @param topics to the list of topics
   * @param matrix to the table of topics and channels
   * @param duties to who must do what
   * @param calendar to the calendar
   * @param suggestions to ways of suggesting something
   */
  public record Ways(
      String topics, String matrix, String duties, String calendar, String suggestions) {}
}
