package lv.kartiba.model;

import lv.kartiba.source.Position;

/** A group of topics on the overview pages, for example learning. */
public record Group(GroupId id, LocalizedText title, Position at) {}
