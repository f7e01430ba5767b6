package lv.kartiba.model;

import java.util.Optional;
import lv.kartiba.source.Position;

/** One line of {@code available:}: a channel in which a topic can be found, and when. */
public record AvailableEntry(ChannelId channel, Optional<LocalizedText> when, Position at) {}
