package lv.kartiba.build;

import java.nio.file.Path;
import java.util.Set;

/**
 * Drafts of one school's site, a new one after each edit: {@code new Drafts(request).next(Set.of())}.
 *
 * <p>Each is made of everything anew, so that nothing of an old one can be left in it. Only how a
 * file was read and what was found in a text are remembered, for as long as the file is the same, and
 * the templates while all of them are.
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
   * @param changed files known to have changed; others are looked at, too, but only by time and size
   */
  public Draft next(Set<Path> changed) {
    memory.files().forget(changed);
    return SiteBuild.draft(request, memory);
  }
}
