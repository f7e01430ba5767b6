package lv.kartiba.importer.fact;


import lv.kartiba.text.Folding;

/** Makes ids out of words: {@code Skolas futbola komanda} becomes {@code skolas-futbola-komanda}. */
public final class Ids {
  private static final int LONGEST = 40;

  private Ids() {}

  /** An id for these words; the same words always give the same id. */
  static String of(String words) {
    String slug = ascii(words);
    while (slug.length() > LONGEST && slug.lastIndexOf('-') > 10) {
      slug = slug.substring(0, slug.lastIndexOf('-'));
    }
    if (slug.length() > LONGEST) {
      slug = slug.substring(0, LONGEST).replaceFirst("-$", "");
    }
    return slug.equals("index") || slug.isEmpty() ? "tema" : slug;
  }

  /** Small letters a to z, digits and single hyphens. */
  public static String ascii(String words) {
    return Folding.slug(words).replaceAll("[^a-z0-9-]", "").replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
  }
}
