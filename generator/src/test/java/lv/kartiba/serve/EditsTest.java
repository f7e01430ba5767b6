package lv.kartiba.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However files are changed, the preview shows it, and no change is lost. */
class EditsTest {
  /** By it a folder is known as made here; it is nobody's to read. */
  private static final String MARK = ".kartiba";

  @TempDir Path folder;
  private Path school;
  private Path pages;
  private Preview preview;
  private Visitor visitor;

  @BeforeEach
  void start() throws IOException {
    school = Files.createDirectory(folder.resolve("school"));
    pages = school.resolve("content/pages");
    SchoolFiles.small().with("content/pages/about.lv.md", page("Par mums")).write(school);
    preview =
        Preview.start(new PreviewRequest(request(school.resolve("site")), 0, "en"), PreviewLog.SILENT);
    visitor = new Visitor(preview);
    assertTrue(visitor.text("/pages/about.html").contains("Par mums"));
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  @Test
  void aFileThatAnEditorPutsInThePlaceOfTheOldOneIsSeen() throws IOException {
    for (int i = 0; i < 10; i++) {
      Path draft = Files.writeString(pages.resolve(".about.lv.md.swp"), page("Nosaukums " + i));
      Files.move(draft, pages.resolve("about.lv.md"), StandardCopyOption.ATOMIC_MOVE);
      awaitTitle("about", "Nosaukums " + i);
    }
  }

  @Test
  void aFileThatIsRenamedIsSeenUnderItsNewName() throws IOException {
    Files.move(pages.resolve("about.lv.md"), pages.resolve("us.lv.md"));
    awaitTitle("us", "Par mums");
    visitor.await("/pages/about.html", answer -> answer.contains("Šādas lapas nav"));
  }

  @Test
  void aNewFolderIsSeenWithAllThatComesIntoIt() throws IOException {
    Path topics = Files.createDirectory(school.resolve("content/topics"));
    Files.writeString(topics.resolve("grades.lv.md"), "Vairāk par vērtējumiem.\n");
    visitor.await("/topics/grades.html", answer -> answer.contains("Vairāk par vērtējumiem."));
    Files.writeString(topics.resolve("grades.lv.md"), "Vēl vairāk.\n");
    visitor.await("/topics/grades.html", answer -> answer.contains("Vēl vairāk."));
  }

  @Test
  void aFolderThatGoesAndComesBackIsSeen() throws IOException {
    Path away = folder.resolve("away");
    for (int i = 0; i < 3; i++) {
      Files.move(pages, away);
      visitor.await("/pages/about.html", answer -> answer.contains("Šādas lapas nav"));
      Files.move(away, pages);
      awaitTitle("about", i == 0 ? "Par mums" : "Reize " + i);
      Files.writeString(pages.resolve("about.lv.md"), page("Reize " + (i + 1)));
      awaitTitle("about", "Reize " + (i + 1));
    }
  }

  @Test
  void theWholeContentMayGoAndComeBack() throws IOException {
    Path away = folder.resolve("away");
    Files.move(school.resolve("content"), away);
    visitor.await("/", answer -> answer.contains("missing-file"));
    Files.move(away, school.resolve("content"));
    awaitTitle("about", "Par mums");
    Files.writeString(pages.resolve("about.lv.md"), page("Atkal"));
    awaitTitle("about", "Atkal");
  }

  @Test
  void theConfigurationIsSeen() throws IOException {
    Path config = school.resolve("site-config.yml");
    Files.writeString(config, Files.readString(config).replace("Rītausmas", "Saulrietu"));
    visitor.await("/", answer -> answer.contains("Saulrietu vidusskola"));
  }

  @Test
  void templatesStylesAndSentencesAreSeenAlthoughThereWasNoFolderForThem() throws IOException {
    Files.createDirectories(school.resolve("templates/messages"));
    Files.writeString(
        school.resolve("templates/messages/lv.properties"), "skip=Uz saturu te\n");
    visitor.await("/pages/about.html", answer -> answer.contains("Uz saturu te"));
    Files.createDirectories(school.resolve("templates/assets"));
    // the name of the sheet changes with its content
    String before = visitor.sheet("/pages/about.html");
    Files.writeString(school.resolve("templates/assets/site.css"), "body{color:teal}\n");
    visitor.await("/pages/about.html", answer -> !answer.contains(before.substring(1)));
    assertTrue(visitor.text(visitor.sheet("/pages/about.html")).contains("teal"));
  }

  @Test
  void aPictureThatIsReplacedIsSeen() throws IOException {
    Path picture = school.resolve("content/images/logo.svg");
    Files.createDirectories(picture.getParent());
    Files.writeString(picture, "<svg>1</svg>");
    visitor.await("/images/logo.svg", answer -> answer.equals("<svg>1</svg>"));
    Files.writeString(picture, "<svg>2</svg>");
    visitor.await("/images/logo.svg", answer -> answer.equals("<svg>2</svg>"));
  }

  @Test
  void noneOfFiveHundredEditsInAStormIsLost() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      Path file = pages.resolve("page-" + random.nextInt(12) + ".lv.md");
      switch (random.nextInt(6)) {
        case 0 -> Files.deleteIfExists(file);
        case 1 -> {
          if (Files.exists(file)) {
            Files.move(
                file,
                pages.resolve("page-" + random.nextInt(12) + ".lv.md"),
                StandardCopyOption.REPLACE_EXISTING);
          }
        }
        case 2 -> {
          Path draft = Files.writeString(pages.resolve("." + i + ".tmp"), page("Saglabāts " + i));
          Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
        case 3 -> Files.writeString(file, "---\ntitle: [\n---\n");
        default -> Files.writeString(file, page("Labots " + i));
      }
      if (i % 7 == 0) {
        visitor.get("/pages/page-" + random.nextInt(12) + ".html"); // while drafts are being made
      }
      if (i % 25 == 0) {
        Files.writeString(file, page("Reize " + i));
        for (Path other : Project.files(pages)) {
          if (Files.readString(other).contains("[")) {
            Files.delete(other);
          }
        }
        awaitTitle(file.getFileName().toString().replace(".lv.md", ""), "Reize " + i);
      }
    }
    for (int i = 0; i < 12; i++) {
      Files.writeString(pages.resolve("page-" + i + ".lv.md"), page("Beigās " + i));
    }
    for (int i = 0; i < 12; i++) {
      awaitTitle("page-" + i, "Beigās " + i);
    }
    everyFileIsAsBuilt();
  }

  private void everyFileIsAsBuilt() {
    Path site = folder.resolve("built");
    BuildResult result = SiteBuild.run(request(site), Progress.SILENT);
    assertTrue(result.published(), result.problems().toString());
    for (Path file : Project.files(site)) {
      String path = site.relativize(file).toString().replace('\\', '/');
      if (path.equals(MARK)) {
        continue;
      }
      byte[] served = visitor.get("/" + path).body();
      assertArrayEquals(
          Project.bytes(file), path.endsWith(".html") ? Visitor.withoutLine(served) : served, path);
    }
    assertEquals(404, visitor.get("/pages/page-12.html").statusCode());
  }

  private void awaitTitle(String page, String title) {
    visitor.await(
        "/pages/" + page + ".html", answer -> answer.contains("<h1>" + title + "</h1>"));
  }

  private static String page(String title) {
    return "---\ntitle: " + title + "\n---\n\nTeksts.\n";
  }

  private BuildRequest request(Path site) {
    return new BuildRequest(school, school.resolve("templates"), site, false);
  }
}
