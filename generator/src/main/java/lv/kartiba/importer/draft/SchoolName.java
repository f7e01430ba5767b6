package lv.kartiba.importer.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the school's name where there is no letterhead: {@code Rītausmas vidusskolas (turpmāk –
 * skola)} is Rītausmas vidusskola.
 */
final class SchoolName {
  private static final Pattern GENITIVE =
      Pattern.compile(
          "((?:[\\p{Lu}„“\"][\\p{L}.”“\"-]*\\s+|\\d{1,3}\\.\\s*|novada\\s+|pilsētas\\s+|"
              + "valsts\\s+|valstspilsētas\\s+|speciālās\\s+|mūzikas\\s+|mākslas\\s+){1,7})"
              + "((?:pirmsskolas\\s+)?izglītības\\s+iestādes|pirmsskolas\\s+iestādes|vidusskolas|"
              + "pamatskolas|sākumskolas|ģimnāzijas|tehnikuma|liceja|skolas)(?![\\p{L}])");

  private SchoolName() {}

  static Optional<String> find(String text) {
    Matcher matcher = GENITIVE.matcher(text);
    while (matcher.find()) {
      String before = matcher.group(1).strip();
      if (!before.isEmpty() && Character.isUpperCase(before.codePointAt(0)) && !before.matches("(?:Kārtība|Šī|Ar|Uz|No|Par|Izdot\\p{L}+).*")) {
        return Optional.of(before + glue(matcher.group(1)) + nominative(matcher.group(2)));
      }
    }
    return Optional.empty();
  }

  /** "1.vidusskola" is written without a space where the document does so. */
  private static String glue(String before) {
    return before.endsWith(" ") || !before.endsWith(".") ? " " : "";
  }

  private static String nominative(String genitive) {
    if (genitive.endsWith("iestādes")) {
      return genitive.substring(0, genitive.length() - 1);
    }
    if (genitive.endsWith("tehnikuma") || genitive.endsWith("liceja")) {
      return genitive.substring(0, genitive.length() - 1) + "s";
    }
    return genitive.substring(0, genitive.length() - 1);
  }
}
