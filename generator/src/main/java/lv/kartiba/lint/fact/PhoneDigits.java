package lv.kartiba.lint.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.source.Position;

/**
 * A telephone number that nobody can call: „+371 6000008” has a digit too few, „6OOOOOOO” letters.
 *
 * <p>Behind +371 a number has eight digits.
 */
final class PhoneDigits implements Inspection {
  private static final int DIGITS = 8;
  private static final Pattern LATVIAN =
      Pattern.compile("(?:\\+|00)371[ -]*((?:[0-9][ ()-]*)+)");
  private static final Pattern WITH_LETTERS = Pattern.compile("[+0-9OoIl ()-]*[0-9][OoIl][+0-9OoIl ()-]*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    SiteConfig config = subject.catalog().config();
    check(config.school().phones(), config.at(), problems);
    for (ContactPoint contact : subject.catalog().content().contacts()) {
      check(contact.phones(), contact.at(), problems);
    }
  }

  private static void check(List<String> phones, Position at, Diagnostics problems) {
    for (String phone : phones) {
      if (isWrong(phone)) {
        problems.report(
            Rule.PHONE_DIGITS
                .at(Written.after(at, "phones:", phone), phone)
                .underline(phone.length()));
      }
    }
  }

  private static boolean isWrong(String phone) {
    Matcher latvian = LATVIAN.matcher(phone.strip());
    return phone.indexOf('@') >= 0
        || WITH_LETTERS.matcher(phone).matches()
        || latvian.matches() && latvian.group(1).replaceAll("[^0-9]", "").length() != DIGITS;
  }
}
