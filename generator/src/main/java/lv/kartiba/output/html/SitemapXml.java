package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Permalinks;

/**
 * The list of all pages for search engines (sitemaps.org, protocol 0.9), each with its other
 * languages.
 */
final class SitemapXml {
  private SitemapXml() {}

  static String of(Site site, String base) {
    Addresses addresses = site.catalog().addresses();
    List<Language> languages = site.catalog().config().languages();
    String notFound = addresses.notFound(addresses.authoritative());
    StringBuilder xml = new StringBuilder(65_536);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (OutputFile file : new Pages().files(site)) {
      String path = pathInOriginal(file.path(), languages);
      if (!path.equals(notFound)) {
        xml.append("<url><loc>").append(url(base, file.path())).append("</loc>");
        if (languages.size() > 1) {
          for (Language language : languages) {
            alternate(language.code(), url(base, addresses.in(language, path)), xml);
          }
          alternate("x-default", url(base, path), xml);
        }
        xml.append("</url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  static String robots(Site site) {
    return "User-agent: *\nAllow: /\n"
        + site.catalog()
            .config()
            .baseUrl()
            .map(base -> "Sitemap: " + base + "sitemap.xml\n")
            .orElse("");
  }

  /** The page's address in the authoritative language: without the code of another. */
  private static String pathInOriginal(String path, List<Language> languages) {
    for (Language language : languages.subList(1, languages.size())) {
      if (path.startsWith(language + "/")) {
        return path.substring(language.code().length() + 1);
      }
    }
    return path;
  }

  private static void alternate(String language, String url, StringBuilder xml) {
    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
        .append(language)
        .append("\" href=\"")
        .append(url)
        .append("\"/>");
  }

  private static String url(String base, String path) {
    return (base + Permalinks.pretty(path)).replace("&", "&amp;");
  }
}
