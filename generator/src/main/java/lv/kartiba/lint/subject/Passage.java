package lv.kartiba.lint.subject;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.source.Position;

/**
 * A piece of text a school wrote, in one language: a clause, a page, a title.
 *
 * @param blocks the text as a tree; empty for short texts
 * @param words the text as words: each block a line of its own, {@link ProseWords#HIDDEN} for
 *     pictures, code and printed numbers
 * @param from where to begin looking for its words in the file
 */
public record Passage(
    Kind kind, Language language, List<Block> blocks, String words, Position from) {
  public Passage {
    blocks = List.copyOf(blocks);
  }

  /** What a passage is. */
  public enum Kind {
    /** A clause of a regulation, without its sub-clauses. */
    CLAUSE,
    /** The title of a chapter. */
    CHAPTER,
    /** Title, kind and legal basis of a regulation. */
    HEADER,
    /** An annex of a regulation, often a form to fill in. */
    ANNEX,
    /** A page, or the long text of a topic or channel. */
    PAGE,
    /** A title or another short text of a YAML file. */
    SHORT,
    /** A name, number or address of a YAML file, in no language. */
    DETAIL
  }

  /** A short text. */
  static Passage of(Kind kind, Language language, String words, Position from) {
    return new Passage(kind, language, List.of(), words, from);
  }

  public boolean is(Kind... kinds) {
    return List.of(kinds).contains(kind);
  }

  /** Does something for each place where a pattern is found in the words. */
  public void find(Pattern pattern, Consumer<Spot> each) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      if (!matcher.group().isEmpty()) {
        each.accept(spot(matcher));
      }
    }
  }

  /** A problem with words of this passage, or with all of it where they cannot be found. */
  public Diagnostic problem(Rule rule, String wrong, String... args) {
    Located place = Located.find(this, wrong, 0);
    return rule.at(place.at(), args).underline(place.length());
  }

  /** The place of its last character. */
  public Position end() {
    return Located.end(this);
  }

  private Spot spot(Matcher matcher) {
    String found = matcher.group();
    int before = 0;
    for (int at = words.indexOf(found);
        at >= 0 && at < matcher.start();
        at = words.indexOf(found, at + 1)) {
      before++;
    }
    Located place = Located.find(this, found, before);
    return new Spot(matcher.toMatchResult(), place.at(), place.length());
  }
}
