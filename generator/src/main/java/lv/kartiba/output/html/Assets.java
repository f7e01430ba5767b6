package lv.kartiba.output.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.template.TemplateSource;

/**
 * Style sheets, scripts and icons, each under a name that changes with its content: {@code
 * assets/site.3f2a9c8140.css}. So a browser may keep it for ever and still never shows an old one.
 *
 * <p>The name holds the beginning of the SHA-256 of the bytes. {@link Integrity} says more, where
 * it is wanted.
 */
final class Assets {
  /** Beside the sheet of all pages: those of one kind of page. */
  private static final List<String> SHEETS =
      List.of(
          "answer.css",
          "calendar.css",
          "filter.css",
          "home.css",
          "icons.css",
          "matrix.css",
          "regulation.css",
          "side-by-side.css");

  private static final List<String> SCRIPTS =
      List.of("site.js", "search.js", "filter.js", "calendar.js", "contents.js", "offline.js");

  /** The licence of the icons, which goes with them. */
  static final String LICENCE = "assets/LICENSE-lucide.txt";

  private static final int FINGERPRINT = 10;

  private final TemplateSource templates;
  private final StyleSheet style;
  private final SortedMap<String, OutputFile> files = new TreeMap<>();

  private Assets(Site site) {
    this.templates = site.templates().source();
    this.style = StyleSheet.of(site);
  }

  static Assets of(Site site) {
    return site.shared()
        .lasting(
            Assets.class,
            List.of(site.templates().source(), site.catalog().config().theme()),
            () -> make(site));
  }

  private static Assets make(Site site) {
    Assets assets = new Assets(site);
    assets.add("icon.svg", assets.shipped("icon.svg"));
    assets.add("icons.svg", assets.style.coloured("icons.svg"));
    SCRIPTS.forEach(name -> assets.add(name, assets.shipped(name)));
    assets.add("site.css", assets.style.packed("site.css"));
    for (String name : SHEETS) {
      String css = assets.style.packed(name);
      assets.add(name, css.replace("icons.svg", assets.fileName("icons.svg")));
    }
    return assets;
  }

  /** Where each is, by its own name: {@code site.css} is {@code assets/site.3f2a9c8140.css}. */
  Map<String, String> addresses() {
    SortedMap<String, String> addresses = new TreeMap<>();
    files.forEach((name, file) -> addresses.put(name, file.path()));
    return Collections.unmodifiableSortedMap(addresses);
  }

  /** The files by their own names. */
  SortedMap<String, OutputFile> byName() {
    return Collections.unmodifiableSortedMap(files);
  }

  List<OutputFile> files() {
    return new ArrayList<>(files.values());
  }

  private String fileName(String name) {
    return files.get(name).path().substring("assets/".length());
  }

  private void add(String name, String text) {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String path = "assets/" + name.substring(0, dot) + "." + fingerprint(bytes) + name.substring(dot);
    files.put(name, new OutputFile(path, () -> bytes));
  }

  static byte[] licence(Site site) {
    return shipped(site.templates().source(), LICENCE.substring("assets/".length()));
  }

  private byte[] shipped(String name) {
    return shipped(templates, name);
  }

  private static byte[] shipped(TemplateSource templates, String name) {
    return templates
        .bytes("assets/" + name)
        .orElseThrow(() -> new IllegalStateException("not packed: " + name));
  }

  /** The beginning of the SHA-256 of some bytes. */
  static String fingerprint(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sum).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
