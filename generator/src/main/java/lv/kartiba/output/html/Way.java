package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * One way to learn something: a channel, or somebody to ask.
 *
 * @param href its page; none for a contact without details
 * @param kind the channel's kind, {@code contact} for somebody to ask
 * @param access what is needed to get at it, for example {@code login}
 * @param url where to open it
 * @param people whom to call or to meet, as the clauses name them; for what parents tell the school
 * @param statements what the clauses say of it
 */
public record Way(
    Html title,
    Optional<String> href,
    String kind,
    Optional<String> access,
    Optional<Html> location,
    Optional<String> url,
    List<ContactView> people,
    List<Statement> statements) {
  public Way {
    people = List.copyOf(people);
    statements = List.copyOf(statements);
  }

  /**
   * What one clause says: when, and which clause it is.
   *
   * @param when from when, or by when
   */
  public record Statement(Optional<Html> when, Optional<ClauseLink> clause) {}
}
