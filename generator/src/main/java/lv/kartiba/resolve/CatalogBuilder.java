package lv.kartiba.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kartiba.model.AvailableEntry;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Content;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.prose.Block;
import lv.kartiba.regulation.CrossReferences;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.RegulationComposer.Regulations;

/** Links everything a school wrote: content and regulations in, catalog out. */
public final class CatalogBuilder {
  private final Content content;
  private final Regulations regulations;

  private CatalogBuilder(Content content, Regulations regulations) {
    this.content = content;
    this.regulations = regulations;
  }

  /** The catalog of a school; references in its pages and long texts are printed as numbers. */
  public static Catalog build(Content content, Regulations regulations) {
    return new CatalogBuilder(content, regulations).build();
  }

  private Catalog build() {
    List<Fact> all = new ArrayList<>();
    regulations.all().stream().map(Regulation::facts).forEach(all::addAll);
    all.addAll(unprinted(all));
    Set<String> staffChannels =
        content.channels().stream()
            .filter(Channel::forStaffOnly)
            .map(channel -> channel.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Fact> shown =
        all.stream()
            .filter(
                fact -> fact.channel().filter(id -> staffChannels.contains(id.value())).isEmpty())
            .toList();
    return new Catalog(resolved(), regulations, shown, onlyForStaff(all, shown));
  }

  /** What {@code available:} says and no clause does. */
  private List<Fact> unprinted(List<Fact> printed) {
    Set<String> stated =
        printed.stream()
            .map(fact -> key(fact.topic(), fact.channel().map(Object::toString).orElse("")))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Fact> facts = new ArrayList<>();
    for (Topic topic : content.topics()) {
      for (AvailableEntry entry : topic.available()) {
        if (!stated.contains(key(topic.id(), entry.channel().value()))) {
          facts.add(
              new Fact(
                  topic.id(),
                  Optional.of(entry.channel()),
                  Optional.empty(),
                  Optional.empty(),
                  Map.of(),
                  entry.when().map(LocalizedText::byLanguage).orElse(Map.of())));
        }
      }
    }
    return facts;
  }

  private static Set<TopicId> onlyForStaff(List<Fact> all, List<Fact> shown) {
    Set<TopicId> topics =
        all.stream().map(Fact::topic).collect(Collectors.toCollection(TreeSet::new));
    shown.forEach(fact -> topics.remove(fact.topic()));
    return topics;
  }

  private Content resolved() {
    CrossReferences references = regulations.references();
    return new Content(
        content.config(),
        content.topics().stream()
            .map(topic -> topic.withText(resolve(topic.text(), references)))
            .toList(),
        content.channels().stream()
            .map(channel -> channel.withText(resolve(channel.text(), references)))
            .toList(),
        content.contacts(),
        content.events(),
        content.regulations(),
        content.pages().stream()
            .map(page -> page.withText(resolve(page.text(), references)))
            .toList(),
        content.accessibility(),
        content.assets());
  }

  private static LongText resolve(LongText text, CrossReferences references) {
    LongText resolved = text;
    for (Map.Entry<Language, Manuscript> one : text.byLanguage().entrySet()) {
      List<Block> written = one.getValue().content();
      List<Block> printed = references.resolve(written, one.getKey());
      if (printed != written) {
        resolved = resolved.with(one.getValue().with(printed));
      }
    }
    return resolved;
  }

  private static String key(TopicId topic, String channel) {
    return topic + " " + channel;
  }
}
