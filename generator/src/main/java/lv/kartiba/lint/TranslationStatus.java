package lv.kartiba.lint;

import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.source.Position;

/** A long text or page that is missing in a language, or translated from older words. */
final class TranslationStatus implements Lint {
  @Override
  public void check(Catalog catalog, Diagnostics problems) {
    SiteConfig config = catalog.config();
    catalog
        .content()
        .pages()
        .forEach(page -> check(page.id().value(), page.text(), config, problems));
    catalog
        .content()
        .topics()
        .forEach(topic -> check(topic.id().value(), topic.text(), config, problems));
    catalog
        .content()
        .channels()
        .forEach(channel -> check(channel.id().value(), channel.text(), config, problems));
  }

  private static void check(String name, LongText text, SiteConfig config, Diagnostics problems) {
    Optional<Manuscript> original = text.exactly(config.authoritative());
    if (original.isEmpty()) {
      return;
    }
    for (Language language : config.languages()) {
      Optional<Manuscript> translation = text.exactly(language);
      if (translation.isEmpty()) {
        problems.report(
            Rule.PAGE_MISSING.at(original.get().at(), name, language.code()).underline(1));
      } else if (!language.equals(config.authoritative())) {
        Position at = translation.get().at();
        translation
            .get()
            .newer()
            .ifPresent(
                fingerprint ->
                    problems.report(
                        Rule.TEXT_OUTDATED
                            .at(at, fingerprint)
                            .hint("text-outdated", fingerprint)
                            .underline(1)));
      }
    }
  }
}
