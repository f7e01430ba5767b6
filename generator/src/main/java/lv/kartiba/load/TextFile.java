package lv.kartiba.load;

import java.nio.file.Path;
import lv.kartiba.model.Language;

/**
 * A Markdown file whose name says what it is: {@code pages/index.lv.md}.
 *
 * @param shown the path shown to the editor, {@code content/pages/index.lv.md}
 */
record TextFile(String id, Language language, Path path, String shown) {}
