package lv.kartiba.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;

/** Asks about each external link once, and says which pages are gone or have moved. */
public final class ExternalLinks {
  private ExternalLinks() {}

  /**
   * The problems with links, in their order.
   *
   * @param links address and place of each
   */
  public static List<Diagnostic> problems(Map<String, Position> links, Web web) {
    List<Diagnostic> found = new ArrayList<>();
    links.forEach(
        (address, at) -> {
          Answer answer = web.ask(address);
          if (answer.isGone()) {
            String status = answer.status() == 0 ? "–" : Integer.toString(answer.status());
            found.add(Rule.EXTERNAL_DEAD_LINK.at(at, address, status));
          } else if (answer.hasMoved()) {
            found.add(
                Rule.EXTERNAL_MOVED
                    .at(at, address, answer.location())
                    .hint("did-you-mean", answer.location()));
          }
        });
    return found;
  }
}
