package lv.kartiba.lint;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.PassageRule;
import lv.kartiba.lint.subject.WrittenThing;
import lv.kartiba.recall.RecallEach;

/**
 * What rules that look at each passage by itself found in a school's texts, so that after an edit
 * only the texts of what was read anew are looked through again: a page, a topic, a regulation.
 */
public final class GraveFindings {
  private final RecallEach<WrittenThing, List<Diagnostic>> found =
      new RecallEach<>(WrittenThing::isSame);

  /**
   * What breaks any of these rules; to be called by one thread at a time.
   *
   * @param rules the same each time
   */
  List<Diagnostic> in(List<WrittenThing> things, List<PassageRule> rules) {
    return found.of(things, thing -> look(thing, rules)).stream().flatMap(List::stream).toList();
  }

  private static List<Diagnostic> look(WrittenThing thing, List<PassageRule> rules) {
    List<Diagnostic> problems = new ArrayList<>();
    thing
        .texts()
        .forEach(
            text -> {
              Passage passage = text.passage();
              rules.forEach(rule -> rule.check(passage, problems::add));
            });
    return List.copyOf(problems);
  }
}
