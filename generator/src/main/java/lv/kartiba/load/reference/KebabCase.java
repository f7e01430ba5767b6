package lv.kartiba.load.reference;

import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;
import lv.kartiba.text.Folding;

/** The form of ids: small letters without diacritics, digits and hyphens, as in {@code e-class}. */
public final class KebabCase {
  private KebabCase() {}

  /** Whether an id has this form: hyphens stand only between letters or digits. */
  public static boolean matches(String id) {
    char before = '-';
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean sign = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!sign && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
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
