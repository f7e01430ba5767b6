package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * What is found in a channel, and how to get at it.
 *
 * @param kind as in {@code channels.yml}
 * @param access what is needed to get at it
 * @param urlName the address as people read it
 * @param topics what it holds itself
 * @param parts channels it consists of, with what they hold
 * @param events when it takes place
 */
public record ChannelView(
    Shell shell,
    Html title,
    Optional<Html> summary,
    String kind,
    Optional<String> access,
    Optional<Html> location,
    Optional<String> url,
    Optional<String> urlName,
    Optional<ChannelLink> whole,
    List<Found> topics,
    List<Part> parts,
    Optional<Prose> text,
    List<EventView> events) {
  public ChannelView {
    topics = List.copyOf(topics);
    parts = List.copyOf(parts);
    events = List.copyOf(events);
  }

  /**
   * A topic that is found here, and what the clauses say of it.
   *
   * @param toSchool whether parents tell it to the school
   */
  public record Found(TopicLink topic, boolean toSchool, List<Way.Statement> statements) {
    public Found {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A channel that is part of this one; deeper ones come after it with a higher level.
   *
   * @param level how deep it lies, from 1
   */
  public record Part(ChannelLink link, int level, List<Found> topics) {
    public Part {
      topics = List.copyOf(topics);
    }
  }
}
