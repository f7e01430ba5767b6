package lv.kartiba.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.output.pdf.RegulationView.ClauseView;
import lv.kartiba.output.pdf.RegulationView.EndingView;
import lv.kartiba.prose.Block;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Status;
import lv.kartiba.template.Messages;

/**
 * Makes the views of clauses in a language.
 *
 * @param markup writes the words of a clause
 */
record ClauseComposer(
    Messages messages, Language language, Function<List<Block>, Html> markup) {

  /**
   * The clauses of a chapter.
   *
   * @param last whether the signature stands below them
   */
  List<ClauseView> of(List<Clause> clauses, boolean last) {
    return views(clauses, last, false);
  }

  private List<ClauseView> views(List<Clause> clauses, boolean last, boolean saidToBeMissing) {
    List<ClauseView> views = new ArrayList<>();
    for (Clause clause : clauses) {
      views.add(view(clause, last && views.size() == clauses.size() - 1, saidToBeMissing));
    }
    return views;
  }

  private ClauseView view(Clause clause, boolean last, boolean saidToBeMissing) {
    ClauseWords words = clause.in(language);
    boolean missing = words.status() == Status.MISSING;
    boolean leads = !clause.children().isEmpty();
    Optional<EndingView> ending = ending(words, last && leads, missing && !saidToBeMissing);
    return new ClauseView(
        clause.anchor(),
        clause.number().printed(),
        words.language(),
        leads && words.printedBody().size() == 1,
        last && !leads,
        words
            .repealNote(messages)
            .map(note -> new Html("<p class=\"note\">" + Html.of(note).text() + "</p>"))
            .orElseGet(() -> markup.apply(words.body())),
        views(clause.children(), last && ending.isEmpty(), missing),
        ending);
  }

  private Optional<EndingView> ending(ClauseWords words, boolean last, boolean saysMissing) {
    Html text = markup.apply(words.printedAfter());
    List<String> notes = words.amendmentNote(messages).stream().toList();
    Optional<String> missing =
        saysMissing
            ? Optional.of(messages.text(language, "print.clause-missing"))
            : Optional.empty();
    return text.isEmpty() && notes.isEmpty() && missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new EndingView(last, text, notes, missing));
  }
}
