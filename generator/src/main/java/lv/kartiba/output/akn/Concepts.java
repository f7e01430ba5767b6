package lv.kartiba.output.akn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.TopicId;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;

/** The topics, channels and roles an act speaks of, each to be described once. */
record Concepts(Act act) {

  /**
   * Something an act speaks of.
   *
   * @param element the element that describes it
   * @param href its page, where it has one
   */
  record Concept(String element, String href, String title) {}

  /** The name within the document: {@code topic-grades}. */
  static String id(Inline.Mention mention) {
    return mention.kind().prefix() + "-" + mention.target();
  }

  /** All of them by their names. */
  Map<String, Concept> all() {
    Map<String, Concept> all = new TreeMap<>();
    for (Inline.Mention mention : Mentions.in(everything())) {
      concept(mention).ifPresent(concept -> all.put(id(mention), concept));
    }
    return Collections.unmodifiableMap(all);
  }

  private List<Block> everything() {
    List<Block> blocks = new ArrayList<>();
    act.regulation()
        .chapters()
        .forEach(chapter -> blocks.add(new Block.Paragraph(chapter.title(act.language()))));
    act.regulation().clauses().stream()
        .map(clause -> clause.in(act.language()))
        .filter(words -> words.deleted().isEmpty())
        .forEach(
            words -> {
              blocks.addAll(words.body());
              blocks.addAll(words.after());
            });
    Act.published(act.regulation())
        .forEach(annex -> blocks.addAll(annex.content(act.language())));
    return blocks;
  }

  private Optional<Concept> concept(Inline.Mention mention) {
    return switch (mention.kind()) {
      case TOPIC -> topic(mention.target());
      case CHANNEL -> channel(mention.target());
      case CONTACT -> contact(mention.target());
      case WHEN, PAGE -> Optional.empty();
    };
  }

  private Optional<Concept> topic(String id) {
    return catalog()
        .topic(new TopicId(id))
        .map(
            topic -> {
              String page = addresses().topic(act.language(), topic.id());
              String href = catalog().isPublic(topic) ? link(page) : ontology("concept", id);
              return new Concept("TLCConcept", href, title(topic.title()));
            });
  }

  private Optional<Concept> channel(String id) {
    return catalog()
        .channel(new ChannelId(id))
        .map(
            channel -> {
              String page = addresses().channel(act.language(), channel.id());
              String href = channel.forStaffOnly() ? ontology("object", id) : link(page);
              return new Concept("TLCObject", href, title(channel.title()));
            });
  }

  private Optional<Concept> contact(String id) {
    return catalog()
        .contact(new ContactId(id))
        .map(
            contact -> {
              String place = addresses().contacts(act.language()) + "#" + id;
              String href = contact.isListed() ? link(place) : ontology("role", id);
              return new Concept("TLCRole", href, title(contact.title()));
            });
  }

  private String link(String page) {
    return act.permalinks().to(page);
  }

  private String ontology(String kind, String id) {
    return WorkUri.ontology(kind, act.school(), id);
  }

  private String title(LocalizedText title) {
    return title.in(act.language()).text();
  }

  private Catalog catalog() {
    return act.site().catalog();
  }

  private Addresses addresses() {
    return catalog().addresses();
  }
}
