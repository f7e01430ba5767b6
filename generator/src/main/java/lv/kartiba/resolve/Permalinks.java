package lv.kartiba.resolve;

import java.util.Optional;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;

/**
 * Lasting addresses as a file of the site states them: absolute where the site's address is known,
 * else the way from that file.
 *
 * <p>Example: {@code https://rituvsk.example/informacija/regulations/information-exchange.html#aim};
 * without {@code baseUrl} and seen from {@code en/index.html}: {@code
 * ../regulations/information-exchange.html#aim}.
 *
 * @param base the site's address, ending in a slash
 * @param from path of the file in which they stand
 */
public record Permalinks(Addresses addresses, Optional<String> base, String from) {

  /** The permalinks of a site as seen from one of its files. */
  public static Permalinks from(Catalog catalog, String file) {
    return new Permalinks(catalog.addresses(), catalog.config().baseUrl(), file);
  }

  /** The address of a file or page, by its path; it may end in an anchor. */
  public String to(String path) {
    return base.map(url -> url + pretty(path)).orElseGet(() -> Addresses.relative(from, path));
  }

  /** The address of a clause, chapter or annex. */
  public String clause(Language language, RegulationId regulation, String anchor) {
    return to(addresses.regulation(language, regulation) + "#" + anchor);
  }

  /** What stands for the school in linked data. */
  public String school() {
    return to(addresses.home(addresses.authoritative()) + "#school");
  }

  /** The address as people write it: without {@code index.html}. */
  public static String pretty(String path) {
    return path.replaceFirst("(^|/)index\\.html(?=#|$)", "$1");
  }
}
