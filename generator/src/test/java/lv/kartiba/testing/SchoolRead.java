package lv.kartiba.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.lint.Lints;
import lv.kartiba.lint.SchoolJudgement;
import lv.kartiba.load.ContentReader;
import lv.kartiba.model.Content;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.RegulationComposer;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.CatalogBuilder;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;

/**
 * What became of a school's files: everything read and linked, and every problem on the way.
 *
 * @param catalog nothing only where {@code site-config.yml} cannot be used
 */
public record SchoolRead(Optional<Catalog> catalog, List<Diagnostic> diagnostics) {
  public static final Language LV = new Language("lv");
  /** The day on which tests hold dates against today. */
  public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  public static final Language EN = new Language("en");

  /** Reads, composes and checks as a build does. */
  static SchoolRead of(Path folder) {
    Diagnostics problems = new Diagnostics();
    Optional<Content> content = ContentReader.read(folder, problems);
    Optional<Catalog> catalog = content.map(read -> link(read, problems));
    catalog.ifPresent(linked -> Lints.check(linked, problems));
    return new SchoolRead(catalog, problems.all());
  }

  /** Reads, composes and checks against every rule, on the first day of a school year. */
  static SchoolRead thoroughly(Path folder) {
    Diagnostics problems = new Diagnostics();
    Optional<Content> content = ContentReader.read(folder, problems);
    Optional<Catalog> catalog = content.map(read -> link(read, problems));
    catalog.ifPresent(
        linked -> {
          SchoolJudgement judgement = SchoolJudgement.of(linked);
          problems.judge(judgement);
          Lints.thorough(linked, TODAY, problems);
          judgement.reportUnused(problems, false);
        });
    return new SchoolRead(catalog, problems.all());
  }

  private static Catalog link(Content content, Diagnostics problems) {
    Messages messages = Messages.read(TemplateSource.shipped(), content.config().languages());
    return new CatalogBuilder()
        .next(content, RegulationComposer.compose(content, messages, problems), problems);
  }

  /** The regulation the site is about. */
  public Regulation main() {
    return catalog.flatMap(Catalog::mainRegulation).orElseThrow();
  }

  /** The clause with this number, as the regulation prints it. */
  public Clause clause(String printed) {
    return main().clauses().stream()
        .filter(clause -> clause.number().printed().equals(printed))
        .findFirst()
        .orElseThrow();
  }

  /** The printed numbers of all clauses. */
  public List<String> numbers() {
    return main().clauses().stream().map(clause -> clause.number().printed()).toList();
  }

  /** Facts of the regulation as {@code grades: e-class, 1.1., katru nedēļu}. */
  public List<String> facts() {
    return main().facts().stream().map(SchoolRead::line).toList();
  }

  private static String line(Fact fact) {
    String where =
        fact.channel()
            .map(Object::toString)
            .or(() -> fact.contact().map(contact -> "ask " + contact))
            .orElse("");
    return fact.topic() + ": " + joined(where, fact.clause(), fact.when());
  }

  /** Duties of the regulation as {@code parents: 1.1., līdz plkst. 8.30}. */
  public List<String> duties() {
    return main().duties().stream()
        .map(duty -> joined(
            String.join(" ", duty.who()) + ":", Optional.of(duty.clause()), duty.when()))
        .map(line -> line.replace(":,", ":"))
        .toList();
  }

  private static String joined(
      String first, Optional<ClauseAddress> clause, Map<Language, String> when) {
    List<String> parts = new ArrayList<>(List.of(first));
    clause.ifPresent(address -> parts.add(address.number().printed()));
    Stream.ofNullable(when.get(LV)).forEach(parts::add);
    return String.join(", ", parts);
  }

  /** Errors and warnings as {@code content/topics.yml:1:1: error: … [rule]}. */
  public List<String> problems() {
    DiagnosticMessages english = DiagnosticMessages.in("en");
    return diagnostics.stream().map(found -> DiagnosticText.header(found, english)).toList();
  }

  /** The same with what to do: {@code … [rule] did you mean 'e-class'?}. */
  public List<String> problemsAndHints() {
    DiagnosticMessages english = DiagnosticMessages.in("en");
    return diagnostics.stream()
        .map(found -> DiagnosticText.header(found, english) + " " + english.hint(found))
        .toList();
  }

  /** The errors among the problems. */
  public List<String> errors() {
    DiagnosticMessages english = DiagnosticMessages.in("en");
    return diagnostics.stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .map(found -> DiagnosticText.header(found, english))
        .toList();
  }
}
