package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.markup.Html;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Duty;
import lv.kartiba.resolve.Catalog;

/** Who must do what by when: parents first, then all staff, then each role. */
record DutiesPage(PageMaker make) {
  static final String PARENTS = "parents";
  private static final String STAFF = "staff";

  List<OutputFile> in(Language language) {
    return new Contents(catalog()).hasDuties()
        ? List.of(
            make.page(
                language, l -> catalog().addresses().duties(l), "site/duties.ftlh", this::view))
        : List.of();
  }

  private DutiesView view(PageContext context) {
    Shell shell =
        make.shell(
            context,
            new Head(
                context.text("duties.title"),
                context.text("duties.description"),
                Section.DUTIES,
                l -> catalog().addresses().duties(l)));
    Map<String, Set<ClauseAddress>> byWho = byWho(catalog());
    List<DutiesView.Bearer> bearers = new ArrayList<>();
    for (String who : List.of(PARENTS, STAFF)) {
      if (byWho.containsKey(who)) {
        bearers.add(
            bearer(
                who,
                Html.of(context.text("duties." + who)),
                Optional.empty(),
                byWho.getOrDefault(who, Set.of()),
                context));
      }
    }
    for (ContactPoint contact : catalog().content().contacts()) {
      Set<ClauseAddress> duties = byWho.getOrDefault(contact.id().value(), Set.of());
      if (!duties.isEmpty()) {
        bearers.add(
            bearer(
                contact.id().value(),
                context.words(contact.title()),
                ContactView.of(contact, context).href(),
                duties,
                context));
      }
    }
    return new DutiesView(shell, bearers);
  }

  private DutiesView.Bearer bearer(
      String anchor,
      Html title,
      Optional<String> href,
      Set<ClauseAddress> duties,
      PageContext context) {
    return new DutiesView.Bearer(
        anchor, title, href, make.lookup().clauses().quotes(duties, context));
  }

  /** The clauses with duties of each, in the order of the clauses. */
  static Map<String, Set<ClauseAddress>> byWho(Catalog catalog) {
    Map<String, Set<ClauseAddress>> byWho = new LinkedHashMap<>();
    for (Duty duty : catalog.duties()) {
      for (String who : duty.who()) {
        boolean known =
            who.equals(PARENTS)
                || who.equals(STAFF)
                || catalog.contact(new ContactId(who)).isPresent();
        if (known) {
          byWho.computeIfAbsent(who, id -> new LinkedHashSet<>()).add(duty.clause());
        }
      }
    }
    return byWho;
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
