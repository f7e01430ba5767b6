package lv.kartiba.maven;

import java.io.File;
import lv.kartiba.build.BuildRequest;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that makes the school's site. */
abstract class SiteMojo extends SchoolMojo {

  /** The folder to publish into. What stands there is replaced, all at once or not at all. */
  @Parameter(property = "kartiba.output", defaultValue = "${project.build.directory}/site")
  private File output;

  final BuildRequest request(boolean strict, boolean integrity) {
    return new BuildRequest(source(), templates(), made(output), strict, integrity);
  }
}
