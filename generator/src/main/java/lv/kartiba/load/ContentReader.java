package lv.kartiba.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
  private final Diagnostics problems;
  private final TextFiles textFiles;
  private final Namings namings = new Namings();
  private final KnownIds known = new KnownIds();
  private final OtherLanguages others = new OtherLanguages();
  private final Ids ids;

  private ContentReader(Path root, SortedMap<String, Path> files, Diagnostics problems) {
    this.root = root;
    this.files = files;
    this.assets = ContentTree.assets(files);
    this.problems = problems;
    this.textFiles = new TextFiles(problems);
    this.ids = new Ids(known, namings, problems);
  }

  /**
   * The content of a school's folder.
   *
   * @param root the folder that holds {@code site-config.yml} and {@code content/}
   * @return nothing only where {@code site-config.yml} cannot be used
   */
  public static Optional<Content> read(Path root, Diagnostics problems) {
    Path folder = root.resolve(FOLDER);
    boolean there = Files.isDirectory(folder);
    if (!there) {
      problems.report(Rule.MISSING_FILE.at(SourceFile.of(FOLDER, "").start(), FOLDER).underline(1));
    }
    SortedMap<String, Path> files = there ? FileScan.of(folder) : Collections.emptySortedMap();
    return new ContentReader(root, files, problems).read();
  }

  private Optional<Content> read() {
    Optional<YamlMap> config = yaml(root.resolve(CONFIG), CONFIG);
    return config
        .map(map -> new ConfigReader(map, ids, assets.keySet(), others, problems).read())
        .map(this::content);
  }

  private Content content(SiteConfig config) {
    ContentTree tree = ContentTree.of(files, config.languages(), others, problems);
    ShortTexts texts = new ShortTexts(config.languages(), others, problems);
    List<Topic> topics =
        facts(tree, "topics.yml", Kind.TOPIC)
            .map(map -> new TopicReader(ids, texts, problems).read(map))
            .orElse(List.of());
    List<Channel> channels =
        facts(tree, "channels.yml", Kind.CHANNEL)
            .map(map -> new ChannelReader(ids, texts, problems).read(map))
            .orElse(List.of());
    List<ContactPoint> contacts =
        facts(tree, "contacts.yml", Kind.CONTACT)
            .map(map -> new ContactReader(ids, texts, problems).read(map))
            .orElse(List.of());
    List<Event> events =
        tree.facts("calendar.yml")
            .flatMap(path -> yaml(path, ContentTree.ROOT + "calendar.yml"))
            .map(map -> new EventReader(ids, texts, problems).read(map))
            .orElse(List.of());
    Optional<AccessibilityStatement> accessibility =
        tree.facts(AccessibilityReader.FILE)
            .flatMap(path -> yaml(path, ContentTree.ROOT + AccessibilityReader.FILE))
            .flatMap(map -> new AccessibilityReader(ids, texts, problems).read(map));
    LongTexts longTexts = new LongTexts(config.authoritative(), problems);
    LongTextReader reader = new LongTextReader(textFiles, namings, assets.keySet(), problems);
    List<Page> pages = longTexts.pages(tree.texts("pages"), reader::page);
    Map<String, LongText> aboutTopics = longTexts.of(tree.texts("topics"), reader::about);
    Map<String, LongText> aboutChannels = longTexts.of(tree.texts("channels"), reader::about);
    List<RegulationSource> regulations =
        new RegulationFiles(
                config.authoritative(),
                tree.annexes(),
                textFiles,
                namings,
                assets.keySet(),
                problems)
            .read(tree.texts(ContentTree.REGULATIONS), tree.editions(), others);
    others.report(problems);
    know(tree);
    new ReferenceCheck(known, problems).check(namings.all());
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

  private static LongText text(Map<String, LongText> texts, Object id) {
    return texts.getOrDefault(id.toString(), LongText.NONE);
  }

  /** A YAML file in which topics, channels or contacts are defined. */
  private Optional<YamlMap> facts(ContentTree tree, String name, Kind kind) {
    Optional<Path> path = tree.facts(name);
    String shown = ContentTree.ROOT + name;
    if (path.isEmpty() && kind == Kind.CONTACT) {
      return Optional.empty();
    }
    Optional<YamlMap> read = path.isEmpty() ? missing(shown) : yaml(path.get(), shown);
    if (read.isEmpty()) {
      known.unreadable(kind);
    }
    return read;
  }

  private Optional<YamlMap> missing(String shown) {
    problems.report(Rule.MISSING_FILE.at(SourceFile.of(shown, "").start(), shown).underline(1));
    return Optional.empty();
  }

  private Optional<YamlMap> yaml(Path path, String shown) {
    if (!Files.isRegularFile(path)) {
      return missing(shown);
    }
    return textFiles
        .read(path, shown, TextFiles.LARGEST_YAML)
        .flatMap(file -> YamlReader.read(file, problems));
  }

  /** Notes which pages and regulations there are, and looks up what files of long texts name. */
  private void know(ContentTree tree) {
    known.add(Kind.PAGE, PageId.ACCESSIBILITY.value());
    tree.texts("pages").forEach(file -> known.add(Kind.PAGE, file.id()));
    tree.texts(ContentTree.REGULATIONS).forEach(file -> known.add(Kind.REGULATION, file.id()));
    tree.editions()
        .forEach(
            (regulation, files) ->
                files.forEach(
                    file ->
                        namings.add(
                            regulation,
                            SourceFile.of(file.shown(), "").start(),
                            Kind.REGULATION)));
    tree.texts("topics").forEach(file -> name(file, Kind.TOPIC));
    tree.texts("channels").forEach(file -> name(file, Kind.CHANNEL));
  }

  private void name(TextFile file, Kind kind) {
    namings.add(file.id(), SourceFile.of(file.shown(), "").start(), kind);
  }

  private List<Topic> topicsWithoutCircles(List<Topic> topics) {
    PartOfCheck check = new PartOfCheck();
    topics.forEach(t -> check.add(t.id().value(), t.partOf().map(Object::toString), t.at()));
    Set<String> whole = check.report(problems);
    return topics.stream()
        .map(topic -> whole.contains(topic.id().value()) ? topic.asWhole() : topic)
        .toList();
  }

  private List<Channel> channelsWithoutCircles(List<Channel> channels) {
    PartOfCheck check = new PartOfCheck();
    channels.forEach(c -> check.add(c.id().value(), c.partOf().map(Object::toString), c.at()));
    Set<String> whole = check.report(problems);
    return channels.stream()
        .map(channel -> whole.contains(channel.id().value()) ? channel.asWhole() : channel)
        .toList();
  }

  private List<ContactPoint> contactsWithoutCircles(List<ContactPoint> contacts) {
    PartOfCheck check = new PartOfCheck();
    contacts.forEach(c -> check.add(c.id().value(), c.partOf().map(Object::toString), c.at()));
    Set<String> whole = check.report(problems);
    return contacts.stream()
        .map(contact -> whole.contains(contact.id().value()) ? contact.asWhole() : contact)
        .toList();
  }
}
