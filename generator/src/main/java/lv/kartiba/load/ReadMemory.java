package lv.kartiba.load;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.load.reference.KnownIds;
import lv.kartiba.load.reference.Namings;
import lv.kartiba.load.reference.ReferenceCheck;
import lv.kartiba.recall.Recall;
import lv.kartiba.recall.RecallEach;

/**
 * What the school's files were read as, so that after an edit only the edited one is read again.
 *
 * <p>It believes those who {@linkplain #changed tell it} which files have changed, and looks at no
 * other. Whoever builds once has no use for it: {@link #none}.
 */
public final class ReadMemory {
  private final boolean remembers;
  private final Map<String, Remembered> known = new ConcurrentHashMap<>();
  private final Map<String, Object> settled = new ConcurrentHashMap<>();
  private final RecallEach<Namings, List<Diagnostic>> unknown = new RecallEach<>();
  private final Map<String, Recall<Object>> kept = new ConcurrentHashMap<>();
  private KnownIds lookedUpIn = new KnownIds();
  private Optional<Listing> listing = Optional.empty();

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

  /**
   * Forgets what was read from some files. To be told before each reading but the first.
   *
   * @param paths all files made, changed, renamed or deleted since the reading before was begun, or
   *     folders in which anything may have happened
   */
  public void changed(Set<Path> paths) {
    Set<Path> absolute =
        paths.stream()
            .map(path -> path.toAbsolutePath().normalize())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Path> touched = new LinkedHashSet<>(absolute);
    boolean beyond =
        listing.filter(all -> absolute.stream().anyMatch(all.folder().getParent()::startsWith)).isPresent();
    listing = listing.map(before -> before.after(absolute, touched));
    known.values().removeIf(read -> beyond || read.isFrom(touched));
  }

  /**
   * The files in a folder, by their path in it.
   *
   * @param folder absolute and without dots, always the same
   */
  SortedMap<String, Path> files(Path folder) {
    Listing now = listing.orElseGet(() -> Listing.of(folder));
    if (remembers) {
      listing = Optional.of(now);
    }
    return now.files();
  }

  /**
   * What was read the last time, with everything noted then, if it was read from the same; else what
   * is read now.
   *
   * @param name a name of what is read, always of the same type
   * @param from the files, and all else on which the result depends
   * @param notes takes what is noted
   * @param reader reads, noting apart
   */
  <T> T read(String name, List<?> from, ReadNotes notes, Function<ReadNotes, T> reader) {
    Noted<T> read = apart(name, from, reader);
    notes.join(read.notes);
    return read.value;
  }

  /** The same, for those who take over the notes themselves. */
  <T> Noted<T> apart(String name, List<?> from, Function<ReadNotes, T> reader) {
    Remembered found = known.get(name);
    if (found != null && Recall.areSame(found.from, from)) {
      @SuppressWarnings("unchecked")
      Noted<T> read = (Noted<T>) found.read;
      return read;
    }
    ReadNotes notes = new ReadNotes();
    Noted<T> read = new Noted<>(reader.apply(notes), notes);
    if (remembers) {
      known.put(name, new Remembered(from, read));
    }
    return read;
  }

  /**
   * The object of the last time where this one is equal to it.
   *
   * @param name a name of the value, always of the same type
   */
  <T> T settled(String name, T now) {
    if (!remembers) {
      return now;
    }
    @SuppressWarnings("unchecked")
    T last = (T) settled.merge(name, now, (before, after) -> before.equals(after) ? before : after);
    return last;
  }

  /**
   * Something with a memory of its own, the identical one while what it depends on is the same.
   *
   * @param name a name of it, always of the same type
   */
  <T> T kept(String name, List<?> from, Supplier<T> maker) {
    if (!remembers) {
      return maker.get();
    }
    @SuppressWarnings("unchecked")
    T there = (T) kept.computeIfAbsent(name, any -> new Recall<>()).of(from, maker::get);
    return there;
  }

  /** What is wrong with the ids that are named. */
  List<Diagnostic> unknown(KnownIds ids, Namings namings) {
    ReferenceCheck check = new ReferenceCheck(ids);
    if (!remembers) {
      return check.problems(namings.all());
    }
    if (!lookedUpIn.isSameAs(ids)) {
      unknown.forget();
    }
    lookedUpIn = ids; // of which most is the same object at the next look
    return unknown.of(namings.parts(), part -> check.problems(part.all())).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** What was read, and what was noted then. */
  record Noted<T>(T value, ReadNotes notes) {}

  private record Remembered(List<?> from, Noted<?> read) {
    boolean isFrom(Set<Path> touched) {
      for (Object one : from) {
        if (one instanceof Path path && touched.contains(path)) {
          return true;
        }
      }
      return false;
    }
  }
}
