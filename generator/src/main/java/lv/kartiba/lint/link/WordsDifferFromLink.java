package lv.kartiba.lint.link;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** A link whose words are an address or number, and which leads to another one. */
final class WordsDifferFromLink implements Inspection {
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:https?://)?(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/\\S*)?");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      String words = link.words().strip();
      if (isAnother(words, link)) {
        problems.report(link.wordsBreak(Rule.WORDS_DIFFER_FROM_LINK, words, link.target()));
      }
    }
  }

  private static boolean isAnother(String words, LinkUse link) {
    String target = link.target();
    if (target.startsWith("mailto:")) {
      String address = target.substring("mailto:".length()).split("\\?", 2)[0];
      return words.matches("\\S+@\\S+") && !words.equalsIgnoreCase(address);
    }
    if (target.startsWith("tel:")) {
      String number = digits(words);
      return words.matches("[+\\d ()-]+")
          && number.length() >= 7
          && !digits(target).endsWith(number)
          && !number.endsWith(digits(target));
    }
    return link.isWeb()
        && DOMAIN.matcher(words).matches()
        && !Host.of(words).equals(Host.of(target));
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }
}
