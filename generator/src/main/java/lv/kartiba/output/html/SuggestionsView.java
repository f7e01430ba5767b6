package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/** How parents tell, ask or suggest something: every topic in that direction, with its ways. */
public record SuggestionsView(Shell shell, List<Matter> matters) {
  public SuggestionsView {
    matters = List.copyOf(matters);
  }

  /** Something parents turn to the school with. */
  public record Matter(
      String anchor,
      TopicLink topic,
      Optional<Html> summary,
      List<Way> ways) {
    public Matter {
      ways = List.copyOf(ways);
    }
  }
}
