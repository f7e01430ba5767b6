package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.outline.ClausePart;
import lv.kartiba.importer.structure.Decision.Level;
import lv.kartiba.importer.structure.Decision.Style;
import lv.kartiba.model.Header.Clauses;
import lv.kartiba.model.Header.Numbering;
import lv.kartiba.text.Superscript;

/**
 * Compares the numbers of a document with those the program will print. Where they differ, the
 * document's number becomes a label, so that it is printed as it was.
 */
final class Numbers {
  private final Numbering numbering;
  private final List<Doubt> doubts;
  private int chapter;
  private int top;

  Numbers(Numbering numbering, List<Doubt> doubts) {
    this.numbering = numbering;
    this.doubts = doubts;
  }

  /** The clauses of the next chapter. */
  List<ClausePart> chapter(List<ClauseDraft> drafts) {
    chapter++;
    if (numbering.clauses() != Clauses.CONTINUOUS) {
      top = 0;
    }
    String prefix = numbering.clauses() == Clauses.BY_CHAPTER ? chapter + "." : "";
    List<ClausePart> clauses = new ArrayList<>();
    int raised = 0;
    for (ClauseDraft draft : drafts) {
      boolean inserted = isInserted(draft) && top > 0;
      raised = inserted ? raised + 1 : 0;
      top += inserted ? 0 : 1;
      clauses.add(clause(draft, prefix + top, inserted ? raised : 0));
    }
    return clauses;
  }

  private ClausePart clause(ClauseDraft draft, String number, int raised) {
    String own = number + (raised > 0 ? "." + Superscript.of(raised) : ".");
    String below = raised > 0 ? own + " " : own;
    List<ClausePart> children = new ArrayList<>();
    int last = 0;
    int lastRaised = 0;
    for (ClauseDraft child : draft.children) {
      boolean inserted = isInserted(child) && last > 0;
      lastRaised = inserted ? lastRaised + 1 : 0;
      last += inserted ? 0 : 1;
      children.add(clause(child, below + last, inserted ? lastRaised : 0));
    }
    Optional<String> label = label(draft, own);
    String key = label.isPresent() && isOtherNumber(draft, own) ? bare(label.get()) : bare(own);
    Notes notes = Notes.of(draft.body());
    String place = numbering.clauses() == Clauses.RESTART ? chapter + "/" : "";
    return new ClausePart(
        place + key,
        label,
        raised > 0,
        notes.note(),
        draft.mark.isEmpty(),
        notes.body(),
        children,
        draft.after(),
        draft.place);
  }

  private static boolean isInserted(ClauseDraft draft) {
    return !draft.levels.isEmpty()
        && draft.levels.get(draft.levels.size() - 1).style() == Style.INSERTED;
  }

  private Optional<String> label(ClauseDraft draft, String own) {
    if (draft.mark.isEmpty()) {
      return Optional.empty();
    }
    String printed = draft.mark.get().printed().strip();
    if (isInserted(draft) && draft.mark.get().raised() == 0) {
      doubts.add(Doubt.of(Doubt.Kind.RAISED, draft.place, printed, own));
      return Optional.empty();
    }
    boolean same = bare(printed).equals(bare(own)) || digits(printed).equals(digits(own)) && isInserted(draft);
    if (same) {
      return Optional.empty();
    }
    if (isOtherNumber(draft, own)) {
      doubts.add(Doubt.of(Doubt.Kind.LABEL, draft.place, printed, own));
    }
    return Optional.of(printed);
  }

  /** Whether the digits themselves differ, not only how they are written. */
  private static boolean isOtherNumber(ClauseDraft draft, String own) {
    List<Level> levels = draft.levels;
    boolean plain = levels.stream().allMatch(level -> level.style() == Style.NUMBER);
    return plain
        && draft.mark.isPresent()
        && !digits(draft.mark.get().printed()).equals(digits(own));
  }

  private static String bare(String number) {
    return number.strip().replaceFirst("\\.$", "");
  }

  private static String digits(String number) {
    return number
        .codePoints()
        .filter(c -> Character.isDigit(c) || c == '.')
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .replaceFirst("\\.$", "");
  }
}
