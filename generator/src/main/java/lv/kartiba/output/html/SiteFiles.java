package lv.kartiba.output.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/**
 * What a website needs beside its pages: style sheet and script, the school's pictures and files,
 * the list of pages for search engines, and signposts from old addresses to new ones.
 */
public final class SiteFiles implements OutputFormat {
  @Override
  public String name() {
    return "other files";
  }

  @Override
  public List<OutputFile> files(Site site) {
    List<OutputFile> files = new ArrayList<>();
    StyleSheet.problem(site).ifPresent(site.problems()::report);
    files.addAll(Assets.of(site).files());
    files.add(new OutputFile(Assets.LICENCE, () -> Assets.licence(site)));
    SearchIndexes indexes = SearchIndexes.of(site);
    for (Language language : site.catalog().config().languages()) {
      files.add(
          new OutputFile(SearchIndex.address(language), () -> indexes.bytes(language)));
    }
    site.catalog()
        .content()
        .assets()
        .forEach((path, file) -> files.add(new OutputFile(path, () -> read(path, file, site))));
    files.addAll(Cards.of(site));
    files.addAll(new OfflineFiles(site).files());
    files.add(OutputFile.text("_headers", () -> HostHeaders.of(site)));
    files.add(OutputFile.text("robots.txt", () -> SitemapXml.robots(site)));
    site.catalog()
        .config()
        .baseUrl()
        .ifPresent(
            base -> files.add(OutputFile.text("sitemap.xml", () -> SitemapXml.of(site, base))));
    if (FeedXml.isThere(site.catalog())) {
      String base = site.catalog().config().baseUrl().orElseThrow();
      for (Language language : site.catalog().config().languages()) {
        files.add(
            OutputFile.text(
                site.catalog().addresses().feed(language),
                () -> FeedXml.of(site, base, language)));
      }
    }
    files.addAll(HostFiles.of(site));
    Language language = site.catalog().config().authoritative();
    site.catalog()
        .config()
        .redirects()
        .forEach(
            redirect ->
                files.add(
                    OutputFile.text(
                        redirect.from(),
                        () ->
                            site.templates()
                                .render(
                                    "site/redirect.ftlh",
                                    language,
                                    RedirectView.of(site, redirect)))));
    return files;
  }

  private static byte[] read(String path, Path file, Site site) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      Position at = SourceFile.of("content/" + path, "").start();
      site.problems().report(Rule.UNREADABLE_FILE.at(at, at.file().path()).underline(1));
      return new byte[0];
    }
  }
}
