package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.lint.Lints;
import lv.kartiba.load.ContentReader;
import lv.kartiba.model.Content;
import lv.kartiba.regulation.RegulationComposer;
import lv.kartiba.resolve.CatalogBuilder;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever slips into the content, reading it ends with sentences for people. */
class BrokenContentTest {
  private static final int SLIPS = 150;

  @TempDir Path folder;

  @Test
  void noSlipOfTheHandEndsInAnException() throws IOException {
    List<Path> files = copy();
    List<String> found = new ArrayList<>();
    for (int seed = 0; seed < SLIPS; seed++) {
      Path file = files.get(seed % files.size());
      String good = Project.text(file);
      Mutation slip = Mutation.of(good, seed);
      Files.writeString(file, slip.text());
      String place = folder.relativize(file) + ", " + slip.what() + ": ";
      try {
        read().forEach(sentence -> found.add(place + sentence));
      } catch (RuntimeException | StackOverflowError e) {
        found.add(place + e + " " + List.of(e.getStackTrace()).stream().limit(3).toList());
      }
      Files.writeString(file, good);
    }
    assertEquals(List.of(), found);
  }

  /** Reads as a build does; returns sentences about problems that were not put together well. */
  private List<String> read() {
    Diagnostics problems = new Diagnostics();
    Optional<Content> content = ContentReader.read(folder, problems);
    content.ifPresent(
        read -> {
          Messages messages = Messages.read(TemplateSource.shipped(), read.config().languages());
          Lints.check(
              new CatalogBuilder()
                  .next(read, RegulationComposer.compose(read, messages, problems), problems),
              problems);
        });
    DiagnosticMessages messages = DiagnosticMessages.in("en");
    List<String> bad = new ArrayList<>();
    for (Diagnostic problem : problems.all()) {
      String sentence = messages.message(problem) + ": " + messages.hint(problem);
      if (sentence.startsWith("[") || sentence.contains("[hint.") || sentence.contains("[word.")) {
        bad.add(DiagnosticText.of(problem, messages));
      }
    }
    return bad;
  }

  private List<Path> copy() throws IOException {
    List<Path> copies = new ArrayList<>();
    List<Path> files = new ArrayList<>(Project.files(Project.root().resolve("content")));
    files.add(Project.root().resolve("site-config.yml"));
    for (Path file : files) {
      Path copy = folder.resolve(Project.root().relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
      if (file.toString().matches(".*\\.(yml|md)")) {
        copies.add(copy);
      }
    }
    return copies;
  }
}
