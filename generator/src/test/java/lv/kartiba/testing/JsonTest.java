package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void whatWasWrittenIsReadBack() {
    String text = "{\"a\":[1,-2.5,true,null,\"ā\\\"\\\\\\u000a\"],\"b\":{}}";
    assertEquals(text, Json.parse(text).toString());
  }

  @Test
  void aMissingMemberIsNothing() {
    Json json = Json.parse(" {\"a\": {\"b\": \"c\"}} ");
    assertEquals("c", json.get("a").get("b").text());
    assertEquals("", json.get("x").get("y").text());
    assertEquals(List.of(), json.get("x").list());
    assertFalse(json.get("x").isPresent());
  }

  @Test
  void mapsAndListsAreWritten() {
    assertEquals("{\"a\":[1,\"b\"]}", Json.write(Map.of("a", List.of(1, "b"))));
    assertEquals("[]", Json.write(List.of()));
  }

  @Test
  void twoValuesAreNotJson() {
    assertThrows(IllegalArgumentException.class, () -> Json.parse("{} {}"));
  }
}
