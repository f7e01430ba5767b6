package lv.kartiba.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kartiba.model.Audience;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Content;
import lv.kartiba.model.Group;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.model.Topic;

/**
 * What an editor can offer: the languages and the ids of a site.
 *
 * @param languages the first is authoritative; none where the site is not known
 * @param ids in the school's order; none where the site is not known
 */
public record SiteNames(List<Language> languages, Map<Named, List<String>> ids) {
  /** A site of which nothing is known. */
  public static final SiteNames NONE = new SiteNames(List.of(), Map.of());

  public SiteNames {
    languages = List.copyOf(languages);
    Map<Named, List<String>> copy = new EnumMap<>(Named.class);
    ids.forEach((kind, list) -> copy.put(kind, List.copyOf(list)));
    ids = Collections.unmodifiableMap(copy);
  }

  /** Those of what a school wrote. */
  public static SiteNames of(Content content) {
    Map<Named, List<String>> ids = new EnumMap<>(Named.class);
    ids.put(Named.TOPIC, strings(content.topics().stream().map(Topic::id)));
    ids.put(Named.CHANNEL, strings(content.channels().stream().map(Channel::id)));
    ids.put(Named.CONTACT, strings(content.contacts().stream().map(ContactPoint::id)));
    ids.put(Named.GROUP, strings(content.config().groups().stream().map(Group::id)));
    ids.put(Named.AUDIENCE, strings(content.config().audiences().stream().map(Audience::id)));
    ids.put(
        Named.REGULATION, strings(content.regulations().stream().map(RegulationSource::id)));
    return new SiteNames(content.config().languages(), ids);
  }

  List<String> of(Named kind) {
    return ids.getOrDefault(kind, List.of());
  }

  private static List<String> strings(Stream<?> all) {
    return all.map(Object::toString).toList();
  }
}
