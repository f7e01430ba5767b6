package lv.kartiba.load;

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
                      .hint(hint)
                      .suggest(Optional.of(meant(wrong.text())).filter(form))));
    }
    return good;
  }

  /** The address between quotation marks, in the form of a link, or without its beginning. */
  private static String meant(String text) {
    if (text.startsWith("www.")) {
      return "https://" + text;
    }
    String bare = text.replaceAll("^(?:mailto:|[„“”«»\"'<]+)|[„“”«»\"'>.,;]+$", "");
    return WebAddress.isMail(bare.replace(',', '.'))
        ? bare.replace(',', '.')
        : WebAddress.mended(bare);
  }
}
