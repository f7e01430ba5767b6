package lv.kartiba.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is remembered is what would be made anew, and little is made anew. */
class RecallEachTest {
  private final AtomicInteger made = new AtomicInteger();
  private final RecallEach<Thing, String> recall = new RecallEach<>();

  /** Equal to every other with this name, but not the same. */
  private record Thing(String name) {}

  @Test
  void nothingIsMadeOfTheSameThingsAgain() {
    List<Thing> things = things("a", "b", "c");
    List<String> first = recall.of(things, this::make);
    assertSame(first, recall.of(new ArrayList<>(things), this::make));
    assertEquals(List.of("made of a", "made of b", "made of c"), first);
    assertEquals(3, made.get());
  }

  @Test
  void anEqualThingThatIsAnotherObjectIsMadeAnew() {
    List<Thing> things = things("a", "b");
    recall.of(things, this::make);
    recall.of(List.of(things.get(0), new Thing("b")), this::make);
    assertEquals(3, made.get());
  }

  @Test
  void whatIsPutInTakenOutOrReplacedLeavesTheOthers() {
    List<Thing> things = things("a", "b", "c", "d", "e", "f");
    recall.of(things, this::make);
    things.add(1, new Thing("new"));
    things.remove(4);
    things.set(5, new Thing("other"));
    made.set(0);
    assertEquals(
        List.of("made of a", "made of new", "made of b", "made of c", "made of e", "made of other"),
        recall.of(things, this::make));
    assertEquals(2, made.get());
  }

  @Test
  void whatWasForgottenIsMadeAnew() {
    List<Thing> things = things("a");
    List<String> first = recall.of(things, this::make);
    recall.forget();
    assertNotSame(first, recall.of(things, this::make));
  }

  @Test
  void afterAnyEditsItIsAsIfNothingWereRemembered() {
    Random random = new Random(3);
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        edit(things, i, random);
      }
      List<String> expected = things.stream().map(thing -> "made of " + thing.name()).toList();
      assertEquals(expected, recall.of(things, this::make), "edit " + i);
    }
    assertTrue(made.get() < 10_000, made + " of " + 2_000 * things.size());
  }

  private static void edit(List<Thing> things, int number, Random random) {
    int at = random.nextInt(things.size() + 1);
    Thing thing = new Thing("t" + number % 5);
    if (things.size() < 20 || at == things.size()) {
      things.add(at, thing);
    } else if (random.nextBoolean()) {
      things.remove(at);
    } else {
      things.set(at, thing);
    }
  }

  private String make(Thing thing) {
    made.incrementAndGet();
    return "made of " + thing.name();
  }

  private static List<Thing> things(String... names) {
    List<Thing> things = new ArrayList<>();
    for (String name : names) {
      things.add(new Thing(name));
    }
    return things;
  }
}
