package lv.kartiba.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.AccessibilityStatement;
import lv.kartiba.model.AccessibilityStatement.Barrier;
import lv.kartiba.model.AccessibilityStatement.Evaluation;
import lv.kartiba.model.AccessibilityStatement.Reason;
import lv.kartiba.model.AccessibilityStatement.Status;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.LocalizedText;

/** Reads {@code content/accessibility.yml}. */
record AccessibilityReader(Ids ids, ShortTexts texts, Diagnostics problems) {
  static final String FILE = "accessibility.yml";

  Optional<AccessibilityStatement> read(YamlMap file) {
    new UnfilledPlaces(problems).report(file);
    file.required("status");
    Optional<Status> status = file.choice("status", Status.class);
    Optional<Evaluation> evaluation =
        file.required("evaluation")
            .flatMap(value -> value.asMap(problems))
            .flatMap(this::evaluation);
    List<Barrier> barriers =
        file.items("barriers").stream()
            .flatMap(item -> item.asMap(problems).flatMap(this::barrier).stream())
            .toList();
    Optional<LocalizedText> alternatives = texts.optional(file, "alternatives");
    Optional<LocalDate> prepared = day(file, "prepared");
    Optional<LocalDate> reviewed = file.date("reviewed");
    file.required("contact");
    Optional<ContactId> contact = ids.naming(file, "contact", Kind.CONTACT).map(ContactId::new);
    Optional<LocalizedText> answer = texts.optional(file, "answer");
    Optional<LocalizedText> procedure = texts.optional(file, "procedure");
    Optional<LocalizedText> supervisor = texts.optional(file, "supervisor");
    file.finish();
    checkOrder(file, prepared, reviewed);
    checkStatus(file, status, barriers);
    if (status.isEmpty() || evaluation.isEmpty() || prepared.isEmpty() || contact.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AccessibilityStatement(
            status.get(),
            evaluation.get(),
            barriers,
            alternatives,
            prepared.get(),
            reviewed,
            contact.get(),
            answer,
            procedure,
            supervisor,
            file.at()));
  }

  private Optional<Evaluation> evaluation(YamlMap map) {
    Optional<LocalDate> date = day(map, "date");
    Optional<LocalizedText> by = texts.required(map, "by");
    Optional<LocalizedText> method = texts.required(map, "method");
    Optional<LocalizedText> report = texts.optional(map, "report");
    Optional<String> link = Addresses.web(map, "link", problems);
    map.finish();
    return date.flatMap(
        day ->
            by.flatMap(who -> method.map(how -> new Evaluation(day, who, how, report, link))));
  }

  private Optional<Barrier> barrier(YamlMap map) {
    Optional<LocalizedText> what = texts.required(map, "what");
    map.required("reason");
    Optional<Reason> reason = map.choice("reason", Reason.class);
    Optional<LocalizedText> alternative = texts.optional(map, "alternative");
    Optional<LocalDate> until = map.date("until");
    map.finish();
    return what.flatMap(
        words ->
            reason.map(why -> new Barrier(words, why, alternative, until, map.at())));
  }

  private Optional<LocalDate> day(YamlMap map, String key) {
    return map.requiredText(key).flatMap(text -> text.date(problems));
  }

  private void checkOrder(
      YamlMap file, Optional<LocalDate> prepared, Optional<LocalDate> reviewed) {
    if (prepared.isPresent() && reviewed.isPresent() && reviewed.get().isBefore(prepared.get())) {
      YamlText late = file.text("reviewed").orElseThrow();
      problems.report(
          Rule.EVENT_ORDER
              .at(late.at(), late.text(), prepared.get().toString())
              .underline(late.length()));
    }
  }

  /** Nobody who names barriers conforms fully, and nobody fails without one. */
  private void checkStatus(YamlMap file, Optional<Status> status, List<Barrier> barriers) {
    boolean fails = barriers.stream().anyMatch(barrier -> barrier.reason() != Reason.EXEMPT);
    if (status.isPresent() && fails == (status.get() == Status.FULL)) {
      YamlText word = file.text("status").orElseThrow();
      problems.report(
          Rule.STATUS_CONTRADICTED
              .at(word.at(), word.text())
              .underline(word.length())
              .hint(fails ? "status-not-full" : "status-without-barrier"));
    }
  }
}
