package lv.kartiba.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lv.kartiba.engine.search.IndexBuilder;
import lv.kartiba.engine.search.Stemmer;
import org.junit.jupiter.api.Test;

/** What words weigh in the index. */
class IndexBuilderTest {
  private final IndexBuilder index =
      new IndexBuilder(
          Stemmer.of("as es is us a e i s u", ""), Set.of("kur"), List.of(Set.of("slims", "kavējums")));

  @Test
  void aWordOfAPhraseSaysLessThanAWordByItself() {
    index.add(0, "skolotājs slims", 30);
    index.add(1, "kur slims", 30);
    // Documents 0 and 1, weights 21 (l) and 30 (u) as digits to the base of 36.
    assertEquals("0l,1u", postings("slim"));
  }

  @Test
  void whatMeansTheSameCountsByThePhraseItComesFrom() {
    index.addWithSynonyms(0, "skolotājs slims", 30, 14);
    index.addWithSynonyms(1, "slims", 30, 14);
    assertEquals("0a,1e", postings("kavejum"));
  }

  @Test
  void aWordWithAHyphenIsFoundWithoutIt() {
    index.add(0, "E-klases žurnāls", 30);
    assertTrue(index.terms().containsAll(List.of("e", "klas", "eklas", "zurnal")), index.terms()::toString);
  }

  private String postings(String term) {
    return index.postings().get(index.terms().indexOf(term));
  }
}
