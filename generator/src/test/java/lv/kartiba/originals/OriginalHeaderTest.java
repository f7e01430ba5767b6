package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.model.Header;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.School;
import lv.kartiba.regulation.Annex;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands above the first chapter of real documents and below the last clause. */
@NeedsOriginals
class OriginalHeaderTest {
  static List<Original> originals() {
    return Original.all();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void theLetterheadNamesTheSchool(Original original) {
    Json wanted = original.expected().get("header");
    Header header = header(original);
    Header.PrintStyle print = header.print();
    assertEquals(
        wanted.get("print").get("letterhead").text(),
        print.capitalLetterhead() ? "capitals" : print.letterhead() ? "" : "none");
    if (!print.letterhead()) {
      return;
    }
    School school = original.read().catalog().orElseThrow().config().school();
    assertEquals(
        wanted.get("founder").list().stream().map(Json::text).toList(),
        school.founder().stream().map(line -> printed(line, print)).toList());
    assertEquals(wanted.get("school").text(), printed(school.name(), print));
    assertEquals(wanted.get("registrationNumber").text(), text(school.registrationNumber()));
    assertEquals(wanted.get("address").text(), text(school.address().map(OriginalHeaderTest::lv)));
    assertEquals(wanted.get("phones").list().stream().map(Json::text).toList(), school.phones());
    assertEquals(wanted.get("email").text(), text(school.email()));
    assertEquals(
        wanted.get("website").text(), text(school.website()).replaceAll("^https?://|/$", ""));
  }

  @ParameterizedTest
  @MethodSource("originals")
  void theActHasItsNameNumberAndDates(Original original) {
    Json wanted = original.expected().get("header");
    Header header = header(original);
    assertEquals(wanted.get("kind").text(), text(header.kind()));
    assertEquals(wanted.get("title").text(), header.title());
    assertPrinted(wanted, "kind", text(header.kind()), header.print().capitalKind());
    assertPrinted(wanted, "title", header.title(), header.print().capitalTitle());
    assertEquals(wanted.get("number").text(), text(header.number()));
    assertEquals(wanted.get("date").text(), text(header.date().map(Header.PrintedDate::value)));
    assertEquals(
        wanted.get("datePrinted").text(),
        text(header.date().flatMap(Header.PrintedDate::printed)));
    assertEquals(wanted.get("place").text(), text(header.place()));
    assertEquals(wanted.get("effective").text(), text(header.effective()));
    assertEquals(wanted.get("updated").text(), text(header.updated().map(Header.Update::value)));
    assertEquals(
        wanted.get("updatedWord").text(), text(header.updated().flatMap(Header.Update::word)));
  }

  @ParameterizedTest
  @MethodSource("originals")
  void theActHasItsApprovalBasisAndSignature(Original original) {
    Json wanted = original.expected().get("header");
    Header header = header(original);
    assertEquals(
        lines(wanted.get("approved")), header.approved().map(this::lines).orElse(List.of()));
    assertEquals(wanted.get("issued").text(), text(header.issued()));
    assertEquals(
        wanted.get("basis").list().stream().map(Json::text).toList(),
        header.basis().stream().map(Header.LegalBasis::text).toList());
    assertEquals(
        wanted.get("repeals").list().stream().map(Json::toString).toList(),
        header.repeals().stream().map(OriginalHeaderTest::json).toList());
    assertEquals(
        wanted.get("signatory").get("title").text(),
        text(header.signatory().map(Header.Signatory::title)));
    assertEquals(
        wanted.get("signatory").get("name").text(),
        text(header.signatory().map(Header.Signatory::name)));
    List<Annex> annexes = original.read().main().annexes();
    assertEquals(
        wanted.get("annexes").list().stream().map(annex -> annex.get("id").text()).toList(),
        annexes.stream().map(Annex::anchor).toList());
    annexes.forEach(annex -> assertEquals(List.of(), annex.content(SchoolRead.LV)));
  }

  /** A printed form is noted only where it differs from the words. */
  private static void assertPrinted(Json wanted, String key, String words, boolean capitals) {
    String printed = capitals ? words.toUpperCase(Locale.ROOT) : words;
    String noted = wanted.get(key + "Printed").text();
    assertEquals(noted.isEmpty() ? words : noted, printed);
  }

  private static List<String> lines(Json approved) {
    List<String> lines = new ArrayList<>();
    if (approved.isPresent()) {
      List.of("word", "by", "order", "date").forEach(key -> lines.add(approved.get(key).text()));
      approved.get("printed").list().forEach(line -> lines.add(line.text()));
    }
    return lines;
  }

  private List<String> lines(Header.Approval approval) {
    List<String> lines = new ArrayList<>();
    lines.add(approval.word());
    lines.add(text(approval.by()));
    lines.add(text(approval.order()));
    lines.add(text(approval.date()));
    lines.addAll(approval.printed());
    return lines;
  }

  private static String json(Header.Repeal repeal) {
    return "{\"number\":\"" + text(repeal.number()) + "\",\"date\":\"" + text(repeal.date())
        + "\",\"title\":\"" + repeal.title() + "\"}";
  }

  private static Header header(Original original) {
    return original.read().main().header(SchoolRead.LV);
  }

  private static String printed(LocalizedText words, Header.PrintStyle print) {
    return print.capitalLetterhead() ? lv(words).toUpperCase(Locale.ROOT) : lv(words);
  }

  private static String lv(LocalizedText words) {
    return words.in(SchoolRead.LV).text();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
