package lv.kartiba.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of the machine that some tests need, and how to get them. */
public final class Programs {
  private static final List<String> CHROMIUM =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final Map<String, String> NODE_PACKAGES =
      Map.of(
          "yaml-language-server", "yaml-language-server",
          "sarif-multitool", "@microsoft/sarif-multitool",
          "action-validator", "@action-validator/core @action-validator/cli",
          "gitlab-ci-local", "gitlab-ci-local@4.61.1");

  private static final Map<String, String> PACKAGES =
      Map.of(
          "chromium", "chromium",
          "pdftoppm", "poppler-utils",
          "pdftotext", "poppler-utils",
          "soffice", "libreoffice-writer",
          "mvn", "maven",
          "apache2", "apache2-bin",
          "sftp", "openssh-client");

  private Programs() {}

  /** The browser: the program in {@code CHROME_PATH}, else the first one found. */
  public static Optional<Path> browser() {
    Optional<Path> named = Optional.ofNullable(System.getenv("CHROME_PATH")).map(Path::of);
    return named
        .filter(Files::isExecutable)
        .or(() -> CHROMIUM.stream().flatMap(Programs::find).findFirst());
  }

  /** The program of this name in the folders of {@code PATH}. */
  public static Optional<Path> program(String name) {
    return find(name).findFirst();
  }

  /** How to get a program, for example {@code apt-get install poppler-utils}. */
  public static String howToGet(String name) {
    if (NODE_PACKAGES.containsKey(name)) {
      return "npm install --global " + NODE_PACKAGES.get(name);
    }
    return "apt-get install " + PACKAGES.getOrDefault(name, name);
  }

  /** Whether a missing program fails the tests that need it instead of skipping them. */
  public static boolean areRequired() {
    String name = "KARTIBA_REQUIRE_TOOLS";
    return Boolean.getBoolean(name)
        || Optional.ofNullable(System.getenv(name)).map(Boolean::parseBoolean).orElse(false);
  }

  private static Stream<Path> find(String name) {
    String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(folders.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile);
  }
}
