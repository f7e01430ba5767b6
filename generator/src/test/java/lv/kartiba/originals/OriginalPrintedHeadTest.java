package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.model.School;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What real documents print around their chapters is printed again, word by word and in the same
 * order. Not held are: where a line is wrapped, a comma at the end of a letterhead's line, a space
 * left out after "Nr.", and the misspelt words that the expectation names.
 */
@NeedsOriginals
class OriginalPrintedHeadTest {
  private static final Messages MESSAGES =
      Messages.read(TemplateSource.shipped(), List.of(SchoolRead.LV));

  static List<Original> originals() {
    return Original.all();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void theLinesAroundTheChaptersAreThoseOfTheDocument(Original original) {
    Json wanted = original.expected().get("header");
    String printed = joined(wanted.get("lines").list().stream().map(Json::text).toList());
    for (Json slip : wanted.get("notInEncoding").list()) {
      String[] wrongAndRight = slip.text().split(" \\(for |\\)");
      printed = printed.replace(wrongAndRight[0], wrongAndRight[1]);
    }
    School school = original.read().catalog().orElseThrow().config().school();
    PrintedHead head = PrintedHead.of(original.read().main(), school, SchoolRead.LV, MESSAGES);
    assertEquals(printed, joined(head.lines()));
  }

  private static String joined(List<String> lines) {
    return String.join(" ", lines)
        .replace(", e-pasts:", " e-pasts:")
        .replaceAll("Nr\\.(?=\\d)", "Nr. ");
  }
}
