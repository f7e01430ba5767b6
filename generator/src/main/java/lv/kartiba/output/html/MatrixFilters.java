package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.kartiba.model.Access;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.Group;

/** By what the table of topics and channels can be narrowed: only what makes a difference. */
record MatrixFilters(PageContext context) {

  List<Filter> of(List<MatrixView.Column> columns, List<MatrixView.Rows> groups) {
    List<Filter> filters = new ArrayList<>();
    filters.add(
        filter(
            "channel",
            columns.stream()
                .flatMap(column -> channel(column.id()).stream())
                .toList()));
    filters.add(filter("access", access(groups)));
    filters.add(filter("group", groups(groups)));
    filters.addAll(Filter.ofAudiences(context));
    filters.removeIf(filter -> filter.options().size() < 2);
    return filters;
  }

  private Filter filter(String name, List<Filter.Option> options) {
    return new Filter(
        name, context.text("filter." + name), context.text("filter." + name + ".all"), options);
  }

  private Optional<Filter.Option> channel(String id) {
    return context
        .catalog()
        .channel(new ChannelId(id))
        .map(channel -> Filter.Option.of(id, channel.title(), context));
  }

  private List<Filter.Option> access(List<MatrixView.Rows> groups) {
    Set<String> there = new LinkedHashSet<>();
    groups.forEach(
        group ->
            group.rows().forEach(row -> row.cells().forEach(cell -> there.addAll(cell.access()))));
    return Stream.of(Access.values())
        .map(Access::id)
        .filter(there::contains)
        .map(id -> new Filter.Option(id, context.text("access." + id), Optional.empty()))
        .toList();
  }

  private List<Filter.Option> groups(List<MatrixView.Rows> shown) {
    List<Filter.Option> options = new ArrayList<>();
    for (Group group : context.catalog().config().groups()) {
      boolean there =
          shown.stream()
              .flatMap(rows -> rows.rows().stream())
              .anyMatch(row -> row.group().equals(group.id().value()));
      if (there) {
        options.add(Filter.Option.of(group.id().value(), group.title(), context));
      }
    }
    return options;
  }
}
