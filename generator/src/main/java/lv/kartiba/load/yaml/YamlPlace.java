package lv.kartiba.load.yaml;

import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;

/** The way from a YAML parser's mark, from 0 and in code points, to line and column. */
record YamlPlace(SourceFile file, int linesBefore) {

  Position start() {
    return file.at(linesBefore + 1, 1);
  }

  Position of(Mark mark) {
    return of(mark, 0);
  }

  /** The place so many characters after a mark. */
  Position of(Mark mark, int after) {
    int line = linesBefore + mark.getLine() + 1;
    return file.at(line, file.units(line, mark.getColumn()) + after + 1);
  }
}
