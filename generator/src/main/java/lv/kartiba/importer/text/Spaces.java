package lv.kartiba.importer.text;

import java.util.regex.Pattern;
import lv.kartiba.text.Invisible;

/** Cleans what cannot be seen out of a line: odd spaces, leftovers of converters. */
public final class Spaces {
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]]*]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
  private static final Pattern NOTHING = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff]");

  private Spaces() {}

  /** The line with single ordinary spaces; a soft hyphen is kept at its end only. */
  public static String clean(String line) {
    String seen = NOTHING.matcher(Invisible.removed(BOOKMARK.matcher(line).replaceAll(""))).replaceAll("");
    String one = SPACES.matcher(seen).replaceAll(" ").strip();
    boolean broken = one.endsWith("\u00ad");
    String words = one.replace("\u00ad", "");
    return broken ? words + "\u00ad" : words;
  }
}
