package lv.kartiba.starter;

import java.util.List;
import java.util.Optional;

/**
 * Proposes the locative of a town's name, for a person to look at: {@code Rītausma} becomes {@code
 * Rītausmā}, {@code Ādaži} becomes {@code Ādažos}.
 */
public final class Locative {
  /** Endings, the longer ones first. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("Cēsis", "Cēsīs"),
          List.of("pils", "pilī"),
          List.of("is", "ī"),
          List.of("us", "ū"),
          List.of("as", "ās"),
          List.of("es", "ēs"),
          List.of("s", "ā"),
          List.of("š", "ā"),
          List.of("a", "ā"),
          List.of("e", "ē"),
          List.of("i", "os"));

  private Locative() {}

  /** The locative; nothing for a name whose ending is not known. */
  public static Optional<String> of(String place) {
    return ENDINGS.stream()
        .filter(ending -> place.endsWith(ending.get(0)))
        .findFirst()
        .map(
            ending ->
                place.substring(0, place.length() - ending.get(0).length()) + ending.get(1));
  }
}
