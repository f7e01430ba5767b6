package lv.kartiba.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.LongTextReader.Read;
import lv.kartiba.load.LongTexts.About;
import lv.kartiba.load.ReadMemory.Noted;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlReader;
import lv.kartiba.model.AccessibilityStatement;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Content;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.model.Topic;
import lv.kartiba.source.SourceFile;

/**
 * Reads everything a school wrote: {@code site-config.yml} and the folder {@code content/}.
 *
 * <p>What is wrong is reported with its place, all of it in one run; what is broken is left out and
 * the rest goes on.
 */
public final class ContentReader {
  private static final String CONFIG = "site-config.yml";
  private static final String FOLDER = "content";

  private final Path root;
  private final SortedMap<String, Path> files;
  private final SortedMap<String, Path> assets;
  private final ReadNotes notes;
  private final ReadMemory memory;

  private ContentReader(
      Path root, SortedMap<String, Path> files, Diagnostics problems, ReadMemory memory) {
    this.root = root;
    this.files = files;
    this.notes = new ReadNotes(problems);
    this.memory = memory;
    this.assets =
        memory.settled(
            "assets", memory.read("assets", List.of(files), notes, any -> ContentTree.assets(files)));
  }

  /**
   * The content of a school's folder.
   *
   * @param root the folder that holds {@code site-config.yml} and {@code content/}
   * @return nothing only where {@code site-config.yml} cannot be used
   */
  public static Optional<Content> read(Path root, Diagnostics problems) {
    return read(root, problems, ReadMemory.none());
  }

  /**
   * The same, reading no text again that is as it was.
   *
   * @param memory what was read the last time; takes what is read now
   */
  public static Optional<Content> read(Path root, Diagnostics problems, ReadMemory memory) {
    Path school = root.toAbsolutePath().normalize();
    Path folder = school.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      problems.report(Rule.MISSING_FILE.at(SourceFile.of(FOLDER, "").start(), FOLDER).underline(1));
    }
    return new ContentReader(school, memory.files(folder), problems, memory).read();
  }

  private Optional<Content> read() {
    Path file = memory.settled(CONFIG, root.resolve(CONFIG));
    Optional<SiteConfig> config =
        memory.read(
            CONFIG,
            List.of(file, assets),
            notes,
            apart -> yaml(file, CONFIG, apart).map(map -> config(map, apart)));
    return config.map(this::content);
  }

  private SiteConfig config(YamlMap map, ReadNotes apart) {
    return new ConfigReader(map, apart.ids(), assets.keySet(), apart.others(), apart.problems())
        .read();
  }

  private Content content(SiteConfig config) {
    List<Language> languages = memory.settled("languages", config.languages());
    ContentTree tree =
        memory.read(
            "tree",
            List.of(files, languages),
            notes,
            apart -> ContentTree.of(files, languages, apart.others(), apart.problems()));
    List<Topic> topics =
        facts(
            tree,
            "topics.yml",
            Optional.of(Kind.TOPIC),
            languages,
            (map, apart) ->
                new TopicReader(apart.ids(), texts(languages, apart), apart.problems())
                    .read(map));
    List<Channel> channels =
        facts(
            tree,
            "channels.yml",
            Optional.of(Kind.CHANNEL),
            languages,
            (map, apart) ->
                new ChannelReader(apart.ids(), texts(languages, apart), apart.problems())
                    .read(map));
    List<ContactPoint> contacts =
        facts(
            tree,
            "contacts.yml",
            Optional.of(Kind.CONTACT),
            languages,
            (map, apart) ->
                new ContactReader(apart.ids(), texts(languages, apart), apart.problems())
                    .read(map));
    List<Event> events =
        facts(
            tree,
            "calendar.yml",
            Optional.empty(),
            languages,
            (map, apart) ->
                new EventReader(apart.ids(), texts(languages, apart), apart.problems())
                    .read(map));
    Optional<AccessibilityStatement> accessibility =
        tree.facts(AccessibilityReader.FILE).flatMap(path -> accessibility(path, languages));
    Language authoritative = languages.get(0);
    List<Object> depends = List.of(authoritative);
    List<Page> pages =
        memory
            .kept("pages", depends, () -> LongTexts.pages(authoritative))
            .read(tree.texts("pages"), text -> longText(text, true), notes);
    List<About> aboutTopics =
        memory
            .kept("topics", depends, () -> LongTexts.about(authoritative))
            .read(tree.texts("topics"), text -> longText(text, false), notes);
    List<About> aboutChannels =
        memory
            .kept("channels", depends, () -> LongTexts.about(authoritative))
            .read(tree.texts("channels"), text -> longText(text, false), notes);
    List<RegulationSource> regulations = regulations(tree, languages);
    notes.others().report(notes.problems());
    memory.read("names", List.of(tree), notes, apart -> know(tree, apart));
    memory.unknown(notes.known(), notes.namings()).forEach(notes.problems()::report);
    Whole whole = memory.kept("whole", List.of(), Whole::new);
    return new Content(
        config,
        list(
            "topics",
            List.of(topics, aboutTopics),
            apart -> whole.topics(topics, aboutTopics, apart.problems())),
        list(
            "channels",
            List.of(channels, aboutChannels),
            apart -> whole.channels(channels, aboutChannels, apart.problems())),
        list("contacts", List.of(contacts), apart -> Whole.contacts(contacts, apart.problems())),
        events,
        regulations,
        pages,
        accessibility,
        assets);
  }

  private static ShortTexts texts(List<Language> languages, ReadNotes notes) {
    return new ShortTexts(languages, notes.others(), notes.problems());
  }

  /**
   * What is defined in a YAML file.
   *
   * @param kind what can be named by the ids in it; a file with things nobody names may be missing
   */
  private <T> List<T> facts(
      ContentTree tree,
      String name,
      Optional<Kind> kind,
      List<Language> languages,
      BiFunction<YamlMap, ReadNotes, List<T>> reader) {
    String shown = ContentTree.ROOT + name;
    Optional<Path> path = tree.facts(name);
    boolean needed = kind.filter(named -> named != Kind.CONTACT).isPresent();
    if (path.isEmpty() && !needed) {
      return List.of();
    }
    EntryFiles<T> entries =
        memory.kept(shown, List.of(languages), () -> new EntryFiles<>(reader));
    return list(
        shown,
        path.map(file -> List.of(file, languages)).orElse(List.of()),
        apart -> {
          Optional<List<T>> read =
              path.or(() -> missing(shown, apart))
                  .flatMap(file -> text(file, shown, apart))
                  .flatMap(file -> entries.read(file, apart));
          if (read.isEmpty()) {
            kind.ifPresent(apart.known()::unreadable);
          }
          return read.orElse(List.of());
        });
  }

  private Optional<AccessibilityStatement> accessibility(Path file, List<Language> languages) {
    String shown = ContentTree.ROOT + AccessibilityReader.FILE;
    return memory.read(
        shown,
        List.of(file, languages),
        notes,
        apart ->
            yaml(file, shown, apart)
                .flatMap(
                    map ->
                        new AccessibilityReader(
                                apart.ids(), texts(languages, apart), apart.problems())
                            .read(map)));
  }

  private Noted<Optional<Read>> longText(TextFile text, boolean page) {
    return memory.apart(
        text.shown(),
        List.of(text.path(), assets),
        apart -> {
          LongTextReader reader = new LongTextReader(apart, assets.keySet());
          return page ? reader.page(text) : reader.about(text);
        });
  }

  private List<RegulationSource> regulations(ContentTree tree, List<Language> languages) {
    String folder = ContentTree.REGULATIONS + "/";
    List<Object> from = new ArrayList<>(List.of(assets, languages));
    files.tailMap(folder).entrySet().stream()
        .takeWhile(file -> file.getKey().startsWith(folder))
        .forEach(file -> from.add(file.getValue()));
    // which annexes are missed depends on the languages the school left out
    return list(
        folder + notes.others().leftOut(),
        from,
        apart ->
            new RegulationFiles(
                    languages.get(0),
                    tree.annexes(),
                    apart.files(),
                    apart.namings(),
                    assets.keySet(),
                    apart.problems())
                .read(tree.texts(ContentTree.REGULATIONS), tree.editions(), notes.others()));
  }

  /** A list, the identical one while what it is made from is the same. */
  private <T> List<T> list(String name, List<?> from, Function<ReadNotes, List<T>> maker) {
    return memory.read(name, from, notes, apart -> List.copyOf(maker.apply(apart)));
  }

  private static Optional<YamlMap> yaml(Path path, String shown, ReadNotes notes) {
    return text(path, shown, notes).flatMap(file -> YamlReader.read(file, notes.problems()));
  }

  private static Optional<SourceFile> text(Path path, String shown, ReadNotes notes) {
    return Files.isRegularFile(path)
        ? notes.files().read(path, shown, TextFiles.LARGEST_YAML)
        : missing(shown, notes);
  }

  private static <T> Optional<T> missing(String shown, ReadNotes notes) {
    notes
        .problems()
        .report(Rule.MISSING_FILE.at(SourceFile.of(shown, "").start(), shown).underline(1));
    return Optional.empty();
  }

  /** Notes which pages and regulations there are, and looks up what files of long texts name. */
  private static ContentTree know(ContentTree tree, ReadNotes notes) {
    notes.known().add(Kind.PAGE, PageId.ACCESSIBILITY.value());
    tree.texts("pages").forEach(file -> notes.known().add(Kind.PAGE, file.id()));
    tree.texts(ContentTree.REGULATIONS)
        .forEach(file -> notes.known().add(Kind.REGULATION, file.id()));
    tree.editions()
        .forEach(
            (regulation, files) -> files.forEach(file -> name(regulation, file, Kind.REGULATION, notes)));
    tree.texts("topics").forEach(file -> name(file.id(), file, Kind.TOPIC, notes));
    tree.texts("channels").forEach(file -> name(file.id(), file, Kind.CHANNEL, notes));
    return tree;
  }

  private static void name(String id, TextFile file, Kind kind, ReadNotes notes) {
    notes.namings().add(id, SourceFile.of(file.shown(), "").start(), kind);
  }
}
