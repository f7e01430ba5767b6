package lv.kartiba.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lv.kartiba.engine.search.IndexBuilder;
import lv.kartiba.engine.search.Meanings;
import lv.kartiba.engine.search.Stemmer;
import org.junit.jupiter.api.Test;

/** What words weigh in the index. */
class IndexBuilderTest {
  private final IndexBuilder index =
      new IndexBuilder(
          Stemmer.of("as es is us a e i s u", ""),
          Set.of("kur", "skolas"),
          Meanings.of("kavējums, skolotāja: temperatūra, nav skolā; diena: nakts"));

  @Test
  void aWordOfAPhraseSaysLessThanAWordByItself() {
    index.add(0, "skolotājs slims", 30);
    index.add(1, "kur slims", 30);
    // Documents 0 and 1, weights 23 (n) and 30 (u) as digits to the base of 36.
    assertEquals("0n,1u", postings("slim"));
  }

  @Test
  void aWordWithTheStemOfOneThatSaysNothingSaysNothingEither() {
    index.add(0, "skola kavējums", 30);
    assertEquals(List.of("kavejum"), index.terms());
  }

  @Test
  void whatIsTypedLeadsToWhatIsWrittenSomewhere() {
    index.add(0, "kavējums", 30);
    assertEquals("skolotaj temperatur nav+skol>kavejum", index.meanings());
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
