package lv.kartiba.importer.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of word stems that a text is searched for: {@code mācīb sasniegum} fits {@code mācību
 * sasniegumiem}. {@code (stem)} may be missing, {@code a/b} is one of two, {@code _} is any word,
 * {@code word=} is just this word.
 */
record Phrase(List<Element> elements) {
  private static final Set<String> ENDINGS =
      new TreeSet<>(
          Arrays.asList(
              ("a ā as ai am ām ās e ē es ei em ēm ēs i ī is im īm īs iem o os s š u ū us um ie ies ais ij"
                      + " ajā ajam ajai ajiem ajām ajos ajās ajo ajais ot ots ota oti otie otais t ts ta ti tas tā to"
                      + " tu tos tām tie tais tajā tajām tajiem ja jas ju jā jām ji jiem jos js jam jai aj ajie āms āma"
                      + " āmā āmo āmie ājot ams ama ties tos ās ošs oša ošā ošo ošie ošais ošajam ošajiem ušām"
                      + " tajos tājs tāja tāju tājam tājai tājiem šu žu stu ušas uši ies os jot ēja ēji ušo ušajām"
                      + " a").split(" ")));

  private static final Set<String> CONJUNCTIONS = Set.of("un", "vai");

  Phrase {
    elements = List.copyOf(elements);
  }

  /** One place in the row. */
  record Element(List<String> stems, boolean optional) {
    Element {
      stems = List.copyOf(stems);
    }

    boolean fits(String word) {
      for (String stem : stems) {
        if (stem.equals("_") || stem.endsWith("=") && word.equals(stem.substring(0, stem.length() - 1))) {
          return true;
        }
        if (word.startsWith(stem)
            && (word.length() == stem.length() || ENDINGS.contains(word.substring(stem.length())))) {
          return true;
        }
        if (Alternation.fits(stem, word)) {
          return true;
        }
      }
      return false;
    }
  }

  static Phrase of(String written) {
    List<Element> elements = new ArrayList<>();
    for (String part : written.strip().split("\\s+")) {
      boolean optional = part.startsWith("(");
      String stems = part.replaceAll("[()]", "");
      elements.add(new Element(List.of(stems.split("/")), optional));
    }
    return new Phrase(elements);
  }

  /** The letters with which the first word of a match may begin. */
  Set<Integer> firstLetters() {
    Set<Integer> letters = new TreeSet<>();
    boolean open = true;
    for (int i = 0; i < elements.size() && open; i++) {
      elements.get(i).stems().forEach(stem -> letters.add(stem.codePointAt(0)));
      open = elements.get(i).optional();
    }
    return letters;
  }

  /** The token after the longest match that begins at a token; negative if there is none. */
  int match(List<Token> tokens, int from) {
    return match(tokens, from, 0);
  }

  /**
   * Whether two words stand with what is coordinated between them: {@code stundu un pulciņu sarakstu}
   * has {@code stundu sarakst}.
   */
  boolean sharesItsEnd(List<Token> tokens, int from, String text) {
    if (elements.size() != 2 || elements.get(0).optional() || elements.get(1).optional()) {
      return false;
    }
    boolean first = from + 3 < tokens.size() && elements.get(0).fits(tokens.get(from).word());
    return first
        && CONJUNCTIONS.contains(tokens.get(from + 1).word())
        && elements.get(1).fits(tokens.get(from + 3).word())
        && text.substring(tokens.get(from).from(), tokens.get(from + 3).to()).matches("[\\p{L}\\s]+");
  }

  private int match(List<Token> tokens, int at, int element) {
    if (element == elements.size()) {
      return at;
    }
    int longest = -1;
    if (at < tokens.size() && elements.get(element).fits(tokens.get(at).word())) {
      longest = match(tokens, at + 1, element + 1);
    }
    if (elements.get(element).optional()) {
      longest = Math.max(longest, match(tokens, at, element + 1));
    }
    return longest;
  }
}
