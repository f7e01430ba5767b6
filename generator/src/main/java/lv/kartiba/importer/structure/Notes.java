package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.outline.ClausePart;

/**
 * Finds the note at a clause's end that says by what it was amended or deleted: {@code (Grozīts ar
 * 2023. gada 4. septembra rīkojumu Nr. 50)}.
 *
 * @param body the words without the note
 */
record Notes(List<Body> body, Optional<ClausePart.Note> note) {
  private static final Pattern AMENDED =
      Pattern.compile("(?s)(.*?)\\s*[(\\[]Grozīt[sa]\\s+([^()\\[\\]]{4,160})[)\\]]\\.?");
  private static final Pattern DELETED =
      Pattern.compile("[(\\[]?(?:Svītrots|Dzēsts|Izslēgts)\\s+([^()\\[\\]\"]{4,160}?)[)\\]]?\\.?");

  static Notes of(List<Body> body) {
    if (body.isEmpty() || !(body.get(body.size() - 1) instanceof Body.Text last)) {
      return new Notes(body, Optional.empty());
    }
    Matcher deleted = DELETED.matcher(last.words());
    if (body.size() == 1 && deleted.matches()) {
      return new Notes(List.of(), Optional.of(new ClausePart.Note(true, deleted.group(1))));
    }
    Matcher amended = AMENDED.matcher(last.words());
    boolean rest = amended.matches() && (!amended.group(1).isBlank() || body.size() > 1);
    if (!rest || amended.group(2).contains("\"")) {
      return new Notes(body, Optional.empty());
    }
    List<Body> without = new ArrayList<>(body.subList(0, body.size() - 1));
    if (!amended.group(1).isBlank()) {
      without.add(new Body.Text(amended.group(1)));
    }
    return new Notes(without, Optional.of(new ClausePart.Note(false, amended.group(2))));
  }
}
