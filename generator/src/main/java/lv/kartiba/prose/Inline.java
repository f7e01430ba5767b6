package lv.kartiba.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * References to one or several clauses, chapters or annexes, to be printed with the word for what
   * they are in a grammatical case: "4.3. apakšpunktā", "1., 2. un 3. punkta". Once the regulation is
   * numbered, references and plain words stand in its place.
   *
   * @param regulation the other regulation's id, where it is not this one
   * @param spans what is referred to, in the order in which it is printed
   */
  record ReferenceList(
      Optional<String> regulation, List<Span> spans, GrammaticalCase form, Position at)
      implements Inline {
    public ReferenceList {
      spans = List.copyOf(spans);
    }

    /** Every single target, the ends of a range apart. */
    public List<Reference> references() {
      return spans.stream()
          .flatMap(span -> Stream.concat(Stream.of(span.from()), span.to().stream()))
          .map(end -> new Reference(regulation, end.id(), List.of(), Optional.empty(), end.at()))
          .toList();
    }
  }

  /** One target, or all from one to another. */
  record Span(Target from, Optional<Target> to) {}

  /** The id of a clause, chapter or annex, and where it is written. */
  record Target(String id, Position at) {}
}
