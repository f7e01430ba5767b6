package lv.kartiba.build;

import java.nio.file.Path;
import java.util.Set;

/**
 * Drafts of one school's site, a new one after each edit: {@code new Drafts(request).next(Set.of())}.
 *
 * <p>Each says what one would say that is made of everything anew. But what was made of files for the
 * draft before, and of what was read from them, is taken again where all it depends on is the same.
 */
public final class Drafts {
  private final BuildRequest request;
  private final DraftMemory memory = DraftMemory.empty();

  /**
   * @param request of which the folder to publish into is not used
   */
  public Drafts(BuildRequest request) {
    this.request = request;
  }

  /**
   * The site as the school's files say now. To be called by one thread at a time.
   *
   * @param changed all files made, changed, renamed or deleted since the draft before was asked for;
   *     no others are looked at, but for the templates
   */
  public Draft next(Set<Path> changed) {
    memory.files().changed(changed);
    return SiteBuild.draft(request, memory);
  }
}
