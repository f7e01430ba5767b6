package lv.kartiba.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that somebody meant who gave a file one with which nothing can be done: {@code
 * grades.lv.MD} is {@code grades.lv.md}, and {@code topics/en/grades.md} is {@code
 * topics/grades.en.md}.
 */
final class MeantName {
  private static final Pattern ENDING = Pattern.compile("(.*\\.)(md|yml|yaml)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANGUAGE_FOLDER =
      Pattern.compile("([^/]+)/([a-z]{2,3})/([^/.]+)(?:\\.[a-z]{2,3})?\\.md");
  private static final Pattern LATVIAN_DAY =
      Pattern.compile("(.*/)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\.?(\\.[a-z]{2,3}\\.md)");

  private MeantName() {}

  /**
   * The path below {@code content/} that was meant, where that is certain.
   *
   * @param folders those with a Markdown file for each text and language
   * @param facts the names of the YAML files
   */
  static Optional<String> of(String within, List<String> folders, List<String> facts) {
    Matcher ending = ENDING.matcher(within);
    if (ending.matches() && !ending.group(2).equals(ending.group(2).toLowerCase(Locale.ROOT))) {
      return Optional.of(ending.group(1) + ending.group(2).toLowerCase(Locale.ROOT));
    }
    Matcher folder = LANGUAGE_FOLDER.matcher(within);
    if (folder.matches()
        && folders.contains(folder.group(1))) {
      return Optional.of(folder.group(1) + "/" + folder.group(3) + "." + folder.group(2) + ".md");
    }
    String name = within.substring(within.lastIndexOf('/') + 1);
    return facts.contains(name) && !name.equals(within) ? Optional.of(name) : earlier(within);
  }

  /** An earlier edition named by its day as one writes it in Latvian. */
  private static Optional<String> earlier(String within) {
    Matcher day = LATVIAN_DAY.matcher(within);
    if (!day.matches()) {
      return Optional.empty();
    }
    String date = day.group(4) + "-" + twoDigits(day.group(3)) + "-" + twoDigits(day.group(2));
    return Optional.of(day.group(1) + date + day.group(5));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Whether it is a document of a text program, which can be turned into Markdown. */
  static boolean isDocument(String within) {
    String lower = within.toLowerCase(Locale.ROOT);
    return List.of(".docx", ".odt", ".pdf", ".doc", ".rtf").stream().anyMatch(lower::endsWith);
  }
}
