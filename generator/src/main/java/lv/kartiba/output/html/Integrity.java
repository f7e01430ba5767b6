package lv.kartiba.output.html;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.output.Site;

/**
 * The checksums by which a browser refuses a style sheet or script that somebody changed on the
 * server: {@code sha384-oqVuAfXRKap7fdgc…}. Only where the build was told to write them, because
 * browsers then load neither on pages opened from a folder.
 *
 * @see <a href="https://www.w3.org/TR/SRI/">Subresource Integrity</a>
 */
final class Integrity {
  private final Map<String, String> assets;

  Integrity(Site site, Assets assets) {
    this.assets = site.integrity() ? sums(assets) : Map.of();
  }

  /** Those of style sheets and scripts, by the name each has in the templates; none if unwanted. */
  Map<String, String> ofAssets() {
    return assets;
  }

  private static Map<String, String> sums(Assets assets) {
    SortedMap<String, String> sums = new TreeMap<>();
    assets.byName().forEach((name, file) -> sums.put(name, sum(file.content().get())));
    return Collections.unmodifiableSortedMap(sums);
  }

  static String sum(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
      return "sha384-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
