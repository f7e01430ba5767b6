package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Direction;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Duty;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.schemaorg.SchoolNodes;

/** The home page. */
record HomePage(PageMaker make) {
  private static final int DEADLINES = 3;
  private static final int WAYS = 2;

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(language, l -> catalog().addresses().home(l), "site/home.ftlh", this::view));
  }

  private HomeView view(PageContext context) {
    LongText index = catalog().page(PageId.INDEX).map(Page::text).orElse(LongText.NONE);
    Optional<Manuscript> text = Prose.manuscript(index, context);
    TopicLinks links = new TopicLinks(context);
    String name = catalog().config().school().name().in(context.language()).text();
    List<Topic> featured = featured();
    List<Topic> tasks = new ArrayList<>(new Contents(catalog()).topicsToSchool());
    tasks.removeAll(featured);
    return new HomeView(
        make.shell(
            context,
            new Head(
                    name,
                    text.flatMap(Manuscript::summary).orElse(""),
                    Section.HOME,
                    l -> catalog().addresses().home(l))
                .alsoAs(List.of(new Head.Alternate(catalog().addresses().data(), "application/json")))
                .about(about(context))),
        text.flatMap(
                page -> page.title().map(title -> context.words(new Wording(title, page.language()))))
            .orElse(Html.of(context.text("home.title"))),
        Prose.of(index, context),
        links.of(featured.stream().filter(topic -> !isTask(topic)).toList()),
        featured.stream().filter(HomePage::isTask).map(topic -> task(topic, context)).toList(),
        links.of(tasks),
        TopicsPage.groups(make, context),
        new ChannelLinks(context).all(),
        deadlines(context),
        new Events(context).of(dated()),
        catalog().mainRegulation().map(main -> RegulationPages.link(main, context)),
        ways(context));
  }

  private List<JsonObject> about(PageContext context) {
    SchoolNodes nodes = new SchoolNodes(catalog(), context.language(), context.permalinks());
    return List.of(nodes.webSite(), nodes.school());
  }

  private List<Topic> featured() {
    List<Topic> featured = new ArrayList<>();
    for (TopicId id : catalog().config().featured()) {
      catalog().topic(id).filter(catalog()::isPublic).ifPresent(featured::add);
    }
    return featured;
  }

  private static boolean isTask(Topic topic) {
    return topic.direction() == Direction.TO_SCHOOL;
  }

  private HomeView.Task task(Topic topic, PageContext context) {
    List<Way> ways = make.ways(context).of(catalog().facts(topic.id()));
    return new HomeView.Task(
        new TopicLinks(context).of(topic), ways.subList(0, Math.min(WAYS, ways.size())));
  }

  /** Events that come once or monthly; a weekly series is no date to look forward to. */
  private List<Event> dated() {
    return catalog().content().events().stream().filter(e -> !Events.isSeries(e)).toList();
  }

  /** The first clauses by which parents must do something by a certain time, with their leads. */
  private List<Clauses.Quote> deadlines(PageContext context) {
    Clauses clauses = make.lookup().clauses();
    Set<Clause> points = new LinkedHashSet<>();
    Set<ClauseAddress> wanted = new LinkedHashSet<>();
    for (Duty duty : catalog().duties()) {
      List<Clause> way = clauses.way(duty.clause());
      Clause last = way.get(way.size() - 1);
      if (duty.who().contains(DutiesPage.PARENTS)
          && last.children().isEmpty()
          && context.words(duty.when()).isPresent()) {
        points.add(way.get(0));
        if (points.size() > DEADLINES) {
          break;
        }
        wanted.add(duty.clause());
      }
    }
    return clauses.quotes(wanted, context);
  }

  private HomeView.Ways ways(PageContext context) {
    Addresses addresses = catalog().addresses();
    Language language = context.language();
    return new HomeView.Ways(
        context.to(addresses.topics(language)),
        context.to(addresses.matrix(language)),
        context.to(addresses.duties(language)),
        context.to(addresses.calendar(language)),
        context.to(addresses.suggestions(language)));
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
