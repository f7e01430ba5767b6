package lv.kartiba.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.output.OutputFile;
import lv.kartiba.template.BrokenTemplateException;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft after an edit says what one would say that never saw the files before. */
class DraftsTest {
  private static final String PAGE = "content/pages/about-us.lv.md";

  @TempDir Path school;

  @Test
  void afterAnyEditsADraftIsAsIfItWereTheFirst() throws IOException {
    sample();
    Drafts drafts = new Drafts(request());
    Random random = new Random(11);
    List<Path> files = Project.files(school.resolve("content"));
    for (int i = 0; i < 30; i++) {
      Path file = files.get(random.nextInt(files.size()));
      edit(file, i % 3);
      assertSame(new Drafts(request()).next(Set.of()), drafts.next(Set.of(file)), "edited " + file);
      mend(file);
      assertSame(new Drafts(request()).next(Set.of()), drafts.next(Set.of(file)), "mended " + file);
    }
  }

  @Test
  void editsMayPileUpInContentConfigurationAndTemplates() throws IOException {
    sample();
    Drafts drafts = new Drafts(request());
    Random random = new Random(5);
    List<Path> texts =
        Project.files(content()).stream().filter(file -> file.toString().endsWith(".md")).toList();
    for (int i = 0; i < 80; i++) {
      Map<Path, String> before = files();
      String done = pileUp(i, texts.get(random.nextInt(texts.size())), random);
      Draft expected = new Drafts(request()).next(Set.of());
      Draft found = drafts.next(changed(before));
      assertSame(expected, found, i + ": " + done);
      assertSamePages(expected, found, random, i + ": " + done);
    }
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsReadAgainWhereSomebodySawItChange() throws IOException {
    sample();
    Path page = school.resolve(PAGE);
    Files.writeString(page, "---\ntitle: Viens\n---\n\nTeksts.\n");
    FileTime time = Files.getLastModifiedTime(page);
    Drafts drafts = new Drafts(request());
    byte[] before = content(drafts.next(Set.of()), "pages/about-us.html");
    Files.writeString(page, "---\ntitle: Divi!\n---\n\nTeksts.\n");
    Files.setLastModifiedTime(page, time);
    byte[] after = content(drafts.next(Set.of(page)), "pages/about-us.html");
    assertNotEquals(text(before), text(after));
    assertTrue(text(after).contains("Divi!"));
  }

  @Test
  void aNumberThatChangesIsPrintedAnewOnAPageThatDidNot() throws IOException {
    sample();
    Path page = school.resolve(PAGE);
    Files.writeString(
        page, "---\ntitle: Par mums\n---\n\nSk. [](regulation:information-exchange#kinds).\n");
    Drafts drafts = new Drafts(request());
    assertTrue(text(content(drafts.next(Set.of()), "pages/about-us.html")).contains(">1.4.</a>"));
    Path regulation = content().resolve("regulations/information-exchange.lv.md");
    String text = Files.readString(regulation);
    Files.writeString(
        regulation,
        text.replace(" {#kinds}", "").replace("izglītojamo vecāki.\n", "izglītojamo vecāki. {#kinds}\n"));
    Draft after = drafts.next(Set.of(regulation));
    assertTrue(text(content(after, "pages/about-us.html")).contains(">1.3.</a>"));
    assertSame(new Drafts(request()).next(Set.of()), after, "moved an id");
  }

  @Test
  void whatIsWrongWithAnUntouchedPageIsSaidAtEachDraft() throws IOException {
    sample();
    Path page = school.resolve(PAGE);
    append(page, "\nSk. [](regulation:information-exchange#nobody) un [](topic:nobody).\n");
    Drafts drafts = new Drafts(request());
    List<String> first = errors(drafts.next(Set.of()));
    assertTrue(first.stream().anyMatch(error -> error.contains("UNKNOWN_REFERENCE")), first + "");
    Path other = content().resolve("pages/privacy.lv.md");
    append(other, "\nVēl viens teikums.\n");
    assertEquals(first, errors(drafts.next(Set.of(other))));
    Path topics = content().resolve("topics.yml");
    append(topics, "\n");
    assertEquals(first, errors(drafts.next(Set.of(topics))));
  }

  @Test
  void aFolderStandsForAllThatWasOrIsInIt() throws IOException {
    sample();
    Drafts drafts = new Drafts(request());
    drafts.next(Set.of());
    Path pages = content().resolve("pages");
    Path aside = school.resolve("aside");
    Files.move(pages, aside);
    assertSame(new Drafts(request()).next(Set.of()), drafts.next(Set.of(pages)), "moved away");
    Files.writeString(aside.resolve("new.lv.md"), "---\ntitle: Jauna lapa\n---\n\nTeksts.\n");
    Files.move(aside, pages);
    assertSame(new Drafts(request()).next(Set.of()), drafts.next(Set.of(pages)), "moved back");
    Files.move(content(), aside);
    assertSame(new Drafts(request()).next(Set.of()), drafts.next(Set.of(content())), "all gone");
    Files.move(aside, content());
    Path config = school.resolve("site-config.yml");
    Files.writeString(config, Files.readString(config).replace("[lv, en]", "[lv]"));
    assertSame(new Drafts(request()).next(Set.of()), drafts.next(Set.of(school)), "all back");
  }

  @Test
  void aPictureThatComesMendsThePagesThatShowIt() throws IOException {
    sample();
    Files.writeString(
        school.resolve(PAGE), "---\ntitle: Par mums\n---\n\n![Ēka](images/eka.png)\n");
    Drafts drafts = new Drafts(request());
    assertTrue(drafts.next(Set.of()).problems().hasErrors());
    Files.createDirectories(school.resolve("content/images"));
    Files.writeString(school.resolve("content/images/eka.png"), "picture");
    assertFalse(drafts.next(Set.of(school.resolve("content/images"))).problems().hasErrors());
  }

  @Test
  void aLinkInPlaceOfAFileOfFactsIsMissedAtEachDraft() throws IOException {
    sample();
    Path topics = content().resolve("topics.yml");
    Path elsewhere = school.resolve("topics-elsewhere.yml");
    Files.move(topics, elsewhere);
    Files.createSymbolicLink(topics, elsewhere);
    List<String> errors = errors(new Drafts(request()).next(Set.of()));
    assertTrue(errors.stream().anyMatch(error -> error.contains("MISSING_FILE")), errors + "");
  }

  @Test
  void whatEditorsAreToldIsWrittenAgainWhereSomebodyDeletedIt() throws IOException {
    sample();
    Path editor = Files.createDirectories(school.resolve(EditorFiles.FOLDER));
    Drafts drafts = new Drafts(request());
    drafts.next(Set.of());
    List<Path> told = Project.files(editor);
    Path schema = told.get(0);
    String before = Files.readString(schema);
    Files.delete(schema);
    drafts.next(Set.of());
    assertEquals(before, Files.readString(schema));
    assertEquals(told, Project.files(editor));
  }

  /** Every file of the school with what it says. */
  private Map<Path, String> files() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (Path file : Project.files(school)) {
      files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  /** The files that are not as they were. */
  private Set<Path> changed(Map<Path, String> before) throws IOException {
    Map<Path, String> now = files();
    Set<Path> changed = new TreeSet<>(before.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(file -> Objects.equals(before.get(file), now.get(file)));
    return changed;
  }

  /** One more edit; nothing is mended but by chance, and by the last kinds of edits. */
  private String pileUp(int number, Path text, Random random) throws IOException {
    Path config = school.resolve("site-config.yml");
    switch (random.nextInt(16)) {
      case 0 -> append(text, "\nVēl " + number + ". teikums.\n");
      case 1 -> append(text, "\nTālrunis: [ierakstiet " + number + "]\n");
      case 2 -> append(text, "\nDzimusi 010190-12345.\n");
      case 3 -> append(text, "\nSk. [](regulation:information-exchange#" + oneOf(random) + ").\n");
      case 4 -> own("messages/lv.properties", "skip=Uz saturu " + number + "\n");
      case 5 -> own("site/footer.ftlh", number % 2 == 0 ? "<footer>${page.nobody}" : "<footer>");
      case 6 -> append(config, "# " + number + "\n");
      case 7 -> Files.writeString(config, Files.readString(config).replace("[lv, en]", "[lv]"));
      case 8 -> swap(text, content().resolve("pages/privacy.lv.md"));
      case 9 -> Files.deleteIfExists(text);
      case 10 -> Files.deleteIfExists(school.resolve("templates/site/footer.ftlh"));
      case 11 -> facts("# " + number + "\ngrades:", "grades:");
      case 12 -> facts("title: {lv: Jauns " + number, "title: {lv: Stundu saraksts");
      case 13 -> facts("grades" + number + ":", "grades:");
      case 14 -> append(content().resolve("contacts.yml"), "office: {title: Vēlreiz}\n");
      default -> sample();
    }
    return text.toString();
  }

  /** The id of a clause, of none, or of one that comes and goes with these edits. */
  private static String oneOf(Random random) {
    return List.of("terms", "nobody", "entries").get(random.nextInt(3));
  }

  private void facts(String now, String before) throws IOException {
    Path file = content().resolve("topics.yml");
    Files.writeString(file, Files.readString(file).replace(before, now));
  }

  private static void append(Path file, String words) throws IOException {
    Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + words);
  }

  private void own(String template, String text) throws IOException {
    Path file = school.resolve("templates").resolve(template);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Each file is now called as the other was, and its time and size stay. */
  private void swap(Path one, Path other) throws IOException {
    if (Files.exists(one) && Files.exists(other) && !one.equals(other)) {
      Path aside = school.resolve("aside");
      Files.move(one, aside);
      Files.move(other, one);
      Files.move(aside, other);
    }
  }

  /** Some pages of a site, or what keeps them from being rendered. */
  private static void assertSamePages(Draft expected, Draft found, Random random, String after) {
    List<String> pages =
        expected.files().stream()
            .map(OutputFile::path)
            .filter(path -> path.matches(".*\\.(html|css)|_headers"))
            .toList();
    for (int i = 0; i < 8 && !pages.isEmpty(); i++) {
      String page = pages.get(random.nextInt(pages.size()));
      assertEquals(shown(expected, page), shown(found, page), after + ": " + page);
    }
  }

  private static String shown(Draft draft, String page) {
    try {
      return text(content(draft, page));
    } catch (BrokenTemplateException e) {
      return e.problem().toString();
    }
  }

  /** Deletes a file, or takes a few letters out of it. */
  private void edit(Path file, int how) throws IOException {
    if (how == 0) {
      Files.delete(file);
      return;
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int cut = text.length() / how / 2;
    Files.writeString(
        file,
        text.substring(0, cut) + text.substring(Math.min(text.length(), cut + 7)),
        StandardCharsets.ISO_8859_1);
  }

  private void mend(Path file) throws IOException {
    Path original = Project.root().resolve("content").resolve(content().relativize(file));
    Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void assertSame(Draft expected, Draft found, String after) {
    assertEquals(errors(expected), errors(found), after);
    assertEquals(
        expected.files().stream().map(OutputFile::path).toList(),
        found.files().stream().map(OutputFile::path).toList(),
        after);
    for (String path : List.of("index.html", "data.json", "topics/index.html")) {
      if (!found.files().isEmpty()) {
        assertEquals(shown(expected, path), shown(found, path), after + ": " + path);
      }
    }
  }

  private static List<String> errors(Draft draft) {
    return draft.problems().all().stream().map(Diagnostic::toString).toList();
  }

  private static byte[] content(Draft draft, String path) {
    return draft.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + ": " + errors(draft)))
        .content()
        .get();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Path content() {
    return school.resolve("content");
  }

  private BuildRequest request() {
    return new BuildRequest(school, school.resolve("templates"), school.resolve("site"), false);
  }

  private void sample() throws IOException {
    Files.copy(
        Project.root().resolve("site-config.yml"),
        school.resolve("site-config.yml"),
        StandardCopyOption.REPLACE_EXISTING);
    for (Path file : Project.files(Project.root().resolve("content"))) {
      Path copy = content().resolve(Project.root().resolve("content").relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
