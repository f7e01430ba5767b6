package lv.kartiba.engine.docx;

/**
 * Where the numbers of a level stand, in twentieths of a point.
 *
 * @param left where the words begin
 * @param hanging how far before them the number begins; 0 puts the words behind the number
 */
public record LevelForm(int left, int hanging) {}
