package lv.kartiba.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.model.Content;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.recall.Recall;
import lv.kartiba.recall.RecallEach;
import lv.kartiba.regulation.RegulationComposer;
import lv.kartiba.regulation.RegulationComposer.Regulations;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.CatalogBuilder;
import lv.kartiba.template.Messages;

/**
 * Composes a school's regulations and links everything; at the next draft, anew only what depends on
 * something that was read anew.
 */
final class Linking {
  private final RecallEach<Page, PageId> pages = new RecallEach<>();
  private final Recall<Composed> composed = new Recall<>();
  private final CatalogBuilder catalog = new CatalogBuilder();
  private List<PageId> names = List.of();

  /** The linked school. */
  Catalog link(Content content, Messages messages, Diagnostics problems) {
    Composed now =
        composed.of(
            List.of(
                content.config(),
                content.topics(),
                content.channels(),
                content.contacts(),
                content.regulations(),
                pageNames(content),
                messages),
            () -> compose(content, messages, problems));
    now.problems.forEach(problems::report);
    return catalog.next(content, now.regulations, problems);
  }

  /** Clauses may name pages, but what a page says is not in them. */
  private List<PageId> pageNames(Content content) {
    List<PageId> now = pages.of(content.pages(), Page::id);
    if (!now.equals(names)) {
      names = now;
    }
    return names;
  }

  private static Composed compose(Content content, Messages messages, Diagnostics problems) {
    Diagnostics all = new Diagnostics();
    Set<Diagnostic> before = new LinkedHashSet<>(problems.reported());
    before.forEach(all::report);
    Regulations regulations = RegulationComposer.compose(content, messages, all);
    return new Composed(
        regulations,
        all.reported().stream().filter(problem -> !before.contains(problem)).toList());
  }

  private record Composed(Regulations regulations, List<Diagnostic> problems) {}
}
