package lv.kartiba.load.yaml;

import lv.kartiba.source.Position;

/**
 * One key and its value, for example {@code title: Liecība}.
 *
 * @param at where the key begins
 */
public record YamlEntry(String key, Position at, YamlValue value) {}
