package lv.kartiba.output.html;

import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;

/**
 * What the host is to say with each file, as Netlify, Cloudflare Pages and others read it from the
 * file {@code _headers}; other hosts take no notice of it.
 *
 * <p>Pages state the same policy themselves. Some things only a host can say: who may frame a page,
 * that a file is what its name says, and how long a browser may keep it.
 *
 * @see <a href="https://docs.netlify.com/routing/headers/">the form of the file</a>
 */
final class HostHeaders {
  private static final String POLICY =
      """
      /*
        Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';%s base-uri 'none'; form-action 'self'; frame-ancestors 'self'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=()
        Cross-Origin-Opener-Policy: same-origin
      """;

  private static final String OFFLINE = " manifest-src 'self'; worker-src 'self';";

  private HostHeaders() {}

  static String of(Site site) {
    boolean offline = new OfflineFiles(site).isOn();
    StringBuilder headers = new StringBuilder(POLICY.replace("%s", offline ? OFFLINE : ""));
    for (OutputFile file : Assets.of(site).files()) {
      headers
          .append('/')
          .append(file.path())
          .append("\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    return headers.toString();
  }
}
