package lv.kartiba.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that mean the same: what people type, and the words it is written with.
 *
 * <p>Example: in {@code kavējums, prombūtne: temperatūra, nebūs skolā} whoever types one of the four
 * is shown what is written of the first two; {@code temperatūra} by itself is not looked for. Where
 * there is no colon, each word leads to all others. Sets are divided by semicolons. An expression of
 * several words counts where all of them are typed.
 *
 * @param sets in the order they are written
 */
public record Meanings(List<Meaning> sets) {

  /**
   * One set.
   *
   * @param written words that texts use, and that are looked for
   * @param typed other words and expressions that people type for them
   */
  public record Meaning(List<String> written, List<String> typed) {
    public Meaning {
      written = List.copyOf(written);
      typed = List.copyOf(typed);
    }
  }

  public Meanings {
    sets = List.copyOf(sets);
  }

  /** Sets as written in the sentences of a language; may be empty. */
  public static Meanings of(String text) {
    List<Meaning> sets = new ArrayList<>();
    for (String set : text.split(";")) {
      String[] sides = set.split(":", 2);
      List<String> written = parts(sides[0]);
      if (!written.isEmpty()) {
        sets.add(new Meaning(written, sides.length > 1 ? parts(sides[1]) : List.of()));
      }
    }
    return new Meanings(sets);
  }

  /**
   * The sets as a browser reads them, by stems: {@code temperatur nebu+skol>kavejum prombutn}, one
   * after the other with semicolons. What is written of in no document leads nowhere and is left
   * out.
   *
   * @param terms what documents are found by
   */
  String written(Stemmer stemmer, Set<String> terms) {
    List<String> lines = new ArrayList<>();
    for (Meaning set : sets) {
      Set<String> typed = new LinkedHashSet<>();
      Set<String> leads = new LinkedHashSet<>();
      for (String word : set.written()) {
        String stems = stems(stemmer, word);
        known(stemmer, stems, terms).ifPresent(leads::add);
        typed.add(stems);
      }
      set.typed().forEach(word -> typed.add(stems(stemmer, word)));
      typed.removeAll(leads);
      if (!leads.isEmpty() && typed.size() + leads.size() > 1) {
        lines.add(String.join(" ", typed) + ">" + String.join(" ", leads));
      }
    }
    return String.join(";", lines);
  }

  private static Optional<String> known(Stemmer stemmer, String stem, Set<String> terms) {
    return terms.contains(stem)
        ? Optional.of(stem)
        : Optional.of(stemmer.root(stem))
            .filter(root -> root.length() > Stemmer.SHORTEST && terms.contains(root));
  }

  private static String stems(Stemmer stemmer, String expression) {
    return String.join("+", Words.of(expression).stream().map(stemmer::stem).toList());
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
