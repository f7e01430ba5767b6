package lv.kartiba.lint.link;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a website in an address. */
final class Host {
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?([^/:?#\\s]+).*");

  private Host() {}

  /** The name without {@code www.}, in small letters; empty where there is none. */
  static String of(String address) {
    Matcher matcher = WEB.matcher(address);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
