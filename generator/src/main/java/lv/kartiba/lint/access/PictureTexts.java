package lv.kartiba.lint.access;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.source.Position;

/** The descriptions of pictures, and where they are written. */
final class PictureTexts {
  private PictureTexts() {}

  /** A description and its place. */
  record Description(String words, Position at) {
    Diagnostic breaks(Rule rule, String... args) {
      return rule.at(at, args).underline(words.length());
    }
  }

  static List<Description> of(Subject subject) {
    List<Description> found = new ArrayList<>();
    for (Passage passage : subject.passages()) {
      Mentions.walk(
          passage.blocks(),
          part -> {
            if (part instanceof Inline.Picture picture) {
              found.add(
                  new Description(
                      picture.alternative(),
                      Written.after(passage.from(), "![", picture.alternative())));
            }
            return List.of(part);
          });
    }
    return found;
  }
}
