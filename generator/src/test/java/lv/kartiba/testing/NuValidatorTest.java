package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NuValidatorTest {
  private static final NuValidator VALIDATOR = new NuValidator();

  private static final String GOOD =
      "<!doctype html>\n"
          + "<html lang=\"lv\"><head><meta charset=\"utf-8\"><title>Laba</title></head>\n"
          + "<body><main><h1>Labdien!</h1></main></body></html>\n";

  @Test
  void aGoodPageHasNoProblem() {
    assertEquals(List.of(), problems(GOOD));
  }

  @Test
  void anErrorIsFoundWithItsPlace() {
    List<String> found = problems(GOOD.replace("<h1>", "<h1><p>"));
    assertTrue(found.get(0).startsWith("3:"), found.toString());
  }

  @Test
  void aWarningIsFoundToo() {
    List<String> found = problems(GOOD.replace("<main>", "<main><section>x</section>"));
    assertTrue(found.toString().contains("Section lacks heading"), found.toString());
  }

  private static List<String> problems(String html) {
    return VALIDATOR.problems(html.getBytes(StandardCharsets.UTF_8));
  }
}
