package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.model.Access;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.Group;
import lv.kartiba.model.Language;
import lv.kartiba.model.Topic;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Catalog;

/** Topics and channels in one table: every fact of the site at a glance. */
record MatrixPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(language, l -> catalog().addresses().matrix(l), "site/matrix.ftlh", this::view));
  }

  private MatrixView view(PageContext context) {
    Shell shell =
        make.shell(
            context,
            new Head(
                context.text("matrix.title"),
                context.text("matrix.description"),
                Section.OTHER,
                l -> catalog().addresses().matrix(l)));
    List<Column> columns = columns(context);
    List<MatrixView.Rows> groups = new ArrayList<>();
    for (Group group : catalog().config().groups()) {
      List<MatrixView.Row> rows = new ArrayList<>();
      make.lookup()
          .topics(group.id())
          .forEach(topic -> rows.add(row(topic, columns, context)));
      rows.removeIf(row -> row.cells().stream().allMatch(cell -> cell.entries().isEmpty()));
      if (!rows.isEmpty()) {
        groups.add(new MatrixView.Rows(context.words(group.title()), rows));
      }
    }
    return new MatrixView(
        shell,
        new MatrixFilters(context).of(columns.stream().map(Column::shown).toList(), groups),
        columns.stream().map(Column::shown).toList(),
        groups);
  }

  private List<Column> columns(PageContext context) {
    ChannelLinks links = new ChannelLinks(context);
    List<Column> columns = new ArrayList<>();
    for (Channel channel : catalog().publicChannels()) {
      boolean whole = channel.partOf().flatMap(catalog()::channel).isEmpty();
      if (whole) {
        Set<ChannelId> ids = new TreeSet<>();
        collect(channel, links, ids);
        Column column = new Column(new MatrixView.Column(channel.id().value(), links.of(channel)), ids);
        if (column.shown.link().count() > 0) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  private static void collect(Channel channel, ChannelLinks links, Set<ChannelId> ids) {
    ids.add(channel.id());
    links.publicParts(channel).forEach(part -> collect(part, links, ids));
  }

  private MatrixView.Row row(Topic topic, List<Column> columns, PageContext context) {
    List<Fact> facts = catalog().facts(topic.id());
    TopicLink link = new TopicLinks(context).of(topic);
    return new MatrixView.Row(
        topic.id().value(),
        topic.group().value(),
        topic.audiences().stream().map(AudienceId::value).toList(),
        link,
        columns.stream().map(column -> cell(facts, column, link, context)).toList());
  }

  private MatrixView.Cell cell(
      List<Fact> facts, Column column, TopicLink topic, PageContext context) {
    Set<Access> access = EnumSet.noneOf(Access.class);
    for (Fact fact : facts) {
      fact.channel()
          .filter(column.ids::contains)
          .flatMap(catalog()::channel)
          .flatMap(Channel::access)
          .ifPresent(access::add);
    }
    return new MatrixView.Cell(
        column.shown.id(),
        column.shown.link(),
        access.stream().map(Access::id).toList(),
        entries(facts, column, topic, context));
  }

  /** One entry for each clause, however many parts of the channel it names. */
  private List<MatrixView.Entry> entries(
      List<Fact> facts, Column column, TopicLink topic, PageContext context) {
    Map<String, MatrixView.Entry> entries = new LinkedHashMap<>();
    Optional<String> before = Optional.empty();
    for (Fact fact : facts) {
      if (fact.channel().filter(column.ids::contains).isPresent()) {
        Optional<String> access =
            fact.channel().flatMap(catalog()::channel).flatMap(Channel::access).map(Access::id);
        MatrixView.Entry entry = entry(fact, topic, context);
        if (entries.putIfAbsent(entry.href(), entry) == null) {
          entries.put(entry.href(), access.equals(before) ? entry : entry.needing(access));
          before = access;
        }
      }
    }
    return List.copyOf(entries.values());
  }

  private MatrixView.Entry entry(Fact fact, TopicLink topic, PageContext context) {
    return fact.clause()
        .map(
            address -> {
              ClauseLink link = make.lookup().clauses().link(address, context);
              String number = catalog().number(address, context.language());
              return new MatrixView.Entry(link.href(), number, link.text(), Optional.empty());
            })
        .orElseGet(
            () -> new MatrixView.Entry(topic.href(), "●", topic.title(), Optional.empty()));
  }

  private Catalog catalog() {
    return make.site().catalog();
  }

  /** A channel with the ids of all its parts. */
  private record Column(MatrixView.Column shown, Set<ChannelId> ids) {}
}
