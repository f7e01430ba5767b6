package lv.kartiba.importer.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads registration number, address, telephones and web addresses out of a letterhead's lines. */
final class LetterheadReader {
  private static final Pattern REGISTRATION =
      Pattern.compile(
          "(?iu)(?:izglītības iestādes\\s+)?(?:reģ|reg)\\p{L}*\\.?\\s*(?:nr|numurs|"
              + "apl\\p{L}*)?\\.?\\s*(?:nr\\.?)?\\s*:?\\s*(\\d{8,11})");
  private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
  private static final Pattern WEBSITE =
      Pattern.compile("(?iu)(?:https?://|www\\.)[^\\s,;]+[^\\s,;.]|(?<=mājas ?lapa: )[a-z\\d.-]+\\.lv\\S*");
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+?371[\\s-]?)?(?<!\\d)[26]\\d(?:[\\s-]?\\d{3}){2}(?!\\d)");
  private static final Pattern PHONE_LABEL =
      Pattern.compile("(?iu)(?:tālr|tel|mob|fakss|tālrun|telef)\\p{L}*\\.?\\s*(?:nr\\.?)?\\s*:?\\s*");
  private static final Pattern OTHER_LABEL =
      Pattern.compile("(?iu)(?:e-?\\s?pasts|mājas\\s?lapa|tīmekļvietne|adrese|juridiskā adrese|e-?mail|web)\\s*:?");
  private static final Pattern POST_CODE = Pattern.compile("(?iu)LV\\s?[-–]\\s?\\d{4}");
  static final Pattern DETAIL =
      Pattern.compile(
          "(?iu).*(?:reģ\\p{L}*\\.\\s*(?:nr|apl)|reg\\. nr|reģistrācijas|tālr|telef|@|www\\.|"
              + "https?:|LV\\s?[-–]\\s?\\d{4}|e-?pasts|mājas\\s?lapa|tīmekļvietne).*");

  private String registration = "";
  private String address = "";
  private final List<String> phones = new ArrayList<>();
  private String email = "";
  private String website = "";

  /** Takes what the line holds; whatever else is in it, is given back. */
  String take(String line) {
    String rest = line;
    Matcher number = REGISTRATION.matcher(rest);
    if (registration.isEmpty() && number.find()) {
      registration = number.group(1);
      rest = cut(rest, number);
    }
    Matcher mail = EMAIL.matcher(rest);
    if (email.isEmpty() && mail.find()) {
      email = mail.group();
      rest = cut(rest, mail);
    }
    Matcher web = WEBSITE.matcher(rest);
    if (website.isEmpty() && web.find()) {
      website = web.group();
      rest = cut(rest, web);
    }
    Matcher phone = PHONE.matcher(rest);
    while (phone.find()) {
      phones.add(phone.group().strip());
      rest = cut(rest, phone);
      phone = PHONE.matcher(rest);
    }
    rest = PHONE_LABEL.matcher(OTHER_LABEL.matcher(rest).replaceAll("\u0001")).replaceAll("\u0001");
    return address(rest);
  }

  private String address(String rest) {
    Matcher code = POST_CODE.matcher(rest);
    if (!address.isEmpty() || !code.find()) {
      return tidy(rest);
    }
    int from = rest.lastIndexOf('\u0001', code.start()) + 1;
    address = tidy(rest.substring(from, code.end()));
    return tidy(rest.substring(0, from) + rest.substring(code.end()));
  }

  private static String cut(String text, Matcher found) {
    return text.substring(0, found.start()) + "\u0001" + text.substring(found.end());
  }

  private static String tidy(String text) {
    String plain = text.replace('\u0001', ' ').replaceAll("\\s+", " ");
    return plain.replaceAll("^[\\s,;.|:•–-]+|[\\s,;|:•–-]+$", "").replaceAll("(?:\\s*,\\s*){2,}", ", ");
  }

  HeadPart.Letterhead letterhead(List<String> founder, String school) {
    return new HeadPart.Letterhead(founder, school, registration, address, phones, email, website);
  }
}
