package lv.kartiba.output.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;

/**
 * The index of each language, which a page loads when somebody begins to search. Where pages tell
 * its checksum they need it before it is written, so it is kept then and made once.
 */
final class SearchIndexes {
  /** Letters of a checksum that tell one index from the one before. */
  private static final int ENOUGH = 10;

  private final Site site;
  private final Map<Language, byte[]> made = new ConcurrentHashMap<>();

  private SearchIndexes(Site site) {
    this.site = site;
  }

  static SearchIndexes of(Site site) {
    return site.shared().get(SearchIndexes.class, () -> new SearchIndexes(site));
  }

  /** The file. */
  byte[] bytes(Language language) {
    return site.integrity() ? made.computeIfAbsent(language, this::make) : make(language);
  }

  /** Its checksum, where pages tell it. */
  Optional<String> sum(Language language) {
    return site.integrity() ? Optional.of(Integrity.sum(bytes(language))) : Optional.empty();
  }

  /**
   * Its address as pages load it. A checksum fits one index only, so a browser must not take the one
   * it kept from before: {@code assets/search-lv.js?9f86d08188}.
   */
  String address(Language language) {
    return SearchIndex.address(language)
        + sum(language).map(sum -> "?" + version(sum)).orElse("");
  }

  private static String version(String sum) {
    return sum.replaceAll("^sha384-|[^0-9A-Za-z]", "").substring(0, ENOUGH);
  }

  private byte[] make(Language language) {
    return SearchIndex.of(site, language).getBytes(StandardCharsets.UTF_8);
  }
}
