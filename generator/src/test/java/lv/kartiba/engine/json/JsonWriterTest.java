package lv.kartiba.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final JsonObject VALUE =
      new JsonObject()
          .text("name", "Liecība")
          .with("count", new Json.Whole(2))
          .with("open", new Json.Truth(true))
          .texts("days", List.of("a", "b"))
          .texts("nothing", List.of())
          .text("none", Optional.empty());

  @Test
  void valuesStandInTheirOrderAndEmptyOnesNowhere() {
    assertEquals(
        "{\"name\":\"Liecība\",\"count\":2,\"open\":true,\"days\":[\"a\",\"b\"]}",
        JsonWriter.compact(VALUE));
  }

  @Test
  void indentedItIsReadByPeople() {
    assertEquals(
        """
        {
          "name": "Liecība",
          "list": [],
          "inner": {}
        }
        """,
        JsonWriter.indented(
            new JsonObject()
                .text("name", "Liecība")
                .with("list", new Json.Items(List.of()))
                .with("inner", new JsonObject())));
  }

  @Test
  void signsThatCouldEndAScriptOrALineAreEscaped() {
    assertEquals(
        "\"\\u003c/script> \\\"\\\\ \\n \\u0009 \\u2028\"",
        JsonWriter.compact(new Json.Text("</script> \"\\ \n \t \u2028")));
  }

  @Test
  void aNameGivenTwiceIsAMistake() {
    JsonObject once = new JsonObject().text("a", "b");
    assertThrows(IllegalArgumentException.class, () -> once.text("a", "c"));
  }
}
