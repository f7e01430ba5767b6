package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * The answer to "where do I learn about …?".
 *
 * @param toSchool whether parents tell or ask the school instead of learning from it
 * @param audience whom it concerns; nothing where it is everybody
 * @param ways channels and contacts, in the order of the clauses
 * @param parts the topics this one consists of, each with its own ways
 * @param quotes what the regulation says, in its own words
 * @param related where somebody may look next
 */
public record TopicView(
    Shell shell,
    Html title,
    Optional<Html> summary,
    boolean toSchool,
    Optional<Html> audience,
    List<Way> ways,
    List<Part> parts,
    List<Clauses.Quote> quotes,
    List<Clauses.Quote> duties,
    Optional<ContactView> contact,
    Optional<Prose> text,
    List<EventView> events,
    Optional<TopicLink> whole,
    List<TopicLink> related) {
  public TopicView {
    ways = List.copyOf(ways);
    parts = List.copyOf(parts);
    quotes = List.copyOf(quotes);
    duties = List.copyOf(duties);
    events = List.copyOf(events);
    related = List.copyOf(related);
  }

  /** A topic that is part of this one. */
  public record Part(TopicLink link, List<Way> ways) {
    public Part {
      ways = List.copyOf(ways);
    }
  }
}
