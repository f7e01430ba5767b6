package lv.kartiba.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.regulation.Edition;
import lv.kartiba.testing.AknDocument;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The name a clause has in Akoma Ntoso, its wId, is for life. */
class LastingNameTest {
  private static final String CURRENT = "content/regulations/information-exchange.lv.md";
  private static final String EARLIER = "content/regulations/information-exchange/";

  private static String text(String updated, String body) {
    return "---\ntitle: Kārtība\nbasis: [Likumu]\nnumber: 7\ndate: 2005-09-01\n"
        + (updated.isEmpty() ? "" : "updated: " + updated + "\n")
        + "numbering: {chapters: roman, clauses: by-chapter}\n---\n"
        + body;
  }

  /** The wIds of clauses, by printed number. */
  private static Map<String, String> names(SchoolFiles files) {
    Map<String, String> names = new HashMap<>();
    for (Element part : AknDocument.main(files).parsed().select("body [wId]:has(> num)")) {
      if (!part.normalName().equals("chapter")) {
        names.put(part.selectFirst("> num").text(), part.attr("wId"));
      }
    }
    return names;
  }

  @Test
  void aClauseKeepsItsNameWhenOneIsPutInBeforeIt() {
    SchoolFiles files =
        SchoolFiles.small()
            .with(EARLIER + "2005-09-01.lv.md", text("", "# A\n\n1. Zvana skolai.\n2. Atbild.\n"))
            .with(
                CURRENT,
                text("2007-01-01", "# A\n\n1. Zvana skolai.\n2. Raksta vēstuli.\n3. Atbild.\n"));
    assertEquals(Map.of("1.1.", "p1-1", "1.2.", "p1-2_2", "1.3.", "p1-2"), names(files));
  }

  @Test
  void anActThatReplacedAnotherBeginsAnew() {
    SchoolFiles files =
        SchoolFiles.small()
            .with(
                EARLIER + "2001-09-01.lv.md",
                text("", "# A\n\n1. Zvana skolai.\n2. Atbild.\n")
                    .replace("2005-09-01", "2001-09-01"))
            .with(CURRENT, text("", "# A\n\n1. Raksta vēstuli.\n2. Zvana skolai.\n"));
    assertEquals(Map.of("1.1.", "p1-1", "1.2.", "p1-2"), names(files));
  }

  @Test
  void theDaysOfAllAmendmentsAreListed() {
    SchoolFiles files =
        SchoolFiles.small()
            .with(EARLIER + "2005-09-01.lv.md", text("", "# A\n\n1. A.\n"))
            .with(EARLIER + "2006-01-01.lv.md", text("2006-01-01", "# A\n\n1. B.\n"))
            .with(CURRENT, text("2007-01-01", "# A\n\n1. C.\n"));
    assertEquals(
        List.of("generation 2005-09-01", "amendment 2006-01-01", "amendment 2007-01-01"),
        AknDocument.main(files).parsed().select("lifecycle eventRef").stream()
            .map(event -> event.attr("type") + " " + event.attr("date"))
            .toList());
  }

  @Test
  void namesAreKeptThroughTwentyAmendmentsAndNeverGivenTwice() {
    Random random = new Random(11);
    Tree tree = Tree.random(random);
    SchoolFiles files = SchoolFiles.small();
    Set<String> given = new TreeSet<>();
    Map<String, String> before = Map.of();
    LocalDate day = LocalDate.of(2005, 9, 1);
    int kept = 0;
    for (int version = 0; version <= 20; version++) {
      String text = text(version == 0 ? "" : day.toString(), PermalinkTest.markdown(tree));
      SchoolFiles now = files.with(CURRENT, text);
      Map<String, String> names = names(now);
      assertEquals(names.size(), new TreeSet<>(names.values()).size());
      Set<String> fresh = new TreeSet<>(names.values());
      fresh.removeAll(before.values());
      assertTrue(fresh.stream().noneMatch(given::contains), fresh::toString);
      if (version > 0) {
        kept += check(now.read(), before, names);
      }
      given.addAll(names.values());
      before = names;
      files = files.with(EARLIER + day + ".lv.md", text);
      PermalinkTest.amend(tree, random);
      day = day.plusYears(1);
    }
    assertTrue(kept > 200, "only " + kept);
  }

  /** Each clause that is in both of the last two editions has the same name in both. */
  private static int check(SchoolRead read, Map<String, String> before, Map<String, String> now) {
    assertEquals(List.of(), read.errors());
    List<Edition> editions = read.catalog().orElseThrow().editions(read.main().id());
    History history = new History(editions);
    int kept = 0;
    for (Row row : history.compare(editions.get(editions.size() - 2), history.current()).rows()) {
      if (row.before().isPresent() && row.after().filter(LastingNameTest::isClause).isPresent()) {
        assertEquals(
            before.get(row.before().get().number()), now.get(row.after().get().number()));
        kept++;
      }
    }
    return kept;
  }

  private static boolean isClause(Unit unit) {
    return unit.kind() == Unit.Kind.CLAUSE;
  }
}
