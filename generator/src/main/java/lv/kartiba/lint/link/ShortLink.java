package lv.kartiba.lint.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/**
 * A shortened address that does not show where it leads, or one that a mail program or a search engine
 * has wrapped, so that it first leads to them: „https://www.google.com/url?q=https://www.dvi.gov.lv/”.
 */
final class ShortLink implements Inspection {
  private static final Set<String> SHORTENERS =
      Set.of("bit.ly", "ej.uz", "tinyurl.com", "goo.gl", "t.co", "is.gd", "ow.ly", "cutt.ly");

  private static final Pattern WRAPPED =
      Pattern.compile(
          "(?i)https?://(?:[a-z0-9]+\\.safelinks\\.protection\\.outlook\\.com/|(?:www\\.)?google\\.[a-z.]+/url"
              + "|lm?\\.facebook\\.com/l\\.php)[^?#]*\\?(?:[^#]*&)?(?:url|q|u)=(https?(?::|%3A)[^&#]*).*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      if (link.isWeb() && SHORTENERS.contains(Host.of(link.target()))) {
        problems.report(link.breaks(Rule.SHORT_LINK, link.target()));
      }
      Matcher wrapped = WRAPPED.matcher(link.target());
      if (link.isWeb() && wrapped.matches()) {
        problems.report(
            link.breaks(Rule.SHORT_LINK, link.target()).suggest(unwrapped(wrapped.group(1))));
      }
    }
  }

  private static Optional<String> unwrapped(String encoded) {
    try {
      return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty(); // a percent sign that was cut off
    }
  }
}
