package lv.kartiba.load.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.prose.Block;
import lv.kartiba.source.SourceFile;

/** Where the texts of annexes come from. */
public interface AnnexFiles {
  /** The text of an annex file, by its path below {@code content/regulations/}. */
  Optional<Text> read(String path);

  /** The paths of all files there might be. */
  List<String> all();

  /**
   * The text of an annex.
   *
   * @param file the file it stands in; missing where that cannot be read, which is reported
   */
  record Text(List<Block> content, Optional<SourceFile> file) {
    static final Text NONE = new Text(List.of(), Optional.empty());

    public Text {
      content = List.copyOf(content);
    }
  }
}
