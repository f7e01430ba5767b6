package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Access;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Direction;
import lv.kartiba.model.Language;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Catalog;

/** A page for each channel: what is found in it, and in its parts. */
record ChannelPages(PageMaker make) {

  List<OutputFile> in(Language language) {
    return catalog().publicChannels().stream()
        .map(
            channel ->
                make.page(
                    language,
                    l -> catalog().addresses().channel(l, channel.id()),
                    "site/channel.ftlh",
                    context -> view(channel, context)))
        .toList();
  }

  private ChannelView view(Channel channel, PageContext context) {
    Optional<Manuscript> text = Prose.manuscript(channel.text(), context);
    ChannelLinks links = new ChannelLinks(context);
    Optional<Channel> whole = channel.partOf().flatMap(catalog()::channel);
    return new ChannelView(
        shell(channel, text, context),
        context.words(channel.title()),
        text.flatMap(Manuscript::summary).map(Html::of),
        channel.kind().id(),
        channel.access().map(Access::id),
        channel.location().map(context::words),
        channel.url(),
        channel.url().map(Navigation::withoutScheme),
        whole.map(links::of),
        found(channel, context),
        parts(channel, 2, links, context),
        Prose.below(channel.text(), context),
        new Events(context).of(make.lookup().events(channel.id())));
  }

  private Shell shell(Channel channel, Optional<Manuscript> text, PageContext context) {
    String title = channel.title().in(context.language()).text();
    List<Head.Step> crumbs = new ArrayList<>();
    crumbs.add(
        new Head.Step(
            catalog().addresses().channels(context.language()),
            new Wording(context.text("channels.menu"), context.language())));
    channel
        .partOf()
        .flatMap(catalog()::channel)
        .ifPresent(
            whole ->
                crumbs.add(
                    new Head.Step(
                        catalog().addresses().channel(context.language(), whole.id()),
                        whole.title().in(context.language()))));
    return make.shell(
        context,
        new Head(
                title,
                text.flatMap(Manuscript::summary)
                    .orElseGet(() -> context.text("channel.description", title)),
                Section.CHANNELS,
                l -> catalog().addresses().channel(l, channel.id()))
            .under(crumbs));
  }

  private List<ChannelView.Part> parts(
      Channel channel, int level, ChannelLinks links, PageContext context) {
    List<ChannelView.Part> parts = new ArrayList<>();
    for (Channel part : links.publicParts(channel)) {
      parts.add(
          new ChannelView.Part(
              links.of(part), Math.min(level, 4), found(part, context)));
      parts.addAll(parts(part, level + 1, links, context));
    }
    return parts;
  }

  private List<ChannelView.Found> found(Channel channel, PageContext context) {
    Map<TopicId, List<Fact>> byTopic = new LinkedHashMap<>();
    for (Fact fact : catalog().facts(channel.id())) {
      byTopic.computeIfAbsent(fact.topic(), id -> new ArrayList<>()).add(fact);
    }
    TopicLinks links = new TopicLinks(context);
    List<ChannelView.Found> found = new ArrayList<>();
    byTopic.forEach(
        (id, facts) -> {
          Optional<Topic> topic = catalog().topic(id);
          topic.ifPresent(
              t ->
                  found.add(
                      new ChannelView.Found(
                          links.of(t),
                          t.direction() == Direction.TO_SCHOOL,
                          make.ways(context).statements(facts))));
        });
    return found;
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
