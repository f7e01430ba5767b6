package lv.kartiba.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same input, same bytes: nothing of the machine or the day comes in by a back door. */
class ForbiddenCallsTest {
  @Test
  void theProductContainsNoForbiddenCall() {
    List<JavaSource> sources = JavaSource.product();
    assertEquals(
        List.of(),
        ForbiddenCall.ALL.stream().flatMap(call -> call.uses(sources).stream()).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachRuleFindsItsBadExampleAndLeavesTheGoodOneAlone(ForbiddenCall call) {
    assertEquals(1, call.uses(List.of(source(call.bad()))).size(), call.bad());
    assertEquals(List.of(), call.uses(List.of(source(call.good()))));
    assertEquals(List.of(), call.uses(List.of(source("// never " + call.bad()))));
    String placed = source("\n" + call.bad()).text();
    String place = call.uses(List.of(JavaSource.of("A.java", placed))).get(0);
    assertEquals("A.java:4:", place.substring(0, "A.java:4:".length()));
  }

  @Test
  void anExceptedPackageOrFileMayDoIt() {
    String text = "package lv.kartiba.%s;\nlong a = System.nanoTime();\nFiles.list(a);\n";
    assertEquals(2, uses(text.replace("%s", "text"), "A.java"));
    assertEquals(1, uses(text.replace("%s", "build"), "A.java"));
    assertEquals(1, uses(text.replace("%s", "publish"), "Staging.java"));
  }

  private static long uses(String text, String file) {
    List<JavaSource> source = List.of(JavaSource.of(file, text));
    return ForbiddenCall.ALL.stream().mapToLong(call -> call.uses(source).size()).sum();
  }

  private static JavaSource source(String line) {
    return JavaSource.of("A.java", "package lv.kartiba.text;\nclass A {\n" + line + "\n}\n");
  }

  private static Stream<ForbiddenCall> all() {
    return ForbiddenCall.ALL.stream();
  }
}
