package lv.kartiba.load.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;

/** The addresses a text may link to: web pages, e-mail, telephone. */
public final class WebAddress {
  private static final Pattern WEB =
      Pattern.compile(
          "https?://[^\\s\\p{Cntrl}/?#<>\"\\\\]+([/?#][^\\s\\p{Cntrl}<>\"\\\\]*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL =
      Pattern.compile(
          "[^\\s@<>\"„“”«»,;()]+@[^\\s@<>\"„“”«»,;()]+\\.[^\\s@<>\"„“”«»,;().]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9()-]{3,}");
  private static final List<String> PREFIXES =
      List.of(
          "topic:",
          "channel:",
          "contact:",
          "when:",
          "page:",
          "regulation:",
          "https:",
          "http:",
          "mailto:",
          "tel:");

  private WebAddress() {}

  /** Whether it is the complete address of a web page. */
  public static boolean isWeb(String address) {
    return WEB.matcher(address).matches();
  }

  /** Whether it is an e-mail address. */
  public static boolean isMail(String address) {
    return MAIL.matcher(address).matches();
  }

  /** The address, if a text may link to it; else it is reported. */
  static Optional<String> check(String address, Position at, Diagnostics problems) {
    String scheme = scheme(address);
    boolean known = List.of("http:", "https:", "mailto:", "tel:").contains(scheme);
    if (!known) {
      problems.report(unknown(address, scheme, at));
      return Optional.empty();
    }
    String rest = address.substring(scheme.length());
    boolean good =
        switch (scheme) {
          case "mailto:" -> isMail(rest.split("\\?", 2)[0]);
          case "tel:" -> PHONE.matcher(rest).matches();
          default -> isWeb(address);
        };
    if (!good) {
      Diagnostic problem = Rule.WRONG_ADDRESS.at(at, address);
      problems.report(scheme.equals("mailto:") ? problem.hint("mail-address") : problem);
      return Optional.empty();
    }
    return Optional.of(scheme + rest);
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    return colon < 0 ? "" : address.substring(0, colon + 1).toLowerCase(Locale.ROOT);
  }

  private static Diagnostic unknown(String address, String scheme, Position at) {
    Diagnostic problem =
        Rule.UNKNOWN_LINK
            .at(at, address)
            .underline(Math.max(1, address.length()))
            .hint("link-kinds");
    if (!scheme.isEmpty()) {
      String rest = address.substring(scheme.length());
      Optional<String> meant =
          PREFIXES.contains(scheme) ? Optional.of(scheme) : Likeness.closest(scheme, PREFIXES);
      return problem.suggest(meant.map(prefix -> prefix + rest));
    }
    if (address.startsWith("www.")) {
      return problem.hint("did-you-mean", "https://" + address);
    }
    if (isMail(address)) {
      return problem.hint("did-you-mean", "mailto:" + address);
    }
    if (address.endsWith(".md")) {
      String name = address.substring(address.lastIndexOf('/') + 1);
      return problem.hint("did-you-mean", "page:" + name.substring(0, name.indexOf('.')));
    }
    return problem;
  }
}
