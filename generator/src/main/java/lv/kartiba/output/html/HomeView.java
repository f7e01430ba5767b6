package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * The first page: where do I learn about …?
 *
 * @param featured what is asked most
 * @param tasks what parents turn to the school with
 * @param duties a few things parents must do by a certain time
 * @param dates every dated event, of which the page's script shows the next ones
 */
public record HomeView(
    Shell shell,
    Html title,
    Optional<Prose> introduction,
    List<TopicLink> featured,
    List<TopicLink> tasks,
    List<TopicsView.TopicGroup> groups,
    List<ChannelLink> channels,
    List<Deadline> duties,
    List<EventView> dates,
    Optional<RegulationLink> regulation,
    Ways ways) {
  public HomeView {
    featured = List.copyOf(featured);
    tasks = List.copyOf(tasks);
    groups = List.copyOf(groups);
    channels = List.copyOf(channels);
    duties = List.copyOf(duties);
    dates = List.copyOf(dates);
  }

  /** Something to do, and by when. */
  public record Deadline(Html when, Html words, Optional<String> lang, ClauseLink clause) {}

  /** The ways from here to the overview pages. */
  public record Ways(
      String topics, String matrix, String duties, String calendar, String suggestions) {}
}
