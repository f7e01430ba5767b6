package lv.kartiba.engine.docx;

/**
 * A place in a list that Word counts.
 *
 * @param list the number of the list
 * @param level 0 for the outermost, at most 8
 */
public record Place(int list, int level) {}
