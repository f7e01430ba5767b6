package lv.kartiba.prose;

import java.util.List;
import java.util.Optional;
import lv.kartiba.source.Position;

/** A piece of a line of text: plain words, emphasis, a link, or the name of a topic or channel. */
public sealed interface Inline {

  /** Plain words, printed exactly as written; line wraps of the source are single spaces. */
  record Text(String text) implements Inline {}

  /** Words in italics. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Words in bold. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Words to be typed or read letter by letter. */
  record Code(String text) implements Inline {}

  /** A line end the writer asked for. */
  record LineBreak() implements Inline {}

  /**
   * A link to another place of the web, an e-mail address or a telephone number.
   *
   * @param url beginning with {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}
   */
  record Link(String url, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * A picture of the school's own.
   *
   * @param path below {@code content/}, for example {@code images/map.png}
   * @param alternative what somebody who does not see it is told
   */
  record Picture(String path, String alternative) implements Inline {}

  /**
   * Words that name a topic, a channel, a contact, a condition or a page: {@code
   * [liecībā](channel:report-card)}.
   *
   * @param target the id named; empty for a condition ({@code when:})
   */
  record Mention(MentionKind kind, String target, List<Inline> content, Scope scope, Position at)
      implements Inline {
    public Mention {
      content = List.copyOf(content);
    }
  }

  /**
   * A reference to a clause or annex by its id, printed as its current number.
   *
   * @param regulation the other regulation's id, where it is not this one
   * @param target the id of the clause, chapter or annex; empty for a whole regulation
   * @param content words to print instead of the number; empty for the number itself
   * @param printed the number as text, known once the regulation is numbered
   */
  record Reference(
      Optional<String> regulation,
      String target,
      List<Inline> content,
      Optional<String> printed,
      Position at)
      implements Inline {
    public Reference {
      content = List.copyOf(content);
    }
  }
}
