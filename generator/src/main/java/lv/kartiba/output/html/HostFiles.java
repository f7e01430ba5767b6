package lv.kartiba.output.html;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.model.Redirect;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;

/**
 * What hosts of websites look for beside the pages: {@code .nojekyll} has GitHub Pages leave the
 * files as they are, {@code _redirects} tells Netlify and Cloudflare Pages of old addresses, so that
 * they answer with status 301 before anything of the old page is loaded.
 */
final class HostFiles {
  private HostFiles() {}

  static List<OutputFile> of(Site site) {
    OutputFile asItIs = OutputFile.text(".nojekyll", () -> "");
    List<Redirect> redirects = site.catalog().config().redirects();
    return redirects.isEmpty()
        ? List.of(asItIs)
        : List.of(asItIs, OutputFile.text("_redirects", () -> text(redirects, folder(site))));
  }

  private static String text(List<Redirect> redirects, String folder) {
    return redirects.stream()
        .map(redirect -> folder + from(redirect) + " " + folder + redirect.to() + " 301\n")
        .collect(Collectors.joining());
  }

  /** A folder's own address is without the name of its index. */
  private static String from(Redirect redirect) {
    String index = "index.html";
    String from = redirect.from();
    return from.endsWith("/" + index)
        ? from.substring(0, from.length() - index.length())
        : from;
  }

  /** The path of the site on its host, with slashes at both ends. */
  private static String folder(Site site) {
    return site.catalog()
        .config()
        .baseUrl()
        .map(base -> URI.create(base).getRawPath())
        .filter(path -> path.endsWith("/"))
        .orElse("/");
  }
}
