package lv.kartiba.markup;

import java.util.Optional;
import lv.kartiba.prose.Inline;

/** Where the links of a text lead, seen from the page it stands on. */
public interface Links {

  /** The address of a topic, channel, contact or page; empty where its name is just words. */
  Optional<String> mention(Inline.Mention mention);

  /** The address of a clause, annex or regulation; empty where its number is just words. */
  Optional<String> reference(Inline.Reference reference);

  /** The address of a picture below {@code content/}. */
  String picture(String path);
}
