package lv.kartiba.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import lv.kartiba.load.ReadMemory.Noted;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlPiece;
import lv.kartiba.load.yaml.YamlReader;
import lv.kartiba.recall.RecallEach;
import lv.kartiba.source.SourceFile;

/**
 * Reads a file whose keys are ids, such as {@code content/topics.yml}: each key by itself, by all
 * processors, and after an edit only those whose lines have changed.
 *
 * @param <T> what a key and what belongs to it become
 */
final class EntryFiles<T> {
  private final BiFunction<YamlMap, ReadNotes, List<T>> reader;
  private final RecallEach<YamlPiece, Optional<Noted<Entry<T>>>> entries =
      new RecallEach<>(YamlPiece::equals);
  private volatile Optional<SourceFile> last = Optional.empty();

  /**
   * For files of one kind.
   *
   * @param reader makes something of some keys of a file, of each by itself
   */
  EntryFiles(BiFunction<YamlMap, ReadNotes, List<T>> reader) {
    this.reader = reader;
  }

  /** What the file holds; nothing, and a problem, where it cannot be understood. */
  Optional<List<T>> read(SourceFile file, ReadNotes notes) {
    List<YamlPiece> pieces = YamlPiece.of(file.text());
    List<Optional<Noted<Entry<T>>>> read = entries.of(pieces, piece -> read(file, piece));
    if (!areWholeFile(read)) {
      return YamlReader.read(file, notes.problems()).map(keys -> reader.apply(keys, notes));
    }
    // of an earlier file some entries may be kept for long; their lines are in this one, too
    last.ifPresent(before -> before.release(this::last));
    last = Optional.of(file);
    read.forEach(entry -> entry.ifPresent(found -> notes.addAll(found.notes())));
    return Optional.of(
        read.stream()
            .flatMap(Optional::stream)
            .flatMap(found -> found.value().made().stream())
            .toList());
  }

  private Optional<Noted<Entry<T>>> read(SourceFile file, YamlPiece piece) {
    ReadNotes notes = new ReadNotes();
    return YamlReader.read(file, piece.text(), piece.linesBefore(), notes.problems())
        .filter(keys -> keys.entries().size() == 1)
        .map(
            keys ->
                new Noted<>(
                    new Entry<>(keys.entries().get(0).key(), reader.apply(keys, notes)), notes));
  }

  private SourceFile last() {
    return last.orElseThrow();
  }

  /** Whether each piece is one key, and none stands twice; else the file is read as one. */
  private static <T> boolean areWholeFile(List<Optional<Noted<Entry<T>>>> read) {
    Set<String> keys = new TreeSet<>();
    return !read.isEmpty()
        && read.stream()
            .allMatch(
                entry -> entry.filter(found -> keys.add(found.value().key())).isPresent());
  }

  private record Entry<T>(String key, List<T> made) {}
}
