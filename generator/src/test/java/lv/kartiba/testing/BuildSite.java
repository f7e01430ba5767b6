package lv.kartiba.testing;

import java.nio.file.Path;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;

/** Builds a school's site in a process of its own: arguments are the school and the site's folder. */
public final class BuildSite {
  private BuildSite() {}

  public static void main(String[] args) {
    Path school = Path.of(args[0]);
    BuildResult result =
        SiteBuild.run(
            new BuildRequest(school, school.resolve("own-templates"), Path.of(args[1]), false),
            Progress.SILENT);
    if (!result.published()) {
      throw new IllegalStateException(result.problems().toString());
    }
  }
}
