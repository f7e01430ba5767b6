package lv.kartiba.engine.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where numbers that are known find their place in lists that Word counts. */
class ListPlannerTest {
  private static final ListShape SHAPE = new ListShape("clause", List.of(new LevelForm(480, 480)));

  /** Each place as {@code list:level} for numbers like {@code 4.3.}, one dot for each level. */
  private static List<String> places(ListBook book, String... numbers) {
    ListPlanner planner = new ListPlanner(book);
    List<String> places = new ArrayList<>();
    for (String number : numbers) {
      int level = (int) number.strip().chars().filter(c -> c == '.').count() - 1;
      Place place =
          planner.place(SHAPE, Math.max(0, level), Numeral.parse(number), number);
      places.add(place.list() + ":" + place.level());
    }
    return places;
  }

  private static List<String> patterns(ListBook book) {
    List<String> patterns = new ArrayList<>();
    for (CountedList list : book.lists()) {
      for (int level = list.root(); level < list.depth(); level++) {
        patterns.add(list.level(level).pattern());
      }
    }
    return patterns;
  }

  @Test
  void numbersThatRunOnAreOneList() {
    ListBook book = new ListBook();
    assertEquals(
        List.of("1:0", "1:0", "1:1", "1:1", "1:2", "1:0", "1:1"),
        places(book, "1.", "2.", "2.1.", "2.2.", "2.2.1.", "3.", "3.1."));
    assertEquals(List.of("%1.", "%1.%2.", "%1.%2.%3."), patterns(book));
  }

  @Test
  void numbersThatBeginAnewAreAnotherList() {
    assertEquals(
        List.of("1:0", "1:0", "2:0", "2:0"), places(new ListBook(), "1.", "2.", "1.", "2."));
  }

  @Test
  void anInsertedNumberIsAListOfItsOwnAfterWhichTheOldOneGoesOn() {
    ListBook book = new ListBook();
    ListPlanner planner = new ListPlanner(book);
    List<Integer> lists = new ArrayList<>();
    for (String number : List.of("1.", "2.", "2.¹", "2.²", "3.")) {
      lists.add(planner.place(SHAPE, 0, Numeral.parse(number), number).list());
    }
    assertEquals(List.of(1, 1, 2, 3, 1), lists);
    assertEquals(List.of("%1.", "2.¹", "2.²"), patterns(book));
  }

  @Test
  void aLabelTakesTheNumberItStandsForSoThatTheNextIsRight() {
    ListBook book = new ListBook();
    ListPlanner planner = new ListPlanner(book);
    planner.place(SHAPE, 0, Numeral.parse("1."), "1.");
    Place labelled = planner.place(SHAPE, 0, Numeral.parse("2."), "2) a");
    Place next = planner.place(SHAPE, 0, Numeral.parse("3."), "3.");
    assertEquals(new Place(2, 0), labelled);
    assertEquals(new Place(1, 0), next);
    assertEquals(1, book.lists().size());
    assertEquals("2) a", book.instances().get(1).label());
  }

  @Test
  void twoTextsShareTheListsThatAreAlike() {
    ListBook book = new ListBook();
    assertEquals(List.of("1:0", "1:0", "1:0"), places(book, "1.", "2.", "3."));
    assertEquals(List.of("1:0", "1:0"), places(book, "1.", "2."));
    assertEquals(List.of("2:1", "1:0"), places(book, "7.3.", "1."));
  }

  @Test
  void romanNumbersAreCountedToo() {
    ListBook book = new ListBook();
    ListPlanner planner = new ListPlanner(book);
    for (int i = 1; i <= 4; i++) {
      Numeral number =
          new Numeral("", OptionalInt.of(i), Numeral.Form.ROMAN, ".");
      assertEquals(new Place(1, 0), planner.place(SHAPE, 0, number, number.printed()));
    }
  }
}
