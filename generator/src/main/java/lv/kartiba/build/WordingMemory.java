package lv.kartiba.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Language;
import lv.kartiba.template.TemplateSource;

/**
 * The templates as last used: the same again while each of the school's own files has the same bytes
 * and the site the same languages.
 */
final class WordingMemory {
  private Optional<Wording> last = Optional.empty();

  /** The templates of a folder, which need not exist. */
  Wording of(Path folder, List<Language> languages) {
    TemplateSource source = TemplateSource.of(folder);
    Wording now =
        last.filter(before -> before.isStill(source, languages))
            .orElseGet(() -> Wording.of(source, languages));
    last = Optional.of(now);
    return now;
  }
}
