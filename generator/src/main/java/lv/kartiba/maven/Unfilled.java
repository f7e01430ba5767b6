package lv.kartiba.maven;

import java.io.File;
import java.nio.file.Path;

/**
 * Finds the folder {@code target} in a folder without a POM.
 *
 * <p>There some Mavens hand over {@code /home/anna/skola/${project.basedir}/target/site}, as they fill
 * in only what a POM says, and the site would be in a folder that is really called so.
 */
final class Unfilled {
  private static final Path PLACE = Path.of("${project.basedir}");

  private Unfilled() {}

  /** The folder as it is meant. */
  static Path in(File project, File folder) {
    Path path = folder.toPath();
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      if (path.getName(i).equals(PLACE)) {
        return project.toPath().resolve(path.subpath(i + 1, path.getNameCount()));
      }
    }
    return path;
  }
}
