package lv.kartiba.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.reference.KnownIds;
import lv.kartiba.load.reference.Namings;
import lv.kartiba.load.reference.ReferenceCheck;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlReader;
import lv.kartiba.model.AccessibilityStatement;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Content;
import lv.kartiba.model.Event;
import lv.kartiba.model.LongText;
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
    this.assets = ContentTree.assets(files);
    this.notes = new ReadNotes(new KnownIds(), new Namings(), new OtherLanguages(), problems);
    this.memory = memory;
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
    Path folder = root.resolve(FOLDER);
    boolean there = Files.isDirectory(folder);
    if (!there) {
      problems.report(Rule.MISSING_FILE.at(SourceFile.of(FOLDER, "").start(), FOLDER).underline(1));
    }
    SortedMap<String, Path> files = there ? FileScan.of(folder, memory) : Collections.emptySortedMap();
    return new ContentReader(root, files, problems, memory).read();
  }

  private Optional<Content> read() {
    Optional<YamlMap> config = yaml(root.resolve(CONFIG), CONFIG, notes);
    return config
        .map(
            map ->
                new ConfigReader(
                        map, notes.ids(), assets.keySet(), notes.others(), notes.problems())
                    .read())
        .map(this::content);
  }

  private Content content(SiteConfig config) {
    ContentTree tree = ContentTree.of(files, config.languages(), notes.others(), notes.problems());
    memory.readFor(config.languages(), assets.keySet());
    List<Topic> topics =
        facts(
            tree,
            "topics.yml",
            Kind.TOPIC,
            (map, apart) ->
                new TopicReader(apart.ids(), texts(config, apart), apart.problems())
                    .read(map));
    List<Channel> channels =
        facts(
            tree,
            "channels.yml",
            Kind.CHANNEL,
            (map, apart) ->
                new ChannelReader(apart.ids(), texts(config, apart), apart.problems())
                    .read(map));
    List<ContactPoint> contacts =
        facts(
            tree,
            "contacts.yml",
            Kind.CONTACT,
            (map, apart) ->
                new ContactReader(apart.ids(), texts(config, apart), apart.problems())
                    .read(map));
    List<Event> events =
        tree.facts("calendar.yml").map(path -> events(path, config)).orElse(List.of());
    Optional<AccessibilityStatement> accessibility =
        tree.facts(AccessibilityReader.FILE).flatMap(path -> accessibility(path, config));
    LongTexts longTexts = new LongTexts(config.authoritative(), notes.problems());
    List<Page> pages = longTexts.pages(tree.texts("pages"), text -> longText(text, true));
    Map<String, LongText> aboutTopics =
        longTexts.of(tree.texts("topics"), text -> longText(text, false));
    Map<String, LongText> aboutChannels =
        longTexts.of(tree.texts("channels"), text -> longText(text, false));
    List<RegulationSource> regulations = regulations(tree, config);
    notes.others().report(notes.problems());
    know(tree);
    new ReferenceCheck(notes.known(), notes.problems()).check(notes.namings().all());
    return new Content(
        config,
        topicsWithoutCircles(topics).stream()
            .map(topic -> topic.withText(text(aboutTopics, topic.id())))
            .toList(),
        ChannelParts.follow(channelsWithoutCircles(channels)).stream()
            .map(channel -> channel.withText(text(aboutChannels, channel.id())))
            .toList(),
        contactsWithoutCircles(contacts),
        events,
        regulations,
        pages,
        accessibility,
        assets);
  }

  private static ShortTexts texts(SiteConfig config, ReadNotes notes) {
    return new ShortTexts(config.languages(), notes.others(), notes.problems());
  }

  private static LongText text(Map<String, LongText> texts, Object id) {
    return texts.getOrDefault(id.toString(), LongText.NONE);
  }

  /** What is defined in a YAML file: topics, channels or contacts. */
  private <T> List<T> facts(
      ContentTree tree,
      String name,
      Kind kind,
      BiFunction<YamlMap, ReadNotes, List<T>> reader) {
    Optional<Path> path = tree.facts(name);
    String shown = ContentTree.ROOT + name;
    if (path.isEmpty() && kind != Kind.CONTACT) {
      missing(shown, notes);
      notes.known().unreadable(kind);
    }
    return path.map(
            file ->
                memory.read(
                    shown,
                    List.of(file),
                    notes,
                    apart -> {
                      Optional<YamlMap> read = yaml(file, shown, apart);
                      if (read.isEmpty()) {
                        apart.known().unreadable(kind);
                      }
                      return read.map(map -> reader.apply(map, apart)).orElse(List.of());
                    }))
        .orElse(List.of());
  }

  private List<Event> events(Path file, SiteConfig config) {
    String shown = ContentTree.ROOT + "calendar.yml";
    return memory.read(
        shown,
        List.of(file),
        notes,
        apart ->
            yaml(file, shown, apart)
                .map(
                    map ->
                        new EventReader(apart.ids(), texts(config, apart), apart.problems())
                            .read(map))
                .orElse(List.of()));
  }

  private Optional<AccessibilityStatement> accessibility(Path file, SiteConfig config) {
    String shown = ContentTree.ROOT + AccessibilityReader.FILE;
    return memory.read(
        shown,
        List.of(file),
        notes,
        apart ->
            yaml(file, shown, apart)
                .flatMap(
                    map ->
                        new AccessibilityReader(
                                apart.ids(), texts(config, apart), apart.problems())
                            .read(map)));
  }

  private Optional<LongTextReader.Read> longText(TextFile text, boolean page) {
    return memory.read(
        text.shown(),
        List.of(text.path()),
        notes,
        apart -> {
          LongTextReader reader = new LongTextReader(apart, assets.keySet());
          return page ? reader.page(text) : reader.about(text);
        });
  }

  private List<RegulationSource> regulations(ContentTree tree, SiteConfig config) {
    String folder = ContentTree.REGULATIONS + "/";
    List<Path> read =
        files.entrySet().stream()
            .filter(file -> file.getKey().startsWith(folder))
            .map(Map.Entry::getValue)
            .toList();
    // which annexes are missed depends on the languages the school left out
    return memory.read(
        folder + notes.others().leftOut(),
        read,
        notes,
        apart ->
            new RegulationFiles(
                    config.authoritative(),
                    tree.annexes(),
                    apart.files(),
                    apart.namings(),
                    assets.keySet(),
                    apart.problems())
                .read(tree.texts(ContentTree.REGULATIONS), tree.editions(), notes.others()));
  }

  private static Optional<YamlMap> missing(String shown, ReadNotes notes) {
    notes
        .problems()
        .report(Rule.MISSING_FILE.at(SourceFile.of(shown, "").start(), shown).underline(1));
    return Optional.empty();
  }

  private static Optional<YamlMap> yaml(Path path, String shown, ReadNotes notes) {
    if (!Files.isRegularFile(path)) {
      return missing(shown, notes);
    }
    return notes
        .files()
        .read(path, shown, TextFiles.LARGEST_YAML)
        .flatMap(file -> YamlReader.read(file, notes.problems()));
  }

  /** Notes which pages and regulations there are, and looks up what files of long texts name. */
  private void know(ContentTree tree) {
    notes.known().add(Kind.PAGE, PageId.ACCESSIBILITY.value());
    tree.texts("pages").forEach(file -> notes.known().add(Kind.PAGE, file.id()));
    tree.texts(ContentTree.REGULATIONS).forEach(file -> notes.known().add(Kind.REGULATION, file.id()));
    tree.editions()
        .forEach(
            (regulation, files) ->
                files.forEach(
                    file ->
                        notes.namings().add(
                            regulation,
                            SourceFile.of(file.shown(), "").start(),
                            Kind.REGULATION)));
    tree.texts("topics").forEach(file -> name(file, Kind.TOPIC));
    tree.texts("channels").forEach(file -> name(file, Kind.CHANNEL));
  }

  private void name(TextFile file, Kind kind) {
    notes.namings().add(file.id(), SourceFile.of(file.shown(), "").start(), kind);
  }

  private List<Topic> topicsWithoutCircles(List<Topic> topics) {
    PartOfCheck check = new PartOfCheck();
    topics.forEach(t -> check.add(t.id().value(), t.partOf().map(Object::toString), t.at()));
    Set<String> whole = check.report(notes.problems());
    return topics.stream()
        .map(topic -> whole.contains(topic.id().value()) ? topic.asWhole() : topic)
        .toList();
  }

  private List<Channel> channelsWithoutCircles(List<Channel> channels) {
    PartOfCheck check = new PartOfCheck();
    channels.forEach(c -> check.add(c.id().value(), c.partOf().map(Object::toString), c.at()));
    Set<String> whole = check.report(notes.problems());
    return channels.stream()
        .map(channel -> whole.contains(channel.id().value()) ? channel.asWhole() : channel)
        .toList();
  }

  private List<ContactPoint> contactsWithoutCircles(List<ContactPoint> contacts) {
    PartOfCheck check = new PartOfCheck();
    contacts.forEach(c -> check.add(c.id().value(), c.partOf().map(Object::toString), c.at()));
    Set<String> whole = check.report(notes.problems());
    return contacts.stream()
        .map(contact -> whole.contains(contact.id().value()) ? contact.asWhole() : contact)
        .toList();
  }
}
