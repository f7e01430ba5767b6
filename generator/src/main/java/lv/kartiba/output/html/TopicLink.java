package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.markup.Html;

/**
 * A link to a topic, and in short where it is found.
 *
 * @param places the first channels, in the order of the clauses
 */
public record TopicLink(String href, Html title, List<Html> places) {
  public TopicLink {
    places = List.copyOf(places);
  }
}
