package lv.kartiba.regulation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Language;
import lv.kartiba.model.TopicId;

/**
 * One fact: this topic is in this channel (or is asked of this contact), as this clause says.
 *
 * @param channel where; empty where only a contact is named
 * @param contact whom to ask, where no channel is named
 * @param clause which clause says so; empty where only {@code available:} does
 * @param wording the clause's own words for the channel or contact, by language
 * @param when the condition or deadline in the clause's own words, several joined by "; "
 */
public record Fact(
    TopicId topic,
    Optional<ChannelId> channel,
    Optional<ContactId> contact,
    Optional<ClauseAddress> clause,
    Map<Language, String> wording,
    Map<Language, String> when) {
  public Fact {
    wording = Collections.unmodifiableMap(new TreeMap<>(wording));
    when = Collections.unmodifiableMap(new TreeMap<>(when));
  }
}
