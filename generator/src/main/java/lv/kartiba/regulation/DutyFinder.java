package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.prose.MentionKind;

/**
 * Reads the duties off a regulation, each with what its clause says of when, except what it says of
 * one fact only.
 */
record DutyFinder(RegulationId regulation, Language authoritative) {

  List<Duty> find(List<Chapter> chapters) {
    List<Duty> duties = new ArrayList<>();
    chapters.forEach(
        chapter -> chapter.clauses().forEach(point -> visit(point, List.of(), duties)));
    return duties;
  }

  private void visit(Clause clause, List<MentionAt> above, List<Duty> duties) {
    MentionsOf own = MentionsOf.clause(clause, authoritative);
    List<MentionAt> way = new ArrayList<>(above);
    way.addAll(general(own.body()));
    if (!clause.duty().isEmpty() && clause.in(authoritative).deleted().isEmpty()) {
      List<MentionAt> whens = new ArrayList<>(way);
      whens.addAll(general(own.after()));
      ClauseAddress address = new ClauseAddress(regulation, clause.anchor(), clause.number());
      duties.add(new Duty(address, clause.duty(), clause.inheritsDuty(), When.join(whens)));
    }
    clause.children().forEach(child -> visit(child, way, duties));
  }

  private static List<MentionAt> general(List<MentionAt> mentions) {
    return mentions.stream()
        .filter(named -> named.is(MentionKind.WHEN))
        .filter(named -> named.mention().scope().only().isEmpty())
        .toList();
  }
}
