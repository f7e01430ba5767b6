package lv.kartiba.output.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.AccessibilityStatement;
import lv.kartiba.model.AccessibilityStatement.Barrier;
import lv.kartiba.model.AccessibilityStatement.Evaluation;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.PageId;
import lv.kartiba.model.School;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Catalog;

/**
 * The accessibility statement in the form of Cabinet Regulation No. 445; without a school's own
 * evaluation it says just that.
 */
record AccessibilityPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(
            language,
            l -> catalog().addresses().page(l, PageId.ACCESSIBILITY),
            "site/accessibility.ftlh",
            this::view));
  }

  private AccessibilityView view(PageContext context) {
    Optional<AccessibilityStatement> statement = catalog().content().accessibility();
    return new AccessibilityView(
        make.shell(
            context,
            new Head(
                context.text("accessibility.title"),
                context.text("accessibility.description"),
                Section.OTHER,
                l -> catalog().addresses().page(l, PageId.ACCESSIBILITY))),
        context.words(school().name()),
        catalog().config().baseUrl(),
        statement.map(found -> statement(found, context)),
        statement
            .flatMap(found -> catalog().contact(found.contact()))
            .map(contact -> ContactView.of(contact, context))
            .orElseGet(() -> school(context)));
  }

  private static AccessibilityView.Statement statement(
      AccessibilityStatement statement, PageContext context) {
    Dates dates = new Dates(context);
    Evaluation evaluation = statement.evaluation();
    return new AccessibilityView.Statement(
        word(statement.status()),
        dates.on(evaluation.date()),
        context.words(evaluation.by()),
        context.words(evaluation.method()),
        words(evaluation.report(), context),
        evaluation.link(),
        Arrays.stream(AccessibilityStatement.Reason.values())
            .map(reason -> reason(statement, reason, context))
            .filter(reason -> !reason.list().isEmpty())
            .toList(),
        words(statement.alternatives(), context),
        dates.on(statement.prepared()),
        statement.reviewed().map(dates::on),
        words(statement.answer(), context),
        words(statement.procedure(), context),
        words(statement.supervisor(), context));
  }

  private static AccessibilityView.Reason reason(
      AccessibilityStatement statement,
      AccessibilityStatement.Reason reason,
      PageContext context) {
    return new AccessibilityView.Reason(
        word(reason),
        statement.barriers().stream()
            .filter(barrier -> barrier.reason() == reason)
            .map(barrier -> barrier(barrier, context))
            .toList());
  }

  private static AccessibilityView.Barrier barrier(Barrier barrier, PageContext context) {
    return new AccessibilityView.Barrier(
        context.words(barrier.what()),
        words(barrier.alternative(), context),
        barrier.until().map(new Dates(context)::inDigits));
  }

  /** The school as somebody who answers. */
  private ContactView school(PageContext context) {
    return new ContactView(
        "",
        Optional.of(context.to(context.addresses().contacts(context.language()))),
        context.words(school().name()),
        Optional.empty(),
        school().phones().stream().map(Phone::of).toList(),
        school().email(),
        school().address().map(context::words),
        Optional.empty(),
        List.of());
  }

  private static Optional<Html> words(Optional<LocalizedText> text, PageContext context) {
    return text.map(context::words);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private School school() {
    return catalog().config().school();
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
