package lv.kartiba.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Mentions;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Catalog;

/** A channel that no clause, topic or event names, nor any part of it. */
final class UnusedChannel implements Lint {
  @Override
  public void check(Catalog catalog, Diagnostics problems) {
    Set<String> used = new TreeSet<>();
    Language language = catalog.config().authoritative();
    for (Regulation regulation : catalog.regulations()) {
      for (Clause clause : regulation.clauses()) {
        ClauseWords words = clause.in(language);
        used.addAll(named(words.body()));
        used.addAll(named(words.after()));
      }
    }
    catalog
        .content()
        .topics()
        .forEach(topic -> topic.available().forEach(entry -> used.add(entry.channel().value())));
    catalog
        .content()
        .events()
        .forEach(event -> event.channel().ifPresent(channel -> used.add(channel.value())));
    for (Channel channel : catalog.content().channels()) {
      if (!isUsed(channel, catalog, used)) {
        problems.report(Rule.CHANNEL_UNUSED.at(channel.at(), channel.id().value()));
      }
    }
  }

  /** The channels that blocks name; a topic may have the same id. */
  private static List<String> named(List<Block> blocks) {
    return Mentions.in(blocks).stream()
        .filter(mention -> mention.kind() == MentionKind.CHANNEL)
        .map(Inline.Mention::target)
        .toList();
  }

  private static boolean isUsed(Channel channel, Catalog catalog, Set<String> used) {
    return used.contains(channel.id().value())
        || catalog.parts(channel.id()).stream().anyMatch(part -> isUsed(part, catalog, used));
  }
}
