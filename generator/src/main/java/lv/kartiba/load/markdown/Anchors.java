package lv.kartiba.load.markdown;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.PlainText;
import lv.kartiba.text.Folding;

/** Gives the headings of a text anchors made of their words, each another one. */
final class Anchors {
  private final Set<String> given = new TreeSet<>();

  /** For example {@code ka-pieteikt}, and {@code ka-pieteikt-2} for the same words again. */
  String of(List<Inline> heading) {
    String slug = Folding.slug(PlainText.of(heading));
    String anchor = slug;
    for (int i = 2; !given.add(anchor); i++) {
      anchor = slug + "-" + i;
    }
    return anchor;
  }
}
