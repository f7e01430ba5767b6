package lv.kartiba.load.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.prose.Block;

/** Where the texts of annexes come from. */
public interface AnnexFiles {
  /** The text of an annex file, by its path below {@code content/regulations/}. */
  Optional<List<Block>> read(String path);

  /** The paths of all files there might be. */
  List<String> all();
}
