package lv.kartiba.template;

import java.util.regex.Pattern;

/** What FreeMarker does not read: {@code <#-- so -->}. */
final class Comments {
  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

  private Comments() {}

  /** A template with blanks in their place, so that all else stays where it is. */
  static String blanked(String template) {
    return blanked(template, COMMENT);
  }

  /** The text with blanks in the place of what matches. */
  static String blanked(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
