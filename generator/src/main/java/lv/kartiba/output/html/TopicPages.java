package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.markup.Html;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Direction;
import lv.kartiba.model.Language;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Topic;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Duty;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Catalog;

/** A page for each topic: one answer card. */
record TopicPages(PageMaker make) {
  List<OutputFile> in(Language language) {
    return catalog().publicTopics().stream()
        .map(
            topic ->
                make.page(
                    language,
                    l -> catalog().addresses().topic(l, topic.id()),
                    "site/topic.ftlh",
                    context -> view(topic, context)))
        .toList();
  }

  private TopicView view(Topic topic, PageContext context) {
    List<Fact> facts = catalog().facts(topic.id());
    List<Topic> parts = new ArrayList<>();
    collectParts(topic, parts);
    Optional<Manuscript> text = Prose.manuscript(topic.text(), context);
    List<Duty> duties = make.lookup().duties(topic.id());
    Set<ClauseAddress> stated = new LinkedHashSet<>();
    facts.forEach(fact -> fact.clause().ifPresent(stated::add));
    Set<ClauseAddress> due = new LinkedHashSet<>();
    duties.forEach(duty -> due.add(duty.clause()));
    stated.removeAll(due);
    TopicLinks links = new TopicLinks(context);
    Optional<Topic> whole = topic.partOf().flatMap(catalog()::topic).filter(catalog()::isPublic);
    return new TopicView(
        shell(topic, text, context),
        context.words(topic.title()),
        text.flatMap(Manuscript::summary).map(Html::of),
        topic.direction() == Direction.TO_SCHOOL,
        new Audiences(context).names(topic.audiences()),
        make.ways(context).of(facts),
        parts.stream()
            .map(
                part ->
                    new TopicView.Part(
                        links.of(part), make.ways(context).of(catalog().facts(part.id()))))
            .toList(),
        make.lookup().clauses().quotes(stated, context),
        make.lookup().clauses().quotes(due, context),
        contact(topic, context),
        Prose.below(topic.text(), context),
        new Events(context).of(make.lookup().events(topic.id())),
        whole.map(links::of),
        links.of(related(topic, parts, whole)));
  }

  /** The parts, each followed by its own. */
  private void collectParts(Topic topic, List<Topic> parts) {
    for (Topic part : catalog().parts(topic.id())) {
      if (catalog().isPublic(part)) {
        parts.add(part);
      }
      collectParts(part, parts);
    }
  }

  private Shell shell(Topic topic, Optional<Manuscript> text, PageContext context) {
    String title = topic.title().in(context.language()).text();
    String description =
        text.flatMap(Manuscript::summary).orElseGet(() -> context.text("topic.description", title));
    return make.shell(
        context,
        new Head(
                title,
                description,
                Section.TOPICS,
                l -> catalog().addresses().topic(l, topic.id()))
            .under(
                List.of(
                    new Head.Step(
                        catalog().addresses().topics(context.language()) + "#" + topic.group(),
                        group(topic, context)))));
  }

  private Wording group(Topic topic, PageContext context) {
    return catalog().config().groups().stream()
        .filter(group -> group.id().equals(topic.group()))
        .findFirst()
        .map(group -> group.title().in(context.language()))
        .orElse(new Wording(context.text("topics.menu"), context.language()));
  }

  private Optional<ContactView> contact(Topic topic, PageContext context) {
    return topic
        .contact()
        .flatMap(catalog()::contact)
        .map((ContactPoint contact) -> ContactView.of(contact, context));
  }

  private List<Topic> related(Topic topic, List<Topic> parts, Optional<Topic> whole) {
    List<Topic> shown = new ArrayList<>(parts);
    whole.ifPresent(shown::add);
    return make.lookup().related().of(topic, shown);
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
