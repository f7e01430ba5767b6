package lv.kartiba.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.PageId;
import lv.kartiba.model.TopicId;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;

/** Everything linked both ways. */
class CatalogTest {
  private final Catalog catalog = SchoolFiles.small().read().catalog().orElseThrow();

  @Test
  void aTopicLeadsToItsChannelsAndAChannelToItsTopics() {
    assertEquals(
        List.of("e-class-mail", "report-card"),
        catalog.facts(new TopicId("grades")).stream()
            .map(fact -> fact.channel().orElseThrow().value())
            .toList());
    assertEquals(
        List.of("timetable", "holidays"),
        catalog.facts(new ChannelId("website")).stream()
            .map(fact -> fact.topic().value())
            .toList());
    assertEquals(List.of(), catalog.facts(new ChannelId("e-class")));
  }

  @Test
  void aWholeKnowsItsParts() {
    assertEquals(
        List.of("e-class-mail"),
        catalog.parts(new ChannelId("e-class")).stream().map(part -> part.id().value()).toList());
    assertEquals(
        List.of("holidays"),
        catalog.parts(new TopicId("timetable")).stream().map(part -> part.id().value()).toList());
  }

  @Test
  void eachPageIsFoundByItsIdAndNoOther() {
    List<String> ids = List.of("about", "a", "zvans", "x-1", "x", "m", "10");
    SchoolFiles school = SchoolFiles.small();
    for (String id : ids) {
      school = school.with("content/pages/" + id + ".lv.md", "---\ntitle: Lapa " + id + "\n---\n\nTeksts.\n");
    }
    Catalog pages = school.read().catalog().orElseThrow();
    for (String id : ids) {
      assertEquals(id, pages.page(new PageId(id)).orElseThrow().id().value());
    }
    for (String id : List.of("0", "aa", "x-", "zz", "n")) {
      assertEquals(Optional.empty(), pages.page(new PageId(id)));
    }
  }

  @Test
  void whatIsForStaffIsNotShown() {
    assertEquals(List.of(), catalog.facts(new ChannelId("staff-room")));
    assertEquals(4, catalog.publicChannels().size());
  }

  @Test
  void aFactLeadsToItsClause() {
    var clause = catalog.facts(new TopicId("grades")).get(0).clause().orElseThrow();
    assertEquals("1.1.", catalog.clause(clause).orElseThrow().number().printed());
  }

  @Test
  void theMainRegulationIsTheFirst() {
    String other = "---\ntitle: A\nbasis: [B]\nnumbering: {chapters: none}\n---\n1. Viens.\n";
    Catalog both =
        SchoolFiles.small().with("content/regulations/a.lv.md", other).read().catalog()
            .orElseThrow();
    assertEquals(
        List.of("information-exchange", "a"),
        both.regulations().stream().map(regulation -> regulation.id().value()).toList());
  }
}
