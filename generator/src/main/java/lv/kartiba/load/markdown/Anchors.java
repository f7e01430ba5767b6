package lv.kartiba.load.markdown;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.PlainText;
import lv.kartiba.text.Folding;

/** The places of a text that can be linked to, each with a name of its own. */
final class Anchors {
  private final Map<String, Integer> given = new TreeMap<>();

  /** An anchor made from words: {@code ka-pieteikt}, the second time {@code ka-pieteikt-2}. */
  String of(List<Inline> words) {
    String slug = Folding.slug(PlainText.of(words));
    String anchor = slug;
    int number = given.getOrDefault(slug, 1);
    while (given.containsKey(anchor)) {
      number++;
      anchor = slug + "-" + number;
    }
    given.put(slug, number);
    given.putIfAbsent(anchor, 1);
    return anchor;
  }
}
