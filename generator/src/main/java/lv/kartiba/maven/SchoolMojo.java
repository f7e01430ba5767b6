package lv.kartiba.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.kartiba.diagnostic.DiagnosticMessages;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal about what a school wrote. */
abstract class SchoolMojo extends SpokenMojo {

  /** The folder with <code>site-config.yml</code> and <code>content/</code>. */
  @Parameter(property = "kartiba.source", defaultValue = "${basedir}", required = true)
  private File source;

  /** The folder with the school's own templates and sentences. It need not exist. */
  @Parameter(property = "kartiba.templates", defaultValue = "${basedir}/templates")
  private File templates;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File project;

  final Path source() {
    return source.toPath();
  }

  final Path templates() {
    return templates.toPath();
  }

  /**
   * Stops a goal in a folder that holds nothing of a school, which mostly is the wrong one.
   *
   * @throws MojoFailureException where there is neither configuration nor content
   */
  final void requireSchool() throws MojoFailureException {
    if (!Files.exists(source().resolve("site-config.yml"))
        && !Files.exists(source().resolve("content"))) {
      throw new MojoFailureException(messages().words("word.no-school", source().toString()));
    }
  }

  /** A folder of what is made, also where no POM says where that is. */
  final Path made(File folder) {
    return Unfilled.in(project, folder);
  }

  final String language() {
    return language(source());
  }

  final DiagnosticMessages messages() {
    return messages(source());
  }
}
