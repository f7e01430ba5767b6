package lv.kartiba.build;

import java.nio.file.Path;

/**
 * What to build and where to.
 *
 * @param school the folder with {@code site-config.yml} and {@code content/}
 * @param templates the folder with the school's own templates; it need not exist
 * @param site the folder to publish into; what stands there is replaced
 * @param strict whether warnings keep a site from being published, too
 * @param integrity whether pages tell browsers the checksums of their style sheets and scripts; such
 *     a site needs a web server, as browsers cannot hold files of a folder against them
 */
public record BuildRequest(
    Path school, Path templates, Path site, boolean strict, boolean integrity) {

  /** A site that can be read from a folder, too. */
  public BuildRequest(Path school, Path templates, Path site, boolean strict) {
    this(school, templates, site, strict, false);
  }
}
