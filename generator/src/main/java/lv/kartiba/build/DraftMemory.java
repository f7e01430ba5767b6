package lv.kartiba.build;

import lv.kartiba.lint.GraveFindings;
import lv.kartiba.load.ReadMemory;
import lv.kartiba.output.Shared;

/**
 * All that one draft leaves to the next. Each part gives what it would give if it remembered
 * nothing, only sooner.
 *
 * @param files what files were read as
 * @param editor what editors were told
 * @param linking the composed and linked school
 * @param findings what was found in texts
 * @param templates the templates and sentences
 * @param shared what outputs need alike
 */
record DraftMemory(
    ReadMemory files,
    EditorFiles editor,
    Linking linking,
    GraveFindings findings,
    TemplateMemory templates,
    Shared shared) {

  /** For a build, after which there is none. */
  static DraftMemory none() {
    return with(ReadMemory.none());
  }

  /** For a first draft. */
  static DraftMemory empty() {
    return with(ReadMemory.empty());
  }

  private static DraftMemory with(ReadMemory files) {
    return new DraftMemory(
        files,
        new EditorFiles(),
        new Linking(),
        new GraveFindings(),
        new TemplateMemory(),
        new Shared());
  }
}
