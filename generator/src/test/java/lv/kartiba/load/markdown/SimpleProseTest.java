package lv.kartiba.load.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.Naming;
import lv.kartiba.load.reference.Namings;
import lv.kartiba.prose.Block;
import lv.kartiba.source.SourceFile;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is what the parser reads. */
class SimpleProseTest {
  private static final int TEXTS = Integer.getInteger("kartiba.texts", 30_000);

  /** Pieces of texts that may stand beside each other: the simple ones first. */
  private static final List<String> PIECES =
      List.of(
          "Vecāki", "skola.", "10 balles", "plkst. 8.30", "„jā”", "–", "!", "**trekni**", "*slīpi*",
          "**E-pasts:**", "[E-klasē](channel:e-class)", "[tad](when:)", "[](#absence)",
          "[lapa](page:index)", "[kārtībā](regulation:rules#a)", "**[a](topic:b) c**",
          "[tīmeklī](https://skola.example/a?b=c)", "[ne\nlīdz](topic:grades)",
          "2026. gada", "3) tad", "*a", "**", "(*b*)", "a*b*c", "**a *b* c**", "[nekas](x)",
          "[divi  vārdi](topic:grades)", "[ nē](topic:grades)", "[x]", "[**t**](topic:a)",
          "[a](topic:b){for=c}", "![a](images/a.png)", "![", "](", "[a](b c)", "`kods`", "a_b_c",
          "&amp;", "<b>", "\\*", "{", "|", "#", "+371", "\u00a0", "\r", "  ");

  /** What may stand between them, likewise. */
  private static final List<String> GAPS =
      List.of(
          " ", " ", "\n", "\n\n", "\n\n\n", "\r\n", "\n  ", "\n   ", "\n- ", "\n\n- ", "\n1. ",
          "\n\n1. ", "\n2. ", "\n\n10. ", "\n\n## ", "\n## ", "\n\n### ", "  \n", "\n    ",
          "\n\n  ", "\n- - ", "\n-  ", "\n  - ", "\n* ", "\n+ ", "\n1) ", "\n   1. ", "\n# ",
          "\n##", "\n ## ", "\n---\n", "\n\n---\n\n", "\n===\n", "\n> ", "\n\n> ",
          "\n| a |\n|---|\n", "\n\t", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vecāki zina.\nSkola arī!\n\nOtra rindkopa.",
        "## Kur ko redzēt\n\n- **Ikdienā** – [E-klasē](channel:e-class),\n  ja vajag;\n- nekad.\n",
        "1. Apskatiet [sarakstu](regulation:rules#legend).\n2. *Rakstiet*.\n\n## Tad\n## Tad\nLabi.",
        "[](#absence) punkts un [lapa](https://skola.example/)",
      })
  void simpleTextsNeedNoParser(String text) {
    Reading reading = new Reading(text);
    Optional<List<Block>> simple = SimpleProse.read(reading.context());
    assertTrue(simple.isPresent());
    assertEquals(parsed(text), reading.with(simple.get()));
  }

  @Test
  void theSampleSchoolsTextsReadTheSame() {
    int simple = 0;
    List<Path> files =
        Project.files(Project.root().resolve("content")).stream()
            .filter(file -> file.toString().endsWith(".md"))
            .toList();
    for (Path file : files) {
      String text = Project.text(file).replaceFirst("(?s)^---\n.*?\n---\n", "");
      simple += isTheSame(text) ? 1 : 0;
    }
    assertTrue(simple > files.size() / 2, simple + " of " + files.size());
  }

  @Test
  void whateverStandsBesideWhateverReadsTheSame() {
    Random random = new Random(1);
    int simple = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(8); piece >= 0; piece--) {
        text.append(one(GAPS, random)).append(one(PIECES, random));
      }
      simple += isTheSame(text.append(one(GAPS, random)).toString()) ? 1 : 0;
    }
    assertTrue(simple > TEXTS / 10, simple + " were simple");
  }

  /** Whether the text was read without the parser; then it must be what the parser reads. */
  private static boolean isTheSame(String text) {
    Reading reading = new Reading(text);
    Optional<List<Block>> simple = SimpleProse.read(reading.context());
    if (simple.isEmpty()) {
      assertEquals(List.of(), reading.with(List.of()).problems(), text);
      return false;
    }
    assertEquals(parsed(text), reading.with(simple.get()), text);
    return true;
  }

  private static Read parsed(String text) {
    Reading reading = new Reading(text);
    return reading.with(ProseReader.parse(reading.context()));
  }

  /** Mostly one of the simple ones, which are the first two fifths. */
  private static String one(List<String> of, Random random) {
    boolean any = random.nextInt(20) == 0;
    return of.get(random.nextInt(any ? of.size() : 2 * of.size() / 5));
  }

  /** Reads a text and keeps what else comes of it. */
  private record Reading(MarkdownContext context) {
    Reading(String text) {
      this(
          new MarkdownContext(
              SourceFile.of("a.md", text), 0, new Diagnostics(), new Namings(), Set.of()));
    }

    Read with(List<Block> blocks) {
      List<Naming> named = new ArrayList<>(context.namings().all());
      named.sort(Comparator.comparing(Naming::at));
      return new Read(
          blocks.toString(),
          context.problems().all().stream().map(SimpleProseTest::inWords).toList(),
          named.stream().map(Naming::toString).toList());
    }
  }

  private static String inWords(Diagnostic problem) {
    return problem.at() + " " + problem.rule() + " " + problem.args();
  }

  /** Everything a text was read as, in words. */
  private record Read(String blocks, List<String> problems, List<String> namings) {}
}
