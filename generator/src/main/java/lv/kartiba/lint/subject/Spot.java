package lv.kartiba.lint.subject;

import java.util.regex.MatchResult;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;

/**
 * Where a pattern was found in a passage.
 *
 * @param at where the found words begin in the file
 * @param length how many characters they take in that line
 */
public record Spot(MatchResult match, Position at, int length) {

  /** The words found. */
  public String words() {
    return match.group();
  }

  /** The words of a group of the pattern. */
  public String group(int number) {
    String words = match.group(number);
    return words == null ? "" : words;
  }

  /** A problem with the found words. */
  public Diagnostic breaks(Rule rule, String... args) {
    return rule.at(at, args).underline(length);
  }
}
