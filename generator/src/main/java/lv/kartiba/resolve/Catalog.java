package lv.kartiba.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Content;
import lv.kartiba.model.Group;
import lv.kartiba.model.Language;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.CrossReferences;
import lv.kartiba.regulation.Duty;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.RegulationComposer.Regulations;

/**
 * Everything about the school, linked both ways: from a topic to its channels, from a channel to its
 * topics, from a fact to its clause.
 *
 * <p>Facts here are what parents see: staff-only channels are left out, a fact stated twice stands
 * once. Lists keep the school's order.
 */
public final class Catalog {
  private final Content content;
  private final CrossReferences references;
  private final List<Regulation> regulations;
  private final Map<RegulationId, List<Edition>> editions;
  private final FactLinks facts;
  private final CatalogIndex index;

  Catalog(Content content, Regulations regulations, FactLinks facts, CatalogIndex index) {
    this.content = content;
    this.references = regulations.references();
    this.regulations = regulations.all();
    this.editions = regulations.editions();
    this.facts = facts;
    this.index = index;
  }

  public SiteConfig config() {
    return content.config();
  }

  public Content content() {
    return content;
  }

  public Addresses addresses() {
    return new Addresses(config().authoritative());
  }

  public List<Regulation> regulations() {
    return regulations;
  }

  /** The regulation the site is about; empty where a school has none yet. */
  public Optional<Regulation> mainRegulation() {
    return regulations.stream().filter(r -> r.id().equals(config().main())).findFirst();
  }

  /** The dated editions of a regulation, the oldest first, the text in force last. */
  public List<Edition> editions(RegulationId id) {
    return editions.getOrDefault(id, List.of());
  }

  /** All facts parents see, in the order of the clauses, then those of {@code available:}. */
  public List<Fact> facts() {
    return facts.shown();
  }

  /** The duties of all regulations, the main one's first. */
  public List<Duty> duties() {
    return regulations.stream().flatMap(regulation -> regulation.duties().stream()).toList();
  }

  public Optional<Topic> topic(TopicId id) {
    return Optional.ofNullable(index.topics().get(id));
  }

  public Optional<Channel> channel(ChannelId id) {
    return Optional.ofNullable(index.channels().get(id));
  }

  public Optional<ContactPoint> contact(ContactId id) {
    return Optional.ofNullable(index.contacts().get(id));
  }

  /** The page with this id; asked for each link of thousands of pages, which are sorted. */
  public Optional<Page> page(PageId id) {
    List<Page> pages = content.pages();
    int from = 0;
    int to = pages.size();
    while (from < to) {
      int middle = (from + to) / 2;
      int order = pages.get(middle).id().compareTo(id);
      if (order == 0) {
        return Optional.of(pages.get(middle));
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle;
    }
    return Optional.empty();
  }

  public Optional<Clause> clause(ClauseAddress address) {
    return Optional.ofNullable(index.clauses().get(address.regulation() + "#" + address.anchor()));
  }

  /** The number of a clause as a page refers to it: {@code 4.3.1.}, {@code IV nodaļas 3.}. */
  public String number(ClauseAddress address, Language language) {
    return references.number(address, language);
  }

  /** What is known of a topic itself, without its parts. */
  public List<Fact> facts(TopicId topic) {
    return Collections.unmodifiableList(index.factsByTopic().getOrDefault(topic, List.of()));
  }

  /** What is found in a channel itself, without its parts. */
  public List<Fact> facts(ChannelId channel) {
    return Collections.unmodifiableList(index.factsByChannel().getOrDefault(channel, List.of()));
  }

  /** The topics that are part of this one. */
  public List<Topic> parts(TopicId topic) {
    return Collections.unmodifiableList(index.topicParts().getOrDefault(topic, List.of()));
  }

  /** The channels that are part of this one. */
  public List<Channel> parts(ChannelId channel) {
    return Collections.unmodifiableList(index.channelParts().getOrDefault(channel, List.of()));
  }

  /**
   * The topics on parents' pages, in the school's order: all but those whose only channels are for
   * staff.
   */
  public List<Topic> publicTopics() {
    return content.topics().stream().filter(this::isPublic).toList();
  }

  /** The public topics of a group. */
  public List<Topic> publicTopics(Group group) {
    return publicTopics().stream().filter(topic -> topic.group().equals(group.id())).toList();
  }

  /** The channels on parents' pages, in the school's order. */
  public List<Channel> publicChannels() {
    return content.channels().stream().filter(channel -> !channel.forStaffOnly()).toList();
  }

  /** Whether a topic is on parents' pages. */
  public boolean isPublic(Topic topic) {
    return !facts.onlyForStaff().contains(topic.id());
  }
}
