package lv.kartiba.importer.fact;

import java.util.List;
import java.util.Locale;

/**
 * Puts words that stand after "par" or in the locative into the nominative, as a title needs it:
 * {@code karjeras izglītību} becomes {@code Karjeras izglītība}.
 *
 * @param certain whether the endings leave no other answer
 */
record Nominative(String words, boolean certain) {
  private static final List<String[]> NOUNS =
      List.of(
          new String[] {"šanos", "šanās"}, new String[] {"šanu", "šana"}, new String[] {"ību", "ība"},
          new String[] {"tāti", "tāte"}, new String[] {"iju", "ija"}, new String[] {"umu", "ums"},
          new String[] {"tni", "tne"}, new String[] {"iem", "i"}, new String[] {"ām", "as"},
          new String[] {"ēm", "es"}, new String[] {"īm", "is"}, new String[] {"šanā", "šana"},
          new String[] {"ībā", "ība"}, new String[] {"ijā", "ija"}, new String[] {"umā", "ums"},
          new String[] {"ējā", "ējs"}, new String[] {"os", "i"}, new String[] {"ās", "as"},
          new String[] {"ēs", "es"}, new String[] {"tajā", "ta"},
          new String[] {"nālā", "nāls"}, new String[] {"klubā", "klubs"}, new String[] {"karā", "kars"},
          new String[] {"stendā", "stends"}, new String[] {"ārā", "ārs"}, new String[] {"certā", "certs"},
          new String[] {"forumā", "forums"}, new String[] {"rānā", "rāns"}, new String[] {"etenā", "etens"},
          new String[] {"istrā", "istrs"}, new String[] {"rhīvā", "rhīvs"}, new String[] {"katā", "kats"},
          new String[] {"mentā", "ments"}, new String[] {"lonā", "lons"}, new String[] {"ē", "e"},
          new String[] {"nīcā", "nīca"}, new String[] {"tavā", "tava"}, new String[] {"upā", "upa"},
          new String[] {"aļā", "aļa"}, new String[] {"lapā", "lapa"}, new String[] {"enā", "ena"},
          new String[] {"ulā", "ula"}, new String[] {"undā", "unda"}, new String[] {"āmatā", "āmata"});
  private static final List<String[]> ADJECTIVES =
      List.of(
          new String[] {"ajiem", "ie"}, new String[] {"ajām", "ās"}, new String[] {"ajos", "ie"},
          new String[] {"ajās", "ās"}, new String[] {"iem", "i"}, new String[] {"ām", "as"});

  static Nominative of(String text) {
    String[] words = text.strip().split("\\s+");
    boolean plural = false;
    boolean certain = false;
    String last = words[words.length - 1];
    for (String[] rule : NOUNS) {
      if (!certain && last.toLowerCase(Locale.ROOT).endsWith(rule[0])) {
        words[words.length - 1] = last.substring(0, last.length() - rule[0].length()) + rule[1];
        plural = rule[1].length() <= 2;
        certain = true;
      }
    }
    for (int i = 0; plural && i < words.length - 1; i++) {
      for (String[] rule : ADJECTIVES) {
        if (words[i].endsWith(rule[0])) {
          words[i] = words[i].substring(0, words[i].length() - rule[0].length()) + rule[1];
          break;
        }
      }
    }
    String joined = String.join(" ", words);
    return new Nominative(
        joined.isEmpty() ? joined : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1),
        certain);
  }
}
