package lv.kartiba.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.load.ContentReader;
import lv.kartiba.model.Language;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schema for each file says what its reader says: a file with every key is changed in one place
 * at a time, in all ways a hand may slip, and both are asked.
 */
class SchemaAgainstReaderTest {
  private static final SiteNames NAMES =
      new SiteNames(
          List.of(new Language("lv"), new Language("en")),
          Map.of(
              Named.TOPIC, List.of("grades", "absences", "timetable", "holidays"),
              Named.CHANNEL,
                  List.of("e-class", "e-class-mail", "report-card", "website", "staff-room"),
              Named.CONTACT, List.of("class-teacher", "office"),
              Named.GROUP, List.of("learning"),
              Named.AUDIENCE, List.of("first-graders"),
              Named.REGULATION, List.of("information-exchange")));

  /** What a schema can know; the order of two dates, for example, is beyond it. */
  private static final Set<Rule> FORM =
      EnumSet.of(
          Rule.UNKNOWN_KEY,
          Rule.MISSING_KEY,
          Rule.WRONG_TYPE,
          Rule.WRONG_VALUE,
          Rule.WRONG_ADDRESS,
          Rule.WRONG_COLOUR,
          Rule.UNKNOWN_TOPIC,
          Rule.UNKNOWN_CHANNEL,
          Rule.UNKNOWN_CONTACT,
          Rule.UNKNOWN_GROUP,
          Rule.UNKNOWN_AUDIENCE,
          Rule.UNKNOWN_REGULATION,
          Rule.UNKNOWN_LANGUAGE,
          Rule.UNKNOWN_RULE,
          Rule.MISSING_AUTHORITATIVE);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "site-config, site-config.yml",
    "topics, content/topics.yml",
    "channels, content/channels.yml",
    "contacts, content/contacts.yml",
    "calendar, content/calendar.yml",
    "accessibility, content/accessibility.yml",
    "regulation, content/regulations/information-exchange.lv.md",
    "page, content/pages/news.lv.md",
    "long-text, content/topics/grades.lv.md"
  })
  void theSchemaAndTheReaderAgree(String name, String path) throws IOException {
    SchoolFiles.bilingual()
        .plus("site-config.yml", "audiences: [{id: first-graders, title: {lv: Vecāki, en: Parents}}]\n")
        .with("content/images/logo.png", "x")
        .with("content/regulations/annexes/form.lv.md", "Lūdzu.\n")
        .write(folder);
    Tree whole =
        Tree.of(
            Json.parse(
                Project.text(
                    Project.generator()
                        .resolve("src/test/resources/lv/kartiba/schema/" + name + ".json"))));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(EditorSchemas.in("lv", NAMES).get(name + ".schema.json"));
    assertEquals(List.of(), schema.validate(whole.json(), InputFormat.JSON), "the whole file");
    assertEquals(Optional.empty(), error(path, whole), "the whole file");
    List<String> differences = new ArrayList<>();
    int wrong = 0;
    for (Tree changed : changes(whole, name)) {
      Optional<Diagnostic> error = error(path, changed);
      boolean refused = !schema.validate(changed.json(), InputFormat.JSON).isEmpty();
      wrong += refused ? 1 : 0;
      if (refused && error.isEmpty() || !refused && error.filter(this::isForm).isPresent()) {
        differences.add(
            (refused ? "only the schema refuses " : error.orElseThrow() + " only the reader refuses ")
                + changed.json());
      }
    }
    assertEquals("", String.join("\n", differences.stream().limit(8).toList()));
    assertTrue(wrong > 10, wrong + " slips");
  }

  /**
   * Where the keys are ids, the first of them is changed, so that those named elsewhere stay. The
   * languages stay, too, as all other texts depend on them.
   */
  private static List<Tree> changes(Tree whole, String name) {
    boolean byId = Set.of("topics", "channels", "contacts", "calendar").contains(name);
    return byId ? ((Tree.Keys) whole).changesOfFirst() : ((Tree.Keys) whole).changesBut("languages");
  }

  private boolean isForm(Diagnostic error) {
    return FORM.contains(error.rule());
  }

  /** The first error of the file's form, else any error in it. */
  private Optional<Diagnostic> error(String path, Tree content) throws IOException {
    String text = content.json();
    if (path.endsWith(".md")) {
      boolean clauses = path.contains("regulations");
      text = "---\n" + text + "\n---\n\n" + (clauses ? "# Saziņa\n\n1. Vārdi.\n" : "Vārdi.\n");
    }
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
    Diagnostics problems = new Diagnostics();
    ContentReader.read(folder, problems);
    List<Diagnostic> errors =
        problems.all().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .filter(problem -> problem.at().file().path().equals(path))
            .toList();
    return errors.stream().filter(this::isForm).findFirst().or(() -> errors.stream().findFirst());
  }
}
