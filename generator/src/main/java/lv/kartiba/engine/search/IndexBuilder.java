package lv.kartiba.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An index from stems and roots to the documents they stand in, each with a weight.
 *
 * <p>Example: {@code builder.add(3, "Vērtējumi", 30)} makes document 3 one that a search for
 * {@code vertejums} finds. Of several weights of a stem in a document the highest counts.
 */
public final class IndexBuilder {
  /** Weights are written as one digit to the base of 36. */
  public static final int HEAVIEST = 35;

  private final Stemmer stemmer;
  private final Set<String> stopWords;
  private final List<Set<String>> synonyms;
  private final Map<String, Map<Integer, Integer>> postings = new TreeMap<>();

  /**
   * @param stopWords folded words that say nothing, such as {@code kur}
   * @param synonyms sets of words that mean the same, as written
   */
  public IndexBuilder(Stemmer stemmer, Set<String> stopWords, List<Set<String>> synonyms) {
    this.stemmer = stemmer;
    this.stopWords = new TreeSet<>(stopWords);
    this.synonyms = synonyms.stream().map(this::stems).toList();
  }

  /** Adds words of a document; a phrase of several words counts a little less for each. */
  public void add(int document, String text, int weight) {
    List<String> words = said(text);
    int each = words.size() > 2 ? Math.max(1, weight * 2 / 3) : weight;
    for (String word : words) {
      String stem = stemmer.stem(word);
      put(stem, document, each);
      String root = stemmer.root(stem);
      if (!root.equals(stem)) {
        put(root, document, Math.max(1, each / 2));
      }
    }
  }

  /** The same, and the words that mean the same as these, with a lower weight. */
  public void addWithSynonyms(int document, String text, int weight, int synonymWeight) {
    add(document, text, weight);
    Set<String> stems = stems(Set.of(text));
    for (Set<String> same : synonyms) {
      if (stems.stream().anyMatch(same::contains)) {
        same.forEach(stem -> put(stem, document, synonymWeight));
      }
    }
  }

  /** The terms in order. */
  public List<String> terms() {
    return List.copyOf(postings.keySet());
  }

  /**
   * For each term its documents: the distance to the one before and the weight, both to the base of
   * 36, the weight as the last digit: {@code 3z,1a}.
   */
  public List<String> postings() {
    List<String> lines = new ArrayList<>();
    for (Map<Integer, Integer> documents : postings.values()) {
      StringBuilder line = new StringBuilder();
      int last = 0;
      for (Map.Entry<Integer, Integer> entry : documents.entrySet()) {
        if (line.length() > 0) {
          line.append(',');
        }
        line.append(Integer.toString(entry.getKey() - last, 36));
        line.append(Integer.toString(entry.getValue(), 36));
        last = entry.getKey();
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private void put(String term, int document, int weight) {
    postings
        .computeIfAbsent(term, any -> new TreeMap<>())
        .merge(document, Math.min(HEAVIEST, weight), Math::max);
  }

  private List<String> said(String text) {
    return Words.of(text).stream().filter(word -> !stopWords.contains(word)).toList();
  }

  private Set<String> stems(Set<String> texts) {
    Set<String> stems = new TreeSet<>();
    for (String text : texts) {
      for (String word : said(text)) {
        stems.add(stemmer.stem(word));
      }
    }
    return stems;
  }
}
