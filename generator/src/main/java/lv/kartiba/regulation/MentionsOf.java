package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.prose.PlainText;

/** The semantic links of a clause's own text, before and after its sub-clauses. */
record MentionsOf(List<MentionAt> body, List<MentionAt> after) {

  static MentionsOf clause(Clause clause, Language authoritative) {
    ClauseWords original = clause.in(authoritative);
    if (original.deleted().isPresent()) {
      return new MentionsOf(List.of(), List.of());
    }
    List<Inline.Mention> body = Mentions.in(original.body());
    List<Inline.Mention> after = Mentions.in(original.after());
    List<Inline.Mention> all = new ArrayList<>(body);
    all.addAll(after);
    List<MentionAt> placed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      placed.add(new MentionAt(all.get(i), clause, wording(clause, all, i)));
    }
    return new MentionsOf(
        placed.subList(0, body.size()), placed.subList(body.size(), placed.size()));
  }

  /** The words of the i-th link in each language: the same target's same occurrence. */
  private static Map<Language, String> wording(Clause clause, List<Inline.Mention> all, int i) {
    Inline.Mention wanted = all.get(i);
    long occurrence = all.subList(0, i).stream().filter(m -> isSame(m, wanted)).count();
    Map<Language, String> wording = new TreeMap<>();
    clause
        .words()
        .forEach(
            (language, words) -> {
              if (words.status() != Status.MISSING) {
                List<Block> blocks = new ArrayList<>(words.body());
                blocks.addAll(words.after());
                Mentions.in(blocks).stream()
                    .filter(mention -> isSame(mention, wanted))
                    .skip(occurrence)
                    .findFirst()
                    .ifPresent(found -> wording.put(language, PlainText.of(found.content())));
              }
            });
    return wording;
  }

  private static boolean isSame(Inline.Mention a, Inline.Mention b) {
    return a.kind() == b.kind() && a.target().equals(b.target());
  }
}
