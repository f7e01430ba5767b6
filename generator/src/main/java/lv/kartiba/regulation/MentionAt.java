package lv.kartiba.regulation;

import java.util.Map;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;

/**
 * A semantic link, the clause it stands in, and its words in each language.
 *
 * @param wording without the languages in which the clause is missing
 */
record MentionAt(Inline.Mention mention, Clause clause, Map<Language, String> wording) {
  boolean is(MentionKind kind) {
    return mention.kind() == kind;
  }

  /** Whether this topic and that channel or contact belong together. */
  boolean pairsWith(MentionAt target) {
    return target.mention.scope().covers(mention.target())
        && mention.scope().covers(target.mention.target());
  }
}
