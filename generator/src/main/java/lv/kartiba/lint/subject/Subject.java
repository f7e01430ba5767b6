package lv.kartiba.lint.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.resolve.Catalog;

/**
 * Everything a school wrote, as rules look at it.
 *
 * @param passages its texts in the order of files
 * @param today the day on which somebody checks; empty where the result must be the same on all
 */
public record Subject(Catalog catalog, List<Passage> passages, Optional<LocalDate> today) {
  public Subject {
    passages = List.copyOf(passages);
  }

  /** A school with all its texts. */
  public static Subject of(Catalog catalog, Optional<LocalDate> today) {
    List<Passage> passages =
        things(catalog).stream()
            .flatMap(thing -> thing.texts().stream())
            .map(PassageSource::passage)
            .toList();
    return new Subject(catalog, passages, today);
  }

  /** What a school wrote, for those who look at the texts of one thing after the other. */
  public static List<WrittenThing> things(Catalog catalog) {
    return WrittenThing.all(catalog.content());
  }

  /** The passages in a language such as {@code lv}. */
  public Stream<Passage> in(String language) {
    return passages.stream().filter(passage -> passage.language().code().equals(language));
  }

  /** All links in texts, channels, the school's data and legal bases, in the order of files. */
  public List<LinkUse> links() {
    return Links.of(this);
  }

  /** Everything texts name by a link such as {@code topic:grades}. */
  public Stream<Inline.Mention> mentions() {
    return passages.stream().flatMap(passage -> Mentions.in(passage.blocks()).stream());
  }

  /** The passages of a kind. */
  public Stream<Passage> of(Passage.Kind kind) {
    return passages.stream().filter(passage -> passage.kind() == kind);
  }
}
