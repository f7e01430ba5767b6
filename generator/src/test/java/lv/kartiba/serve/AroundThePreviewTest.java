package lv.kartiba.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;

/** Keys, the browser of each system, and sentences in both languages. */
class AroundThePreviewTest {
  private static final Path RESOURCES =
      Project.generator().resolve("src/main/resources/kartiba/serve");

  @Test
  void enterOrOOpensAndQEnds() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    byte[] typed = "\nO\nsomething\n o \nQ\n\n".getBytes(StandardCharsets.UTF_8);
    new Keys(new ByteArrayInputStream(typed), opened::incrementAndGet).awaitQuit();
    assertEquals(3, opened.get());
  }

  @Test
  void withoutAKeyboardThePreviewGoesOnUntilItIsStopped() throws Exception {
    Thread waiting =
        new Thread(
            () -> {
              try {
                new Keys(new ByteArrayInputStream(new byte[0]), () -> {}).awaitQuit();
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    waiting.start();
    waiting.join(200);
    assertTrue(waiting.isAlive());
    waiting.interrupt();
    waiting.join(10_000);
    assertEquals(Thread.State.TERMINATED, waiting.getState());
  }

  @Test
  void eachSystemHasItsCommandForABrowser() {
    URI address = URI.create("http://127.0.0.1:8090/");
    assertEquals(List.of("xdg-open", address.toString()), Opener.command("Linux", address));
    assertEquals(List.of("open", address.toString()), Opener.command("Mac OS X", address));
    assertEquals("rundll32", Opener.command("Windows 11", address).get(0));
  }

  @Test
  @NeedsProgram("sh")
  void aMachineWithoutABrowserIsNotTakenForOneWith() {
    assertTrue(Opener.run(List.of("sh", "-c", "exit 0")));
    assertFalse(Opener.run(List.of("sh", "-c", "exit 3")), "so xdg-open says that it found none");
    assertFalse(Opener.run(List.of("no-such-command")));
  }

  @Test
  void everySentenceIsThereInBothLanguagesAndUsed() throws Exception {
    Properties latvian = read("lv");
    Properties english = read("en");
    assertEquals(english.stringPropertyNames(), latvian.stringPropertyNames());
    String code =
        Project.text(
            Project.generator().resolve("src/main/java/lv/kartiba/serve/ProblemPage.java"));
    for (String key : english.stringPropertyNames()) {
      assertNotEquals(english.getProperty(key), latvian.getProperty(key), key);
      String end = key.substring(key.lastIndexOf('.') + 1);
      assertTrue(code.contains("\"" + end + "\""), key + " is used");
      assertEquals(latvian.getProperty(key), Sentences.in("lv").of(key));
      assertEquals(english.getProperty(key), Sentences.in("xx").of(key));
    }
  }

  private static Properties read(String language) throws java.io.IOException {
    Properties read = new Properties();
    read.load(new StringReader(Project.text(RESOURCES.resolve(language + ".properties"))));
    return read;
  }
}
