package lv.kartiba.regulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;

/**
 * A numbered annex.
 *
 * @param anchor the part after {@code #} in its address: the annex's id
 * @param number from 1, as text without a dot
 */
public record Annex(
    String anchor, String number, Language authoritative, Map<Language, Header.Annex> texts) {
  public Annex {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** The language the annex is shown in, when this language is asked for. */
  public Language language(Language asked) {
    return texts.containsKey(asked) ? asked : authoritative;
  }

  public String title(Language asked) {
    return text(asked).title();
  }

  /** The annex's text; empty where it is not published. */
  public List<Block> content(Language asked) {
    return text(asked).content();
  }

  private Header.Annex text(Language asked) {
    Header.Annex text = texts.get(language(asked));
    if (text == null) {
      throw new IllegalStateException("annex without text: " + anchor);
    }
    return text;
  }
}
