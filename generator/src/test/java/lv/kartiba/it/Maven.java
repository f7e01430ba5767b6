package lv.kartiba.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kartiba.testing.Programs;
import lv.kartiba.testing.Project;

/**
 * Runs a Maven of this machine on a project, with the plugin as it was just compiled.
 *
 * <p>The plugin is put into a local repository of its own below {@code target/}. What else is needed
 * comes from the local repository of whoever runs the tests, so nothing is downloaded and nothing is
 * left there.
 *
 * @param program the command, such as {@code /usr/bin/mvn}
 */
record Maven(Path program) {
  private static final Path REPOSITORY = Project.generator().resolve("target/it-repository");
  private static final String COORDINATES = "lv/kartiba/kartiba-maven-plugin";
  private static final long PATIENCE = 180;

  /** The version of the plugin. */
  static final String VERSION = version();

  /** What became of a run. */
  record Run(int status, String log) {}

  /**
   * The Maven in the folders of {@code PATH}, and those whose folders are listed in the variable
   * {@code KARTIBA_MAVENS}.
   */
  static List<Maven> all() {
    List<Maven> found = new ArrayList<>();
    Programs.program("mvn").map(Maven::new).ifPresent(found::add);
    String more = Optional.ofNullable(System.getenv("KARTIBA_MAVENS")).orElse("");
    Arrays.stream(more.split(":"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> new Maven(Path.of(folder, "bin", "mvn")))
        .forEach(found::add);
    return found;
  }

  /** Runs it to its end. */
  Run run(Path project, String... arguments) {
    try {
      Path log = Files.createTempFile("maven", ".log");
      log.toFile().deleteOnExit();
      Process process = start(project, ProcessBuilder.Redirect.to(log.toFile()), arguments);
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + Files.readString(log));
      }
      return new Run(process.exitValue(), Files.readString(log));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts it. */
  Process start(Path project, ProcessBuilder.Redirect out, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(program.toString(), "-ntp", "-s", settings().toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(project.toFile())
        .redirectErrorStream(true)
        .redirectOutput(out)
        .start();
  }

  /** Settings by which everything comes from repositories on this machine. */
  private static Path settings() throws IOException {
    Path plugin = REPOSITORY.resolve(COORDINATES).resolve(VERSION);
    Files.createDirectories(plugin);
    String name = "kartiba-maven-plugin-" + VERSION;
    jar(Project.generator().resolve("target/classes"), plugin.resolve(name + ".jar"));
    Files.copy(
        Project.generator().resolve("pom.xml"),
        plugin.resolve(name + ".pom"),
        StandardCopyOption.REPLACE_EXISTING);
    Path local =
        Path.of(
            System.getProperty(
                "kartiba.localRepository", System.getProperty("user.home") + "/.m2/repository"));
    return Files.writeString(
        REPOSITORY.resolve("settings.xml"),
        "<settings>\n  <localRepository>" + REPOSITORY + "</localRepository>\n  <mirrors><mirror>"
            + "<id>machine</id><mirrorOf>*</mirrorOf><url>" + local.toUri()
            + "</url></mirror></mirrors>\n</settings>\n");
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(1);
      for (Path file : Project.files(classes)) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String version() {
    Matcher version =
        Pattern.compile("<artifactId>kartiba-maven-plugin</artifactId>\\s*<version>([^<]+)<")
            .matcher(Project.text(Project.generator().resolve("pom.xml")));
    if (!version.find()) {
      throw new IllegalStateException("no version in pom.xml");
    }
    return version.group(1);
  }
}
