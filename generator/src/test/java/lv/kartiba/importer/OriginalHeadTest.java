package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.importer.head.HeadPart;
import lv.kartiba.importer.head.HeadReader;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands above the first chapter of real regulations, and below the last clause. */
@NeedsOriginals
class OriginalHeadTest {
  static List<Path> originals() {
    return Truth.originals();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void theHeadIsUnderstood(Path school) throws IOException, UnreadableException {
    Json truth = Json.parse(Project.text(school.resolve("expected.json"))).get("header");
    String document = Project.text(school.resolveSibling(school.getFileName() + ".txt"));
    HeadReader.Result result = HeadReader.read(OriginalImportTest.outline(school), document);
    assertEquals(String.join("\n", wanted(truth)), String.join("\n", found(result.head())));
    assertEquals(List.of(), result.leftOut().stream().map(LeftOut::words).toList());
  }

  private static List<String> wanted(Json truth) {
    List<String> lines = new ArrayList<>();
    lines.add("founder " + texts(truth.get("founder")));
    for (String key : List.of("school", "registrationNumber", "address")) {
      lines.add(key + " " + truth.get(key).text());
    }
    lines.add("phones " + texts(truth.get("phones")));
    for (String key : List.of("email", "website", "kind", "title", "number", "date", "datePrinted", "place")) {
      lines.add(key + " " + truth.get(key).text());
    }
    Json approved = truth.get("approved");
    for (String key : List.of("word", "by", "order", "date")) {
      lines.add("approved " + approved.get(key).text());
    }
    lines.add("approved " + texts(approved.get("printed")));
    for (String key : List.of("updated", "updatedWord", "issued")) {
      lines.add(key + " " + truth.get(key).text());
    }
    lines.add("basis " + texts(truth.get("basis")));
    lines.add("effective " + truth.get("effective").text());
    truth.get("repeals").list().forEach(
        r -> lines.add("repeals " + r.get("number").text() + " " + r.get("date").text() + " " + r.get("title").text()));
    lines.add("signatory " + truth.get("signatory").get("title").text() + " " + truth.get("signatory").get("name").text());
    Json print = truth.get("print");
    lines.add("capitals " + print.get("letterhead").text().equals("capitals") + " "
        + print.get("kind").text().equals("capitals") + " " + print.get("title").text().equals("capitals"));
    return lines;
  }

  private static List<String> found(HeadPart head) {
    HeadPart.Letterhead school = head.letterhead();
    boolean large = head.capitals().letterhead();
    List<String> lines = new ArrayList<>();
    lines.add("founder " + school.founder().stream().map(line -> printed(line, large)).toList());
    lines.add("school " + printed(school.school(), large));
    lines.add("registrationNumber " + school.registration());
    lines.add("address " + school.address());
    lines.add("phones " + school.phones());
    lines.add("email " + school.email());
    lines.add("website " + school.website());
    lines.add("kind " + head.kind());
    lines.add("title " + head.title());
    lines.add("number " + head.number());
    lines.add("date " + text(head.date()));
    lines.add("datePrinted " + head.datePrinted());
    lines.add("place " + head.place());
    lines.add("approved " + head.approval().map(HeadPart.Approval::word).orElse(""));
    lines.add("approved " + head.approval().map(HeadPart.Approval::by).orElse(""));
    lines.add("approved " + head.approval().map(HeadPart.Approval::order).orElse(""));
    lines.add("approved " + text(head.approval().flatMap(HeadPart.Approval::date)));
    lines.add("approved " + head.approval().map(HeadPart.Approval::printed).orElse(List.of()));
    lines.add("updated " + text(head.updated()));
    lines.add("updatedWord " + head.updatedWord());
    lines.add("issued " + head.issued());
    lines.add("basis " + head.basis());
    lines.add("effective " + text(head.effective()));
    head.repeals().forEach(
        r -> lines.add("repeals " + r.number() + " " + text(r.date()) + " " + r.title()));
    lines.add("signatory " + head.signatory() + " " + head.signatoryName());
    lines.add("capitals " + large + " " + head.capitals().kind() + " " + head.capitals().title());
    return lines;
  }

  private static String printed(String words, boolean large) {
    return large ? words.toUpperCase(Locale.ROOT) : words;
  }

  private static String texts(Json list) {
    return list.list().stream().map(Json::text).toList().toString();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
