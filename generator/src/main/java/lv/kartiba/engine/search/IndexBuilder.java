package lv.kartiba.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An index from stems and roots to the documents they stand in, each with a weight.
 *
 * <p>Example: {@code builder.add(3, "Vērtējumi", 30)} makes document 3 one that a search for
 * {@code vertejums} finds. Of several weights of a stem in a document the highest counts. Documents
 * come in order, each as a whole.
 */
public final class IndexBuilder {
  /** Weights are written as one digit to the base of 36. */
  public static final int HEAVIEST = 35;

  /**
   * What each word of a phrase of 0, 1, 2, 3, 4 words has of its weight; beyond that a text is no
   * phrase any more, and its weight says how much it counts.
   */
  private static final double[] SHARES = {1, 1, .76, .64, .57};

  private final Stemmer stemmer;
  private final Set<String> stopWords;
  private final Meanings meanings;
  private final Map<String, Postings> postings = new ConcurrentHashMap<>();
  private final Map<String, Optional<Word>> words = new ConcurrentHashMap<>();

  /** A clause is a document of its own, and stands with each topic it speaks of. */
  private final Map<String, Passage> passages = new ConcurrentHashMap<>();

  /**
   * @param stopWords folded words that say nothing, such as {@code kur}; words with the same stem
   *     say nothing either
   */
  public IndexBuilder(Stemmer stemmer, Collection<String> stopWords, Meanings meanings) {
    this.stemmer = stemmer;
    this.meanings = meanings;
    this.stopWords = new TreeSet<>(stopWords);
    stopWords.stream()
        .map(stemmer::stem)
        .filter(stem -> stem.length() > Stemmer.SHORTEST)
        .forEach(this.stopWords::add);
  }

  /**
   * Adds words of a document; the more words a phrase has, the less each of them says
   * alone: both words of {@code skolotājs slimo} together count more than {@code slimo} by itself.
   */
  public void add(int document, String text, int weight) {
    Passage passage = passages.computeIfAbsent(text, this::read);
    int each = Math.min(HEAVIEST, each(weight, passage.said));
    passage.words.forEach(word -> word.add(document, each));
  }

  /** The terms in order. */
  public List<String> terms() {
    return postings.keySet().stream().sorted().toList();
  }

  /**
   * For each term its documents: the distance to the one before and the weight, both to the base of
   * 36, the weight as the last digit: {@code 3z,1a}.
   */
  public List<String> postings() {
    return terms().stream().map(postings::get).map(Postings::written).toList();
  }

  /** Words that say nothing, and their stems, in order. */
  public Set<String> stopWords() {
    return Collections.unmodifiableSet(stopWords);
  }

  /** What people type for what is written in the documents, see {@link Meanings}. */
  public String meanings() {
    return meanings.written(stemmer, new TreeSet<>(postings.keySet()));
  }

  private static int each(int weight, int words) {
    return Math.max(1, (int) Math.round(weight * SHARES[Math.min(words, SHARES.length - 1)]));
  }

  private Passage read(String text) {
    List<Word> all = new ArrayList<>();
    Words.of(text).forEach(word -> word(word).ifPresent(all::add));
    int said = all.size();
    Words.joined(text).forEach(word -> word(word).ifPresent(all::add));
    return new Passage(all, said);
  }

  private Optional<Word> word(String word) {
    return words.computeIfAbsent(word, this::cut);
  }

  private Optional<Word> cut(String word) {
    String stem = stemmer.stem(word);
    if (stopWords.contains(word) || stopWords.contains(stem)) {
      return Optional.empty();
    }
    return Optional.of(new Word(term(stem), term(stemmer.root(stem))));
  }

  private Postings term(String term) {
    return postings.computeIfAbsent(term, any -> new Postings());
  }

  /**
   * The words of a text that say something.
   *
   * @param said how many there are, without those joined from several
   */
  private record Passage(List<Word> words, int said) {}

  /** Where a word is found by its stem, and by its root if that is another. */
  private record Word(Postings stem, Postings root) {
    void add(int document, int weight) {
      stem.add(document, weight);
      if (root != stem) {
        root.add(document, Math.max(1, weight / 2));
      }
    }
  }

  /** The documents of a term in order, each with its weight. */
  private static final class Postings {
    private int[] documents = new int[4];
    private int[] weights = new int[4];
    private int size;

    void add(int document, int weight) {
      if (size > 0 && documents[size - 1] == document) {
        weights[size - 1] = Math.max(weights[size - 1], weight);
        return;
      }
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      documents[size] = document;
      weights[size++] = weight;
    }

    String written() {
      StringBuilder line = new StringBuilder();
      int last = 0;
      for (int i = 0; i < size; i++) {
        line.append(i == 0 ? "" : ",").append(Integer.toString(documents[i] - last, 36));
        line.append(Integer.toString(weights[i], 36));
        last = documents[i];
      }
      return line.toString();
    }
  }
}
