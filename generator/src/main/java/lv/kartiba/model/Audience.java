package lv.kartiba.model;

import lv.kartiba.source.Position;

/**
 * People whom some dates and topics concern and others do not, for example the families of grades 7
 * to 9.
 */
public record Audience(AudienceId id, LocalizedText title, Position at) {}
