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
final class TemplateMemory {
  private Optional<TemplateSet> last = Optional.empty();

  /** The templates of a folder, which need not exist. */
  TemplateSet of(Path folder, List<Language> languages) {
    TemplateSource source = TemplateSource.of(folder);
    TemplateSet now =
        last.filter(before -> before.isStill(source, languages))
            .orElseGet(() -> TemplateSet.of(source, languages));
    last = Optional.of(now);
    return now;
  }
}
