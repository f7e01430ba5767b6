package lv.kartiba.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.EarlierText;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationText;
import lv.kartiba.model.RegulationText.Directive;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/**
 * Reads the earlier editions of a regulation, each named by its date: {@code
 * information-exchange/2022-09-01.lv.md}.
 *
 * @param files reads them as it reads the text in force
 */
record EarlierEditions(RegulationFiles files, Diagnostics problems) {

  /** The editions that can be used, the oldest first. */
  List<EarlierText> read(List<TextFile> named, RegulationText current, String regulation) {
    Map<String, List<TextFile>> byDate = new TreeMap<>();
    named.forEach(file -> byDate.computeIfAbsent(file.id(), any -> new ArrayList<>()).add(file));
    List<LocalDate> days = current.header().days();
    if (!byDate.isEmpty() && days.isEmpty()) {
      problems.report(Rule.EDITION_UNDATED.at(current.header().at()));
    }
    List<EarlierText> editions = new ArrayList<>();
    byDate.forEach(
        (date, texts) -> {
          Map<Language, RegulationText> read = files.texts(regulation + "/" + date, texts);
          Optional<RegulationText> original =
              Optional.ofNullable(read.get(files.authoritative()));
          Optional<LocalDate> day = day(date, texts.get(0));
          if (original.isPresent() && day.isPresent()) {
            check(original.get(), day.get(), days);
            if (!days.isEmpty()) {
              editions.add(new EarlierText(day.get(), read));
            }
          }
        });
    return editions;
  }

  private Optional<LocalDate> day(String date, TextFile file) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      Position start = SourceFile.of(file.shown(), "").start();
      problems.report(Rule.WRONG_DATE.at(start, date).hint("edition-name").underline(1));
      return Optional.empty();
    }
  }

  private void check(RegulationText edition, LocalDate day, List<LocalDate> current) {
    Position start = edition.at();
    List<LocalDate> own = edition.header().days();
    if (!own.isEmpty() && !own.contains(day)) {
      problems.report(
          Rule.EDITION_DATE
              .at(edition.header().at(), day.toString(), own.get(0).toString())
              .hint("edition-date", own.get(0).toString())
              .underline(1));
    }
    if (!current.isEmpty() && !day.isBefore(current.get(0))) {
      problems.report(
          Rule.EDITION_ORDER.at(start, day.toString(), current.get(0).toString()).underline(1));
    }
    edition.chapters().stream()
        .flatMap(chapter -> chapter.entries().stream())
        .filter(Directive.class::isInstance)
        .forEach(
            entry -> {
              String kind = ((Directive) entry).byChannel() ? "channel" : "topic";
              problems.report(
                  Rule.MISPLACED_DIRECTIVE
                      .at(entry.at(), "[[available by " + kind + "]]")
                      .hint("edition-directive"));
            });
  }
}
