package lv.kartiba.load;

import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.WebAddress;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;

/** Reads addresses of web pages and e-mail boxes under a key. */
final class Addresses {
  private Addresses() {}

  static Optional<String> web(YamlMap map, String key, Diagnostics problems) {
    return map.text(key)
        .filter(text -> good(text, WebAddress.isWeb(text.text()), "web-address", problems))
        .map(YamlText::text);
  }

  static Optional<String> mail(YamlMap map, String key, Diagnostics problems) {
    return map.text(key)
        .filter(text -> good(text, WebAddress.isMail(text.text()), "mail-address", problems))
        .map(YamlText::text);
  }

  /** The address between quotation marks, or in the form of a link. */
  private static Optional<String> meant(String text) {
    String bare = text.replaceAll("^(?:mailto:|[„“”«»\"'<]+)|[„“”«»\"'>.,;]+$", "");
    return WebAddress.isMail(bare) || WebAddress.isWeb(bare)
        ? Optional.of(bare)
        : Optional.empty();
  }

  private static boolean good(YamlText text, boolean good, String hint, Diagnostics problems) {
    if (!good) {
      boolean www = text.text().startsWith("www.");
      problems.report(
          www
              ? Rule.WRONG_ADDRESS
                  .at(text.at(), text.text())
                  .hint("did-you-mean", "https://" + text.text())
              : Rule.WRONG_ADDRESS
                  .at(text.at(), text.text())
                  .hint(hint)
                  .suggest(meant(text.text())));
    }
    return good;
  }
}
