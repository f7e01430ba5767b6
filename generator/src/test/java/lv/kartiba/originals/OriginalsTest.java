package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Direction;
import lv.kartiba.model.Header.Numbering;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Mentions;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Fact;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents: everything a person finds in them, the program finds too, and no more. */
@NeedsOriginals
class OriginalsTest {
  static List<Original> originals() {
    return Original.all();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void nothingIsWrongWithIt(Original original) {
    assertEquals(List.of(), original.read().errors());
  }

  @ParameterizedTest
  @MethodSource("originals")
  void chaptersAreNumberedAsPrinted(Original original) {
    Numbering numbering = original.read().main().header(SchoolRead.LV).numbering();
    Json scheme = original.expected().get("numbering");
    assertEquals(scheme.get("chapters").text(), word(numbering.chapters()));
    assertEquals(scheme.get("clauses").text(), word(numbering.clauses()));
    assertEquals(
        lines(
            original
                .items("chapters")
                .map(chapter -> chapter.get("number").text() + " " + chapter.get("title").text())
                .toList()),
        lines(original.read().main().chapters().stream().map(OriginalsTest::heading).toList()));
  }

  @ParameterizedTest
  @MethodSource("originals")
  void clausesHaveTheirNumbersAndWords(Original original) {
    List<String> found = new ArrayList<>();
    for (Chapter chapter : original.read().main().chapters()) {
      chapter.clauses().forEach(clause -> describe(clause, chapter.number(), "", found));
    }
    assertEquals(
        lines(
            original
                .items("clauses")
                .map(
                    clause ->
                        String.join(
                            " | ",
                            clause.get("number").text(),
                            clause.get("chapter").text(),
                            clause.get("parent").text(),
                            clause.get("label").text(),
                            clause.get("text").text()))
                .toList()),
        lines(found));
  }

  @ParameterizedTest
  @MethodSource("originals")
  void topicsAreFoundWhereTheClausesSaySo(Original original) {
    assertEquals(
        sorted(
            original
                .items("facts")
                .map(
                    fact ->
                        String.join(
                            " | ",
                            fact.get("clause").text(),
                            fact.get("topic").text(),
                            fact.get("channel").text(),
                            fact.get("contact").text(),
                            fact.get("direction").text(),
                            fact.get("when").text()))
                .toList()),
        sorted(
            original.read().main().facts().stream()
                .map(fact -> describe(fact, original.read()))
                .toList()));
  }

  @ParameterizedTest
  @MethodSource("originals")
  void dutiesAreFoundWithWhoHasThem(Original original) {
    assertEquals(
        lines(
            original
                .items("duties")
                .map(
                    duty ->
                        String.join(
                            " | ",
                            duty.get("clause").text(),
                            String.join(" ", texts(duty.get("who"))),
                            duty.get("when").text(),
                            duty.get("inherited").isTrue() ? "inherited" : ""))
                .toList()),
        lines(
            original.read().main().duties().stream()
                .map(
                    duty ->
                        String.join(
                            " | ",
                            duty.clause().number().key(),
                            String.join(" ", duty.who()),
                            duty.when().getOrDefault(SchoolRead.LV, ""),
                            duty.inherited() ? "inherited" : ""))
                .toList()));
  }

  @ParameterizedTest
  @MethodSource("originals")
  void referencesLeadToTheClausesAndAnnexesMeant(Original original) {
    Map<String, String> names = new TreeMap<>();
    List<Clause> clauses = original.read().main().clauses();
    clauses.forEach(clause -> names.put(clause.anchor(), clause.number().key()));
    List<String> found = new ArrayList<>();
    for (Clause clause : clauses) {
      List<String> to = new ArrayList<>();
      Mentions.references(blocks(clause))
          .forEach(reference -> to.add(names.getOrDefault(reference.target(), reference.target())));
      if (!to.isEmpty()) {
        found.add(clause.number().key() + " " + to);
      }
    }
    List<String> wanted = new ArrayList<>();
    for (String key : List.of("references", "annexReferences")) {
      original
          .items(key)
          .forEach(from -> wanted.add(from.get("clause").text() + " " + texts(from.get("to"))));
    }
    assertEquals(sorted(wanted), sorted(found));
    for (String key : List.of("references", "annexReferences")) {
      original.items(key).forEach(from -> assertPrinted(from, clauses));
    }
  }

  /** The clause says the reference in the words of the document. */
  private static void assertPrinted(Json from, List<Clause> clauses) {
    assertTrue(
        clauses.stream()
            .filter(clause -> clause.number().key().equals(from.get("clause").text()))
            .anyMatch(
                clause ->
                    PlainText.ofBlocks(blocks(clause)).contains(from.get("printed").text())),
        from::toString);
  }

  private static String heading(Chapter chapter) {
    return chapter.number() + " " + PlainText.of(chapter.title(SchoolRead.LV));
  }

  private static void describe(Clause clause, String chapter, String parent, List<String> into) {
    String key = clause.number().key();
    boolean usual = clause.number().printed().equals(clause.number().plain() + ".");
    into.add(
        String.join(
            " | ",
            key,
            chapter,
            parent,
            usual ? "" : clause.number().printed(),
            PlainText.ofBlocks(blocks(clause))));
    clause.children().forEach(child -> describe(child, chapter, key, into));
  }

  private static String describe(Fact fact, SchoolRead read) {
    Direction direction =
        read.catalog().orElseThrow().topic(fact.topic()).orElseThrow().direction();
    return String.join(
        " | ",
        fact.clause().orElseThrow().number().key(),
        fact.topic().value(),
        fact.channel().map(Object::toString).orElse(""),
        fact.contact().map(Object::toString).orElse(""),
        direction == Direction.TO_SCHOOL ? direction.id() : "",
        fact.when().getOrDefault(SchoolRead.LV, ""));
  }

  private static List<Block> blocks(Clause clause) {
    ClauseWords words = clause.in(SchoolRead.LV);
    List<Block> blocks = new ArrayList<>(words.body());
    blocks.addAll(words.after());
    return blocks;
  }

  private static List<String> texts(Json list) {
    return list.list().stream().map(Json::text).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String sorted(List<String> lines) {
    return String.join("\n", lines.stream().sorted().toList());
  }
}
