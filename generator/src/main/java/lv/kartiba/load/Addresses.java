package lv.kartiba.load;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.WebAddress;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;

/** Reads addresses of web pages and e-mail boxes under a key. */
final class Addresses {
  private Addresses() {}

  static Optional<String> web(YamlMap map, String key, Diagnostics problems) {
    return address(map, key, WebAddress::isWeb, "web-address", problems);
  }

  static Optional<String> mail(YamlMap map, String key, Diagnostics problems) {
    return address(map, key, WebAddress::isMail, "mail-address", problems);
  }

  private static Optional<String> address(
      YamlMap map, String key, Predicate<String> form, String hint, Diagnostics problems) {
    Optional<YamlText> text = map.text(key);
    Optional<String> good = text.map(YamlText::text).filter(form);
    if (good.isEmpty()) {
      text.ifPresent(
          wrong ->
              problems.report(
                  Rule.WRONG_ADDRESS
                      .at(wrong.at(), wrong.text())
                      .hint(areSeveral(wrong.text(), form) ? "one-address" : hint)
                      .suggest(Optional.of(meant(wrong.text())).filter(form))));
    }
    return good;
  }

  private static boolean areSeveral(String text, Predicate<String> form) {
    String[] parts = text.strip().split("[;,]\\s*|\\s+");
    return parts.length > 1 && Arrays.stream(parts).allMatch(form);
  }

  /**
   * The address between quotation marks, with (at) for its sign, in the form of a link, or without
   * its beginning.
   */
  private static String meant(String text) {
    if (text.startsWith("www.")) {
      return "https://" + text;
    }
    String bare =
        text.replaceAll("\\s*[(\\[{](?:at|et)[)\\]}]\\s*", "@")
            .replaceAll("^(?:mailto:|[„“”«»\"'<]+)|[„“”«»\"'>.,;]+$", "");
    return WebAddress.isMail(bare.replace(',', '.'))
        ? bare.replace(',', '.')
        : WebAddress.mended(bare);
  }
}
