package lv.kartiba.output.html;

/**
 * The search page.
 *
 * @param topics the list from A to Z, for whoever has no scripts
 */
public record SearchView(Shell shell, String topics) {}
