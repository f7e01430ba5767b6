package lv.kartiba.load.reference;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;
import lv.kartiba.text.Folding;

/** The form of ids: small letters without diacritics, digits and hyphens, as in {@code e-class}. */
public final class KebabCase {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private KebabCase() {}

  public static boolean matches(String id) {
    return FORM.matcher(id).matches();
  }

  /** The problem with an id of another form, and how it could be written. */
  public static Diagnostic problem(String id, Position at) {
    String written = Folding.slug(id);
    Diagnostic problem = Rule.WRONG_ID.at(at, id);
    if (id.indexOf('\u00a0') >= 0) {
      return problem.hint("yaml-nbsp");
    }
    return matches(written) && !written.equals("x")
        ? problem.hint("did-you-mean", written)
        : problem;
  }
}
