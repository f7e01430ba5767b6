package lv.kartiba.output.html;

import lv.kartiba.markup.Html;

/**
 * A link to a regulation.
 *
 * @param details its kind, number and date in one line
 * @param pdf the printed document
 */
public record RegulationLink(String href, Html title, Html details, String pdf) {}
