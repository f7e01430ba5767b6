package lv.kartiba.build;

import java.util.List;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.output.OutputFile;

/**
 * A site of which nothing is rendered yet: what its files will be, and what is wrong with it.
 *
 * @param files none where an error stopped the build; asking for the content of one renders it
 * @param problems takes more while files are rendered
 */
public record Draft(List<OutputFile> files, Diagnostics problems) {
  public Draft {
    files = List.copyOf(files);
  }
}
