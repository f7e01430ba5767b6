package lv.kartiba.build;

import lv.kartiba.lint.GraveFindings;
import lv.kartiba.load.ReadMemory;

/**
 * All that one draft leaves to the next. Each part gives what it would give if it remembered
 * nothing, only sooner.
 *
 * @param files what files were read as
 * @param findings what was found in texts
 * @param templates the templates and sentences
 */
record DraftMemory(ReadMemory files, GraveFindings findings, TemplateMemory templates) {

  /** For a build, after which there is none. */
  static DraftMemory none() {
    return new DraftMemory(ReadMemory.none(), GraveFindings.none(), new TemplateMemory());
  }

  /** For a first draft. */
  static DraftMemory empty() {
    return new DraftMemory(ReadMemory.empty(), GraveFindings.empty(), new TemplateMemory());
  }
}
