package lv.kartiba.importer.draft;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.fact.Span;

/** Deals out the links of a list or table, whose words are joined by spaces, to its parts. */
final class Pieces {
  private Pieces() {}

  /** The links of each part, counted from its own beginning. */
  static List<List<Span>> of(List<String> parts, List<Span> links) {
    List<List<Span>> dealt = new ArrayList<>();
    int from = 0;
    for (String part : parts) {
      int begin = from;
      int end = from + part.length();
      dealt.add(
          links.stream()
              .filter(link -> link.from() >= begin && link.to() <= end)
              .map(
                  link ->
                      new Span(
                          link.from() - begin, link.to() - begin, link.target(), link.only(), link.replaced()))
              .toList());
      from = end + 1;
    }
    return dealt;
  }
}
