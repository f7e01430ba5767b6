package lv.kartiba.load;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lv.kartiba.model.Language;

/**
 * What the school's files were read as, so that after an edit only the edited one is read again.
 *
 * <p>A file is read again where its time, its size or its identity has changed, where it is
 * {@linkplain #forget forgotten}, or where something has changed on which the reading of every file
 * depends: the languages of the site, and which pictures there are to show. Whoever builds once has
 * no use for it: {@link #none}.
 */
public final class ReadMemory {
  /** Files that are no more may be remembered up to this number. */
  private static final int SOME = 100;

  private final boolean remembers;
  private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();
  private final Map<String, Remembered> known = new ConcurrentHashMap<>();
  private Set<Path> forgotten = Set.of();
  private Set<String> assets = Set.of();
  private List<Language> languages = List.of();

  private ReadMemory(boolean remembers) {
    this.remembers = remembers;
  }

  /** One that remembers nothing. */
  public static ReadMemory none() {
    return new ReadMemory(false);
  }

  /** One that has nothing to remember yet. */
  public static ReadMemory empty() {
    return new ReadMemory(true);
  }

  /** Has these files read again the next time, even if the system says they are the same. */
  public void forget(Set<Path> files) {
    forgotten = new TreeSet<>(files);
  }

  /** The folder is about to be listed anew. */
  void begin() {
    stamps.clear();
  }

  /** Notes what the system says of a file. */
  void seen(Path file, BasicFileAttributes attributes) {
    if (remembers) {
      stamps.put(file, Stamp.of(attributes));
    }
  }

  /** Forgets all that was read for other languages, or where other pictures and files were there. */
  void readFor(List<Language> languages, Set<String> assets) {
    if (known.size() > stamps.size() + SOME) {
      known.values().removeIf(one -> !stamps.keySet().containsAll(one.files));
    }
    if (!this.assets.equals(assets) || !this.languages.equals(languages)) {
      known.clear();
      this.assets = new TreeSet<>(assets);
      this.languages = List.copyOf(languages);
    }
  }

  /**
   * What these files were read as, with everything noted then; else what they are read as now.
   *
   * @param name a name of what is read, always of the same type
   * @param notes takes what is noted
   * @param reader reads, noting apart
   */
  <T> T read(
      String name, List<Path> files, ReadNotes notes, Function<ReadNotes, T> reader) {
    if (!remembers) {
      return reader.apply(notes);
    }
    Remembered found = known.get(name);
    if (found == null || !isStill(found, files)) {
      List<Stamp> now = files.stream().map(this::stamp).toList();
      ReadNotes apart = new ReadNotes();
      found = new Remembered(files, now, reader.apply(apart), apart);
      known.put(name, found);
    }
    notes.addAll(found.notes);
    @SuppressWarnings("unchecked")
    T value = (T) found.value;
    return value;
  }

  /** Whether something was read from these files as they are now; asked for each of thousands. */
  private boolean isStill(Remembered found, List<Path> files) {
    if (!found.files.equals(files)) {
      return false;
    }
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      if (forgotten.contains(file) || !stamp(file).equals(found.stamps.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Stamp stamp(Path file) {
    return stamps.getOrDefault(file, Stamp.NONE);
  }

  private record Stamp(FileTime changed, long size, Optional<Object> identity) {
    /** Of a file that went while the folder was listed. */
    static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1, Optional.empty());

    static Stamp of(BasicFileAttributes attributes) {
      return new Stamp(
          attributes.lastModifiedTime(),
          attributes.size(),
          Optional.ofNullable(attributes.fileKey()));
    }
  }

  private record Remembered(
      List<Path> files, List<Stamp> stamps, Object value, ReadNotes notes) {}
}
