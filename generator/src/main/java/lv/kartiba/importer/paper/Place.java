package lv.kartiba.importer.paper;

/**
 * Where something stands in the document.
 *
 * @param page counted from 1; 0 where the file has no pages
 * @param line counted from 1, through the whole document
 */
public record Place(int page, int line) {}
