package lv.kartiba.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A step is done again as soon as one of the objects it depends on is another. */
class RecallTest {
  private final Recall<String> recall = new Recall<>();

  @Test
  void theSameObjectsGiveWhatWasMade() {
    List<String> one = List.of("one");
    recall.of(List.of(one, "x"), () -> "first");
    assertEquals("first", recall.of(List.of(one, "x"), () -> "second"));
  }

  @Test
  void anEqualObjectIsAnotherOne() {
    recall.of(List.of(new StringBuilder("a").toString()), () -> "first");
    assertEquals(
        "second", recall.of(List.of(new StringBuilder("a").toString()), () -> "second"));
  }

  @Test
  void aStepThatFailedIsDoneAgain() {
    recall.of(List.of("x"), () -> "first");
    assertThrows(
        IllegalStateException.class,
        () ->
            recall.of(
                List.of("y"),
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals("second", recall.of(List.of("y"), () -> "second"));
    assertEquals("third", recall.of(List.of("x"), () -> "third"));
  }
}
