package lv.kartiba.load.yaml;

import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;

/**
 * The way from a YAML parser's mark, from 0 and in code points, to line and column.
 *
 * @param piece the part of the file that is parsed: only its lines need be counted, and whoever
 *     parses another part at the same time need not wait
 * @param linesBefore how many lines of the file stand before it
 */
record YamlPlace(SourceFile file, SourceFile piece, int linesBefore) {

  static YamlPlace of(SourceFile file, String text, int linesBefore) {
    return new YamlPlace(file, SourceFile.of(file.path(), text), linesBefore);
  }

  Position start() {
    return file.at(linesBefore + 1, 1);
  }

  Position of(Mark mark) {
    return of(mark, 0);
  }

  /** The place so many characters after a mark. */
  Position of(Mark mark, int after) {
    int units = piece.units(mark.getLine() + 1, mark.getColumn());
    return file.at(linesBefore + mark.getLine() + 1, units + after + 1);
  }
}
