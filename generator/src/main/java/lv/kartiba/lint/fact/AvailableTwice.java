package lv.kartiba.lint.fact;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.AvailableEntry;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationText;
import lv.kartiba.model.Topic;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Catalog;

/**
 * What {@code available:} says beside clauses about the same topic: the same again, something else,
 * or a channel that no clause names. Where a directive prints {@code available:} as clauses, they
 * are the same by nature.
 */
final class AvailableTwice implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Catalog catalog = subject.catalog();
    boolean printed =
        catalog.content().regulations().stream()
            .flatMap(source -> source.texts().values().stream())
            .flatMap(text -> text.chapters().stream())
            .flatMap(chapter -> chapter.entries().stream())
            .anyMatch(entry -> entry instanceof RegulationText.Directive);
    if (printed) {
      return;
    }
    for (Topic topic : catalog.content().topics()) {
      List<Fact> stated =
          catalog.facts(topic.id()).stream()
              .filter(fact -> fact.clause().isPresent() && fact.channel().isPresent())
              .toList();
      if (!stated.isEmpty()) {
        topic.available().forEach(entry -> check(entry, stated, catalog, problems));
      }
    }
  }

  private static void check(
      AvailableEntry entry, List<Fact> stated, Catalog catalog, Diagnostics problems) {
    String id = entry.channel().value();
    List<Fact> same =
        stated.stream()
            .filter(fact -> fact.channel().filter(entry.channel()::equals).isPresent())
            .toList();
    if (same.isEmpty()) {
      if (stated.stream().noneMatch(fact -> isRelated(fact, entry.channel(), catalog))) {
        problems.report(Rule.AVAILABLE_BEYOND_CLAUSES.at(entry.at(), id));
      }
      return;
    }
    Language language = catalog.config().authoritative();
    String here = entry.when().map(when -> when.in(language).text()).orElse("");
    List<String> there =
        same.stream().map(fact -> fact.when().getOrDefault(language, "")).toList();
    if (here.isEmpty() || there.contains(here)) {
      problems.report(Rule.AVAILABLE_REPEATED.at(entry.at(), id));
    } else {
      problems.report(
          Rule.AVAILABLE_DIFFERS.at(
              entry.at(), id, there.stream().filter(when -> !when.isEmpty()).findFirst().orElse("–")));
    }
  }

  /** Whether one of the two channels is a part of the other. */
  private static boolean isRelated(Fact fact, ChannelId channel, Catalog catalog) {
    ChannelId other = fact.channel().orElseThrow();
    return isPartOf(channel, other, catalog) || isPartOf(other, channel, catalog);
  }

  private static boolean isPartOf(ChannelId part, ChannelId whole, Catalog catalog) {
    Optional<ChannelId> above = catalog.channel(part).flatMap(Channel::partOf);
    return above.isPresent()
        && (above.get().equals(whole) || isPartOf(above.get(), whole, catalog));
  }
}
