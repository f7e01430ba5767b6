package lv.kartiba.output.html;

import lv.kartiba.markup.Html;

/**
 * A link to the clause that says something.
 *
 * @param text for example "4.3.1. apakšpunkts"; of another regulation with its title
 */
public record ClauseLink(String href, Html text) {}
