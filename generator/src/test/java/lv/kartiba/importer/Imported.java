package lv.kartiba.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;

/** A draft as the program reads it, as if a person had written it. */
final class Imported {
  private Imported() {}

  static SchoolRead read(Draft draft) {
    return files(draft).read();
  }

  static SchoolFiles files(Draft draft) {
    return SchoolFiles.nothing().with(draft.files());
  }

  static void write(Draft draft, Path folder) {
    try {
      for (Map.Entry<String, String> file : draft.files().entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
