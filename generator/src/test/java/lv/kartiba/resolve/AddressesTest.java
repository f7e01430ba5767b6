package lv.kartiba.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lv.kartiba.model.TopicId;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @Test
  void theFirstLanguageStandsAtTheRootAndOthersUnderTheirCode() {
    Addresses addresses = new Addresses(SchoolRead.LV);
    TopicId grades = new TopicId("grades");
    assertEquals("topics/grades.html", addresses.topic(SchoolRead.LV, grades));
    assertEquals("en/topics/grades.html", addresses.topic(SchoolRead.EN, grades));
    assertEquals("en/index.html", addresses.home(SchoolRead.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, matrix.html, matrix.html",
    "index.html, topics/a.html#x, topics/a.html#x",
    "topics/a.html, topics/b.html, b.html",
    "topics/a.html, index.html, ../index.html",
    "en/topics/a.html, matrix.html, ../../matrix.html",
    "en/topics/a.html, en/channels/a.html, ../channels/a.html",
    "topics/a.html, topical/a.html, ../topical/a.html",
    "topics/a.html, topics/a.html, a.html",
  })
  void theWayFromPageToPageIsRelative(String from, String to, String way) {
    assertEquals(way, Addresses.relative(from, to));
  }
}
