package lv.kartiba.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlReader;
import lv.kartiba.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Read key by key, a file says what it says when it is read as a whole. */
class EntryFilesTest {
  /** Entries as people write them, some of them wrong. */
  private static final List<String> ENTRIES =
      List.of(
          "grades: {title: Vērtējumi, group: learning}\n",
          "meals:\n  title: Ēdināšana\n  group: life\n",
          "# par drošību\nsafety:\n  group: life\n\n",
          "trips:\n  title: |\n    Ekskursijas\n\n    un pārgājieni\n  group: life\n",
          "books:\n  title: \"Mācību\n\n    grāmatas\"\n  group: learning\n",
          "sport:\n  title: \"Sporta\nzals: liels\"\n  group: life\n",
          "music: {title: Mūzika, colour: blue}\n",
          "art: {title: 'Māksla}\n",
          "chess: {title: &same Šahs, group: life}\n",
          "dance: {title: *same, group: life}\n",
          "lunch: {title: Pusdienas, phone: #123}\n",
          "choir:\n",
          "choir: koris\n",
          "just words\n",
          "emoji: {title: \"😀 Prieks\", grup: life}\r\n",
          "- list: item\n");

  private final List<String> readAlone = Collections.synchronizedList(new ArrayList<>());
  private final EntryFiles<String> entries =
      new EntryFiles<>(
          (keys, notes) -> {
            readAlone.addAll(keys.entries().stream().map(YamlEntry::key).toList());
            return titles(keys, notes);
          });

  @Test
  void anyFileSaysTheSameAsWhenReadWhole() {
    Random random = new Random(9);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      if (written.size() > 6 || i % 40 == 0) {
        written.clear();
      }
      int at = random.nextInt(written.size() + 1);
      written.add(at, ENTRIES.get(random.nextInt(ENTRIES.size())));
      assertSameAsWhole(String.join("", written));
    }
  }

  @Test
  void onlyAChangedKeyIsReadAgain() {
    assertSameAsWhole("a: {title: A}\nb: {title: B}\nc: {title: C}\n");
    readAlone.clear();
    assertSameAsWhole("a: {title: A}\nb: {title: Cits}\nc: {title: C}\n");
    assertEquals(List.of("b"), readAlone);
  }

  @Test
  void keysBelowANewLineAreReadAgainBecauseTheirPlaceHasChanged() {
    assertSameAsWhole("a: {title: A}\nb: {titel: B}\nc: {title: C}\n");
    readAlone.clear();
    assertSameAsWhole("a: {title: A}\n# jaunums\nb: {titel: B}\nc: {title: C}\n");
    assertEquals(List.of("a", "b", "c"), readAlone.stream().sorted().toList());
  }

  @Test
  void theLineOfAKeptKeyIsShownWhateverIsSavedMeanwhile() {
    ReadNotes first = new ReadNotes();
    entries.read(saved("a: {titel: A}\nb: {title: B}\n"), first);
    ReadNotes second = new ReadNotes();
    entries.read(saved("a: {titel: A}\nb: {title: Cits}\n"), second);
    assertEquals(
        List.of("a: {titel: A}"),
        second.problems().reported().stream()
            .map(problem -> problem.at().file().line(problem.at().line()))
            .toList());
  }

  /** A file to which somebody has added a line since it was read. */
  private static SourceFile saved(String text) {
    return SourceFile.of("topics.yml", text, () -> "# jaunums\n" + text);
  }

  private void assertSameAsWhole(String text) {
    ReadNotes whole = new ReadNotes();
    Optional<List<String>> expected =
        YamlReader.read(SourceFile.of("topics.yml", text), whole.problems())
            .map(keys -> titles(keys, whole));
    ReadNotes apart = new ReadNotes();
    Optional<List<String>> found = entries.read(SourceFile.of("topics.yml", text), apart);
    assertEquals(expected, found, text);
    assertEquals(said(whole.problems()), said(apart.problems()), text);
  }

  private static List<String> titles(YamlMap keys, ReadNotes notes) {
    return notes
        .ids()
        .each(
            keys,
            Kind.TOPIC,
            (entry, map) -> {
              Optional<String> title = map.words("title");
              map.words("group");
              map.finish();
              return Optional.of(entry.key() + " " + entry.at() + " " + title);
            });
  }

  private static List<String> said(Diagnostics problems) {
    return problems.reported().stream().map(Diagnostic::toString).toList();
  }
}
