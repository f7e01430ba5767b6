package lv.kartiba.load.markdown;

import lv.kartiba.source.Position;

/**
 * One attribute: {@code duty=parents}, {@code #absence} (key {@code #}), {@code inserted}.
 *
 * @param value empty where there is none
 * @param assigned whether an equals sign stands after the key
 * @param at where it begins
 * @param valueAt where its value begins
 */
public record Attribute(
    String key, String value, boolean assigned, Position at, Position valueAt) {}
