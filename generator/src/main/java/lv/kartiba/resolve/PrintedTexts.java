package lv.kartiba.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Mentions;
import lv.kartiba.recall.Recall;
import lv.kartiba.recall.RecallEach;
import lv.kartiba.regulation.CrossReferences;

/**
 * Prints the references in long texts: at the next draft, only in those that were read anew, unless
 * numbers have changed.
 *
 * @param <T> what has a long text
 */
final class PrintedTexts<T> {
  private final Function<T, LongText> text;
  private final BiFunction<T, LongText, T> with;
  private final RecallEach<T, Referring<T>> referring = new RecallEach<>();
  private final RecallEach<Referring<T>, Printed<T>> printed = new RecallEach<>();
  private final Recall<List<T>> all = new Recall<>();
  private Optional<CrossReferences> printer = Optional.empty();

  /**
   * For things with long texts.
   *
   * @param with gives a thing another text
   */
  PrintedTexts(Function<T, LongText> text, BiFunction<T, LongText, T> with) {
    this.text = text;
    this.with = with;
  }

  /** The same things with numbers; the identical list where it is the same as the last time. */
  List<T> of(List<T> things, CrossReferences references, Diagnostics problems) {
    if (printer.filter(before -> before == references).isEmpty()) {
      printed.forget();
      printer = Optional.of(references);
    }
    List<Printed<T>> now =
        printed.of(referring.of(things, this::look), one -> print(one, references));
    now.forEach(one -> one.problems.forEach(problems::report));
    return all.of(List.of(now), () -> List.copyOf(now.stream().map(Printed::thing).toList()));
  }

  private Referring<T> look(T thing) {
    return new Referring<>(
        thing,
        text.apply(thing).byLanguage().values().stream()
            .anyMatch(one -> !Mentions.references(one.content()).isEmpty()));
  }

  private Printed<T> print(Referring<T> one, CrossReferences references) {
    if (!one.refers) {
      return new Printed<>(one.thing, List.of());
    }
    Diagnostics problems = new Diagnostics();
    LongText printed = text.apply(one.thing);
    for (Map.Entry<Language, Manuscript> each : printed.byLanguage().entrySet()) {
      List<Block> blocks =
          references.resolve(each.getValue().content(), each.getKey(), problems);
      printed = printed.with(each.getValue().with(blocks));
    }
    return new Printed<>(with.apply(one.thing, printed), problems.reported());
  }

  /**
   * A thing, and whether it refers to any clause, which few do.
   *
   * @param refers what would be asked for each of thousands as soon as a number changes
   */
  private record Referring<T>(T thing, boolean refers) {}

  private record Printed<T>(T thing, List<Diagnostic> problems) {}
}
