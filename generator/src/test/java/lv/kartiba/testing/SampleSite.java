package lv.kartiba.testing;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;

/** The sample school's site, built once for all tests of a run. */
public final class SampleSite {
  private SampleSite() {}

  /** The folder it is published in. */
  public static Path folder() {
    return Built.FOLDER;
  }

  public static BuildResult result() {
    return Built.RESULT;
  }

  /** Every page by its path, sorted. */
  public static List<String> pages() {
    return Project.files(folder()).stream()
        .map(file -> folder().relativize(file).toString().replace('\\', '/'))
        .filter(path -> path.endsWith(".html"))
        .toList();
  }

  public static String text(String path) {
    return Project.text(folder().resolve(path));
  }

  /** The path of a style sheet or script by the name it has in {@code templates/assets/}. */
  public static String asset(String name) {
    return SchoolSite.asset(folder(), name);
  }

  private static final class Built {
    private static final Path FOLDER = Project.generator().resolve("target/sample-site");
    private static final BuildResult RESULT =
        SiteBuild.run(
            new BuildRequest(
                Project.root(), Project.root().resolve("templates"), FOLDER, false),
            Progress.SILENT);
  }
}
