package lv.kartiba.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;

/**
 * A school's site as a build makes it.
 *
 * @param folder where it is published, if it is
 */
public record SchoolSite(BuildResult result, Path folder) {

  /** Builds the school in a folder; its own templates are in {@code templates/} there. */
  static SchoolSite of(Path school) {
    Path site = school.resolve("site");
    BuildRequest request = new BuildRequest(school, school.resolve("templates"), site, false);
    return new SchoolSite(SiteBuild.run(request, Progress.SILENT), site);
  }

  /** Problems as {@code content/topics.yml:1:1: error: … [rule]}. */
  public List<String> problems() {
    DiagnosticMessages english = DiagnosticMessages.in("en");
    return result.problems().stream()
        .map(problem -> DiagnosticText.header(problem, english))
        .toList();
  }

  /** The same with what to do: {@code … [rule] did you mean 'e-class'?}. */
  public List<String> problemsAndHints() {
    DiagnosticMessages english = DiagnosticMessages.in("en");
    return result.problems().stream()
        .map(problem -> DiagnosticText.header(problem, english) + " " + english.hint(problem))
        .toList();
  }

  /** The text of a style sheet or script by the name it has in {@code templates/assets/}. */
  public String assetText(String name) {
    return text(asset(folder, name));
  }

  static String asset(Path folder, String name) {
    int dot = name.lastIndexOf('.');
    String pattern =
        "assets/\\Q" + name.substring(0, dot) + "\\E\\.[0-9a-f]{10}\\Q" + name.substring(dot) + "\\E";
    return Project.files(folder).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .filter(path -> path.matches(pattern))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + folder));
  }

  public boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  /** The text of a file of the site. */
  public String text(String path) {
    return Project.text(folder.resolve(path));
  }
}
