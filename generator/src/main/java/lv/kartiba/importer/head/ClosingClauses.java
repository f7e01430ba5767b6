package lv.kartiba.importer.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last clauses say of the document itself: when it comes into force, what it repeals.
 *
 * @param onApproval whether it comes into force when it is approved
 */
record ClosingClauses(
    Optional<LocalDate> effective, boolean onApproval, List<HeadPart.Repeal> repeals) {
  private static final Pattern FORCE = Pattern.compile("(?iu).*stājas spēkā\\s*(.*)");
  private static final Pattern APPROVAL = Pattern.compile("(?iu).*(?:apstiprin|parakst)\\p{L}*.*");
  private static final Pattern REPEAL =
      Pattern.compile("(?iu).*(?:spēku zaudēju|zaudē spēku|spēkā neesoš|atceļ).*");
  private static final Pattern QUOTED = Pattern.compile("[„“\"«]([^„“”\"«»]{5,}(?:[“„][^”]*”[^”]*)?)[”“\"»]");
  private static final Pattern NUMBER = Pattern.compile("(?iu)Nr\\.?\\s*([\\p{L}\\d][\\p{L}\\d./-]*[\\p{L}\\d])");

  ClosingClauses {
    repeals = List.copyOf(repeals);
  }

  static ClosingClauses of(List<String> clauses) {
    Optional<LocalDate> effective = Optional.empty();
    boolean onApproval = false;
    List<HeadPart.Repeal> repeals = new ArrayList<>();
    for (String clause : clauses) {
      Matcher force = FORCE.matcher(clause);
      boolean repeal = REPEAL.matcher(clause).matches();
      if (force.matches() && effective.isEmpty()) {
        effective = Days.first(force.group(1)).map(Days.Found::day);
        onApproval |= effective.isEmpty() && APPROVAL.matcher(force.group(1)).matches();
      }
      if (repeal) {
        String words = clause.replaceFirst("(?iu)^.*stājas spēkā[^.]*\\.(?=.*(?:zaudē|atceļ))", "");
        Matcher quoted = QUOTED.matcher(words);
        Matcher number = NUMBER.matcher(words);
        if (quoted.find()) {
          repeals.add(
              new HeadPart.Repeal(
                  number.find() ? number.group(1) : "",
                  Days.first(words).map(Days.Found::day),
                  quoted.group(1).strip()));
        }
      }
    }
    return new ClosingClauses(effective, onApproval, repeals);
  }
}
