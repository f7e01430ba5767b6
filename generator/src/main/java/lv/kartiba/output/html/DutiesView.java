package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/** Who must do what, parents first. */
public record DutiesView(Shell shell, List<Bearer> bearers) {
  public DutiesView {
    bearers = List.copyOf(bearers);
  }

  /**
   * Somebody with duties.
   *
   * @param href the contact's place among the contacts
   * @param duties the clauses that say so, in their own words
   */
  public record Bearer(
      String anchor, Html title, Optional<String> href, List<Clauses.Quote> duties) {
    public Bearer {
      duties = List.copyOf(duties);
    }
  }
}
