package lv.kartiba.regulation;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.model.Content;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;

/** Everything a link can name, as links write it: {@code topic:grades}. */
record KnownNames(Set<String> names) {
  static KnownNames of(Content content) {
    Set<String> names = new TreeSet<>();
    content.topics().forEach(topic -> names.add("topic:" + topic.id()));
    content.channels().forEach(channel -> names.add("channel:" + channel.id()));
    content.contacts().forEach(contact -> names.add("contact:" + contact.id()));
    content.pages().forEach(page -> names.add("page:" + page.id()));
    return new KnownNames(names);
  }

  boolean contains(Inline.Mention mention) {
    return mention.kind() == MentionKind.WHEN
        || names.contains(mention.kind().prefix() + ":" + mention.target());
  }
}
