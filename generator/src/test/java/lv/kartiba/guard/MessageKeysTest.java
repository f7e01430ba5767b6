package lv.kartiba.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;

/** Every sentence is there in every language, and none is there for nothing. */
class MessageKeysTest {
  private static final MessageFiles PAGES = read(Project.root().resolve("templates/messages"));
  private static final MessageFiles PROBLEMS =
      read(Project.generator().resolve("src/main/resources/kartiba/diagnostics"));

  /** Names that are the same in both languages. */
  private static final Set<String> SAME_IN_BOTH = Set.of("accessibility.ombudsman.email");

  /** A hint of a problem: {@code problem.hint("did-you-mean", …)}; one put together is skipped. */
  private static final Pattern HINT = Pattern.compile("\\.hint\\(\\s*\"([a-z-][a-z.-]*)\"\\s*[,)]");

  private static final Pattern WORD = Pattern.compile("\"(word\\.[a-z.-]+)\"");

  @Test
  void everyLanguageOfThePagesHasTheSameSentences() {
    assertEquals(List.of(), PAGES.missingKeys());
    assertEquals(List.of(), PAGES.missingForms());
    assertEquals(List.of(), PAGES.otherPlaces());
    assertEquals(List.of(), PAGES.untranslated("lv", "en", SAME_IN_BOTH));
  }

  /** Which the rule {@code wrong-quotes} asks of a school's own texts. */
  @Test
  void englishSentencesOfThePagesHaveNoTypewritersQuotesOrApostrophes() {
    Path english = Project.root().resolve("templates/messages/en.properties");
    assertEquals(
        List.of(),
        Project.text(english).lines().filter(line -> line.matches("[^#]*['\"].*")).toList());
  }

  @Test
  void everySentenceOfThePagesIsUsed() {
    assertEquals(List.of(), PAGES.unusedKeys(QuotedTexts.all()));
  }

  @Test
  void everySentenceATemplateAsksForIsThere() {
    assertEquals(List.of(), PAGES.unknownKeys(QuotedTexts.inTemplates(QuotedTexts.ASKED)));
  }

  @Test
  void everyLanguageOfTheProblemsHasTheSameSentences() {
    assertEquals(List.of(), PROBLEMS.missingKeys());
    assertEquals(List.of(), PROBLEMS.otherPlaces());
    assertEquals(List.of(), PROBLEMS.untranslated("lv", "en", SAME_IN_BOTH));
  }

  @Test
  void everyRuleHasASentenceAndAHint() {
    Set<String> needed = new TreeSet<>();
    for (Rule rule : Rule.values()) {
      needed.add(rule.id());
      needed.add(rule.id() + ".hint");
    }
    assertEquals(List.of(), PROBLEMS.unknownKeys(needed));
  }

  @Test
  void everyHintAndWordOfAProblemIsThereAndUsed() {
    Set<String> used = QuotedTexts.inSources(WORD);
    QuotedTexts.inSources(HINT).forEach(key -> used.add("hint." + key));
    assertEquals(List.of(), PROBLEMS.unknownKeys(used));
    for (Rule rule : Rule.values()) {
      used.add(rule.id());
      used.add(rule.id() + ".hint");
    }
    QuotedTexts.all().forEach(text -> used.addAll(List.of(text, "hint." + text)));
    assertEquals(
        List.of(),
        PROBLEMS.unusedKeys(used).stream().filter(key -> !key.startsWith("severity.")).toList());
  }

  @Test
  void faultsBetweenLanguagesAreFound() {
    MessageFiles files =
        files(
            "a=Viens\n"
                + "b=Divi {0}\n"
                + "n.one={0} sauja\n"
                + "n.other={0}\n"
                + "plural.zero=n = 0\n"
                + "plural.one=n = 1",
            "a=Viens\nb=Two {1}\nc=Three\nn.one=one\nn.other={0}\nplural.one=n = 1");
    assertEquals(List.of("lv lacks c"), files.missingKeys());
    assertEquals(List.of("lv lacks n.zero"), files.missingForms());
    assertEquals(List.of("en fills other places in b"), files.otherPlaces());
    assertEquals(List.of("lv says in en: a"), files.untranslated("lv", "en", Set.of()));
    assertEquals(List.of(), files.untranslated("lv", "en", Set.of("a")));
  }

  @Test
  void keysWithoutUseAndUsesWithoutKeyAreFound() {
    MessageFiles files = files("a.b=A\na.c-d=B\ntitle=C\nn.one=1\nn.other=2", "");
    assertEquals(List.of("a.c-d", "title"), files.unusedKeys(Set.of("a.b", "n", "x")));
    assertEquals(List.of(), files.unusedKeys(Set.of("a.", "title", "n")));
    assertEquals(
        List.of("a.x", "b."), files.unknownKeys(new TreeSet<>(Set.of("a.b", "a.c-", "a.x", "b."))));
    assertEquals(
        Set.of("one"), QuotedTexts.find("problem.hint(\"one\", x).hint(\"two\" + y)", HINT));
  }

  private static MessageFiles files(String lv, String en) {
    Map<String, Map<String, String>> files = new TreeMap<>();
    files.put("lv", MessageFiles.parse(lv));
    files.put("en", MessageFiles.parse(en));
    return ordered(files);
  }

  private static MessageFiles read(Path folder) {
    Map<String, Map<String, String>> files = new TreeMap<>();
    for (Path file : Project.files(folder)) {
      String language = file.getFileName().toString().replace(".properties", "");
      files.put(language, MessageFiles.parse(Project.text(file)));
    }
    return ordered(files);
  }

  /** Latvian first, as the others are measured by it. */
  private static MessageFiles ordered(Map<String, Map<String, String>> files) {
    Map<String, Map<String, String>> ordered = new java.util.LinkedHashMap<>();
    Stream.concat(Stream.of("lv"), files.keySet().stream())
        .filter(files::containsKey)
        .forEach(language -> ordered.put(language, files.get(language)));
    return new MessageFiles(ordered);
  }
}
