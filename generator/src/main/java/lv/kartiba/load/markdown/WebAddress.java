package lv.kartiba.load.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
          "https?://(?!https?:)[^\\s\\p{Cntrl}/?#<>\"\\\\]+([/?#][^\\s\\p{Cntrl}<>\"\\\\]*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEGINNING =
      Pattern.compile("^(?:https?:/+)*(https?):/+", Pattern.CASE_INSENSITIVE);

  /** The address of a page of this site. */
  private static final Pattern PAGE =
      Pattern.compile("[./]*(topic|channel|page|regulation)s/([a-z0-9-]+)\\.html(#[a-z0-9-]+)?");

  private static final Pattern ON_DISK = Pattern.compile("(?:[A-Za-z]:|file:|\\\\\\\\).*");

  /** How somebody may call what a link can name, in Latvian. */
  private static final Map<String, String> LATVIAN =
      Map.of(
          "temats", "topic:",
          "tēma", "topic:",
          "kanāls", "channel:",
          "kontakts", "contact:",
          "kad", "when:",
          "lapa", "page:",
          "noteikumi", "regulation:");

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

  /** The address with its beginning once and with two slashes. */
  public static String mended(String address) {
    return BEGINNING.matcher(address).replaceFirst("$1://");
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
      problems.report(
          scheme.equals("mailto:")
              ? problem.hint("mail-address")
              : problem.suggest(Optional.of(mended(address)).filter(WebAddress::isWeb)));
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
    if (address.equals("HYPERLINK")) {
      return problem.hint("web-address"); // a field of Word
    }
    if (ON_DISK.matcher(address).matches()) {
      return problem.hint("file-on-disk");
    }
    Matcher page = PAGE.matcher(address);
    if (page.matches()) {
      String anchor = page.group(3) == null ? "" : page.group(3);
      return problem.hint("did-you-mean", page.group(1) + ":" + page.group(2) + anchor);
    }
    String word = scheme.isEmpty() ? address : scheme.substring(0, scheme.length() - 1);
    Optional<String> latvian = Optional.ofNullable(LATVIAN.get(word));
    if (latvian.isPresent() || PREFIXES.contains(address + ":")) {
      return problem.hint(
          "did-you-mean",
          latvian.orElse(address + ":") + address.substring(scheme.isEmpty() ? address.length() : scheme.length()));
    }
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
