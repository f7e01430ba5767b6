package lv.kartiba.output.html;

import java.util.Optional;
import lv.kartiba.markup.Links;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Language;
import lv.kartiba.model.PageId;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.TopicId;
import lv.kartiba.prose.Inline;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;

/**
 * Where links in texts lead on the website: to the pages in the same language. What has no page,
 * such as a channel for staff only, stays plain words.
 */
record SiteLinks(Catalog catalog, Language language, String path) implements Links {
  @Override
  public Optional<String> mention(Inline.Mention mention) {
    Addresses addresses = catalog.addresses();
    String target = mention.target();
    return switch (mention.kind()) {
      case TOPIC ->
          catalog
              .topic(new TopicId(target))
              .filter(catalog::isPublic)
              .map(topic -> to(addresses.topic(language, topic.id())));
      case CHANNEL ->
          catalog
              .channel(new ChannelId(target))
              .filter(channel -> !channel.forStaffOnly())
              .map(channel -> to(addresses.channel(language, channel.id())));
      case CONTACT ->
          catalog
              .contact(new ContactId(target))
              .filter(ContactPoint::isListed)
              .map(contact -> to(addresses.contacts(language)) + "#" + contact.id());
      case PAGE ->
          catalog.page(new PageId(target)).map(page -> to(addresses.page(language, page.id())));
      case WHEN -> Optional.empty();
    };
  }

  @Override
  public Optional<String> reference(Inline.Reference reference) {
    return reference.regulation().map(id -> regulation(new RegulationId(id), reference.target()));
  }

  @Override
  public String picture(String picture) {
    return to(Addresses.encoded(picture));
  }

  private String regulation(RegulationId id, String anchor) {
    String page = catalog.addresses().regulation(language, id);
    if (anchor.isEmpty()) {
      return to(page);
    }
    return page.equals(path) ? "#" + anchor : to(page) + "#" + anchor;
  }

  private String to(String address) {
    return Addresses.relative(path, address);
  }
}
