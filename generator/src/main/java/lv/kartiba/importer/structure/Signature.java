package lv.kartiba.importer.structure;

import java.util.List;
import java.util.regex.Pattern;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.structure.Decision.Kind;

/** Finds where the signature begins below the last clause. */
final class Signature {
  private static final Pattern WHO =
      Pattern.compile(
          "(?iu)(?:(?:skolas|iestādes|vidusskolas|pamatskolas|ģimnāzijas|pirmsskolas(?: izglītības iestādes)?)\\s+)?"
              + "(?:direktor[ea]s?|direktora(?: vietniek\\p{L}*)?|vadītāj[as]s?|pārzin\\p{L}*|priekšsēdētāj\\p{L}*"
              + "|izpilddirektor\\p{L}*|rektor\\p{L}*|direktors)(?![\\p{L}]).{0,70}"
              + "|.*(?:parakstīts ar drošu elektronisko parakstu|\\(personiskais paraksts\\)|\\(paraksts\\)).*"
              + "|(?:sagatavoja|sastādīja|izstrādāja|saskaņots|sask[aā]ņoja)\\b.*");

  private Signature() {}

  /** The number of its first decision; the number of all decisions if there is none. */
  static int begin(List<Decision> decisions) {
    int from = decisions.size();
    int last = -1;
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).kind() == Kind.CLAUSE || decisions.get(i).kind() == Kind.LOST_CLAUSE) {
        last = i;
      }
    }
    for (int i = last + 1; last >= 0 && i < decisions.size() && from == decisions.size(); i++) {
      boolean ended = !LineView.isOpen(decisions.get(i - 1).piece().words());
      boolean apart =
          decisions.get(i).piece() instanceof Piece.Line line
              && (line.look().apart() || line.look().whole());
      if (decisions.get(i).kind() == Kind.TEXT
          && (ended || apart)
          && WHO.matcher(decisions.get(i).piece().words()).matches()
          && !decisions.get(i).piece().words().matches(".*[:;]")) {
        from = i;
      }
    }
    return from;
  }
}
