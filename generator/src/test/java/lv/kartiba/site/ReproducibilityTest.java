package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.kartiba.testing.BuildSite;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever machine it is built on. */
class ReproducibilityTest {
  private static final List<String> HERE =
      List.of("-Duser.language=lv", "-Duser.country=LV", "-Duser.timezone=Europe/Riga");

  /** A Turkish machine on the other side of the date line, whose encoding is not UTF-8. */
  private static final List<String> ELSEWHERE =
      List.of(
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Duser.timezone=Pacific/Kiritimati",
          "-Dfile.encoding=ISO-8859-9",
          "-XX:ActiveProcessorCount=1");

  @TempDir Path folder;

  @Test
  void localeZoneEncodingAndTheOrderOfFilesDoNotShow() throws Exception {
    Map<String, String> here = build(home(), HERE, Map.of(), school("here", false));
    Map<String, String> elsewhere =
        build(home(), ELSEWHERE, Map.of("LC_ALL", "tr_TR", "TZ", "NZ"), school("other", true));
    assertTrue(here.size() > 200, here.size() + " files");
    assertEquals(here, elsewhere);
  }

  @Test
  void otherJdksMakeTheSameSite() throws Exception {
    Path school = school("school", false);
    Map<String, String> here = build(home(), HERE, Map.of(), school);
    for (Path jdk : otherJdks()) {
      assertEquals(here, build(jdk, HERE, Map.of(), school), jdk.toString());
    }
  }

  private Map<String, String> build(
      Path jdk, List<String> options, Map<String, String> environment, Path school)
      throws Exception {
    Path site = Files.createTempDirectory(folder, "built").resolve("site");
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of(BuildSite.class.getName(), school.toString(), site.toString()));
    Path log = Files.createTempFile(folder, "build", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    assertEquals(0, builder.start().waitFor(), () -> Project.text(log));
    Map<String, String> sums = new TreeMap<>();
    for (Path file : Project.files(site)) {
      sums.put(site.relativize(file).toString(), sum(Files.readAllBytes(file)));
    }
    return sums;
  }

  /** A copy of the sample school, its files made in one order or the other. */
  private Path school(String name, boolean backwards) throws IOException {
    Path copy = folder.resolve(name);
    List<Path> files = new ArrayList<>(Project.files(Project.root().resolve("content")));
    files.add(Project.root().resolve("site-config.yml"));
    if (backwards) {
      Collections.reverse(files);
    }
    for (Path file : files) {
      Path target = copy.resolve(Project.root().relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return copy;
  }

  private static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  /** JDKs from 17 on that are installed beside this one. */
  private static List<Path> otherJdks() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> beside = Files.list(home().getParent())) {
      for (Path jdk : beside.sorted().toList()) {
        Path release = jdk.resolve("release");
        if (Files.isRegularFile(release)
            && !Files.isSameFile(jdk, home())
            && Project.text(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*")) {
          found.add(jdk);
        }
      }
    }
    return found;
  }

  private static String sum(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
