package lv.kartiba.resolve;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Content;
import lv.kartiba.model.Page;
import lv.kartiba.model.Topic;
import lv.kartiba.recall.Recall;
import lv.kartiba.regulation.CrossReferences;
import lv.kartiba.regulation.RegulationComposer.Regulations;

/**
 * Links everything a school wrote: content and regulations in, catalog out; at the next draft, anew
 * only what is made of something else.
 */
public final class CatalogBuilder {
  private final PrintedTexts<Page> pages = new PrintedTexts<>(Page::text, Page::withText);
  private final PrintedTexts<Topic> topics = new PrintedTexts<>(Topic::text, Topic::withText);
  private final PrintedTexts<Channel> channels =
      new PrintedTexts<>(Channel::text, Channel::withText);
  private final Recall<FactLinks> facts = new Recall<>();
  private final Recall<CatalogIndex> index = new Recall<>();
  private Optional<CrossReferences> printer = Optional.empty();

  /**
   * The catalog of a school; references in its pages and long texts are printed as numbers.
   *
   * @param problems takes what is wrong with these references
   */
  public Catalog next(Content content, Regulations regulations, Diagnostics problems) {
    Content printed = printed(content, references(regulations), problems);
    FactLinks linked =
        facts.of(
            List.of(content.topics(), content.channels(), regulations),
            () -> FactLinks.of(content, regulations));
    return new Catalog(
        printed,
        regulations,
        linked,
        index.of(
            List.of(
                printed.topics(), printed.channels(), printed.contacts(), regulations, linked),
            () -> CatalogIndex.of(printed, regulations, linked.shown())));
  }

  /** Those of the draft before, where these print the same. */
  private CrossReferences references(Regulations regulations) {
    CrossReferences now = regulations.references();
    printer = printer.filter(before -> before.printsAs(now)).or(() -> Optional.of(now));
    return printer.get();
  }

  private Content printed(Content content, CrossReferences references, Diagnostics problems) {
    return new Content(
        content.config(),
        topics.of(content.topics(), references, problems),
        channels.of(content.channels(), references, problems),
        content.contacts(),
        content.events(),
        content.regulations(),
        pages.of(content.pages(), references, problems),
        content.accessibility(),
        content.assets());
  }
}
