package lv.kartiba.lint.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Content;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Topic;

/**
 * One thing a school wrote that holds texts: a topic, a page, a regulation in one language. Earlier
 * editions are history and none.
 */
public final class WrittenThing {
  private final Object thing;
  private final Language authoritative;
  private final Consumer<Passages> collector;

  private WrittenThing(Object thing, Language authoritative, Consumer<Passages> collector) {
    this.thing = thing;
    this.authoritative = authoritative;
    this.collector = collector;
  }

  /** All of a school, in the order of files. */
  static List<WrittenThing> all(Content content) {
    Language authoritative = content.config().authoritative();
    List<WrittenThing> all = new ArrayList<>();
    add(all, List.of(content.config()), authoritative, Passages::config);
    for (Topic topic : content.topics()) {
      add(all, List.of(topic), authoritative, Passages::topic);
      addText(all, topic.text(), authoritative);
    }
    for (Channel channel : content.channels()) {
      add(all, List.of(channel), authoritative, Passages::channel);
      addText(all, channel.text(), authoritative);
    }
    add(all, content.contacts(), authoritative, Passages::contact);
    add(all, content.events(), authoritative, Passages::event);
    add(all, content.pages(), authoritative, Passages::page);
    content
        .regulations()
        .forEach(
            source ->
                add(
                    all,
                    List.copyOf(source.texts().values()),
                    authoritative,
                    Passages::regulation));
    return all;
  }

  /** A text is a thing of its own, since a topic is read anew without it. */
  private static void addText(List<WrittenThing> all, LongText text, Language authoritative) {
    if (!text.isEmpty()) {
      add(all, List.of(text), authoritative, Passages::longText);
    }
  }

  private static <T> void add(
      List<WrittenThing> all,
      List<T> things,
      Language authoritative,
      BiConsumer<Passages, T> collector) {
    for (T thing : things) {
      all.add(
          new WrittenThing(
              thing, authoritative, passages -> collector.accept(passages, thing)));
    }
  }

  /** Its texts in every language. */
  public List<PassageSource> texts() {
    Passages passages = new Passages(authoritative);
    collector.accept(passages);
    return passages.found();
  }

  /** Whether the other is the identical thing, so that it holds the same texts. */
  public boolean isSame(WrittenThing other) {
    return thing == other.thing && authoritative.equals(other.authoritative);
  }
}
