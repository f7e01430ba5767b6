package lv.kartiba.build;

import java.nio.file.Path;

/**
 * What to build and where to.
 *
 * @param school the folder with {@code site-config.yml} and {@code content/}
 * @param templates the folder with the school's own templates; it need not exist
 * @param site the folder to publish into; what stands there is replaced
 * @param strict whether warnings keep a site from being published, too
 */
public record BuildRequest(Path school, Path templates, Path site, boolean strict) {}
