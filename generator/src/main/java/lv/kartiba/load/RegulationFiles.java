package lv.kartiba.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.load.markdown.ProseReader;
import lv.kartiba.load.reference.Namings;
import lv.kartiba.load.regulation.AnnexFiles;
import lv.kartiba.load.regulation.RegulationReader;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.model.RegulationText;
import lv.kartiba.prose.Block;
import lv.kartiba.source.SourceFile;

/** Reads {@code content/regulations/}: each regulation in its languages, with its annexes. */
final class RegulationFiles implements AnnexFiles {
  private final Language authoritative;
  private final SortedMap<String, Path> annexes;
  private final TextFiles files;
  private final Namings namings;
  private final Set<String> assets;
  private final Diagnostics problems;
  private final Set<String> used;

  RegulationFiles(
      Language authoritative,
      SortedMap<String, Path> annexes,
      TextFiles files,
      Namings namings,
      Set<String> assets,
      Diagnostics problems) {
    this(
        authoritative, annexes, files, namings, assets, problems, new ConcurrentSkipListSet<>());
  }

  private RegulationFiles(
      Language authoritative,
      SortedMap<String, Path> annexes,
      TextFiles files,
      Namings namings,
      Set<String> assets,
      Diagnostics problems,
      Set<String> used) {
    this.authoritative = authoritative;
    this.annexes = annexes;
    this.files = files;
    this.namings = namings;
    this.assets = assets;
    this.problems = problems;
    this.used = used;
  }

  /**
   * All regulations, sorted by id; one without its authoritative text is reported and left out.
   *
   * @param others knows which languages the school left out, so that their annexes are not missed
   */
  List<RegulationSource> read(
      List<TextFile> texts,
      SortedMap<String, List<TextFile>> editions,
      OtherLanguages others) {
    Map<String, List<TextFile>> byId = new TreeMap<>();
    texts.forEach(file -> byId.computeIfAbsent(file.id(), any -> new ArrayList<>()).add(file));
    List<RegulationSource> regulations =
        byId.entrySet().parallelStream()
            .map(
                entry ->
                    regulation(
                        entry.getKey(),
                        entry.getValue(),
                        editions.getOrDefault(entry.getKey(), List.of())))
            .toList()
            .stream()
            .flatMap(Optional::stream)
            .toList();
    annexes.keySet().stream()
        .filter(path -> !used.contains(path) && !others.isLeftOut(language(path)))
        .forEach(
            path -> problems.report(ContentTree.unexpected(ContentTree.REGULATIONS + "/" + path)));
    return regulations;
  }

  /** The language in the name of a Markdown file; empty without one. */
  private static String language(String path) {
    String stem = path.substring(0, path.length() - ".md".length());
    return stem.substring(stem.lastIndexOf('.') + 1);
  }

  private Optional<RegulationSource> regulation(
      String id, List<TextFile> texts, List<TextFile> editions) {
    Map<Language, RegulationText> read = texts(id, texts);
    EarlierEditions earlier = new EarlierEditions(forgettingNames(), problems);
    return Optional.ofNullable(read.get(authoritative))
        .map(
            current ->
                new RegulationSource(
                    new RegulationId(id),
                    authoritative,
                    read,
                    earlier.read(editions, current, id)));
  }

  /** Reads texts whose links may name what is no longer there. */
  private RegulationFiles forgettingNames() {
    return new RegulationFiles(
        authoritative, annexes, files, new Namings(), assets, problems, used);
  }

  Language authoritative() {
    return authoritative;
  }

  /** A text in its languages; empty where the authoritative one is missing or cannot be read. */
  Map<Language, RegulationText> texts(String id, List<TextFile> texts) {
    Optional<TextFile> original =
        texts.stream().filter(text -> text.language().equals(authoritative)).findFirst();
    if (original.isEmpty()) {
      problems.report(
          Rule.MISSING_AUTHORITATIVE
              .at(SourceFile.of(texts.get(0).shown(), "").start(), authoritative.code())
              .hint("original-file", id + "." + authoritative + ".md"));
      return Map.of();
    }
    Map<Language, RegulationText> read = new TreeMap<>();
    text(original.get(), Optional.empty()).ifPresent(text -> read.put(authoritative, text));
    Optional<Header> header =
        Optional.ofNullable(read.get(authoritative)).map(RegulationText::header);
    for (TextFile text : texts) {
      if (text != original.get()) {
        text(text, header).ifPresent(done -> read.put(text.language(), done));
      }
    }
    return header.isPresent() ? read : Map.of();
  }

  private Optional<RegulationText> text(TextFile text, Optional<Header> original) {
    return files
        .read(text.path(), text.shown(), TextFiles.LARGEST_MARKDOWN)
        .flatMap(
            file ->
                FrontMatter.read(file, problems)
                    .map(
                        front ->
                            RegulationReader.read(
                                text.language(),
                                front.keys(),
                                context(file, front.bodyStart()),
                                original,
                                this)));
  }

  private MarkdownContext context(SourceFile file, int bodyStart) {
    return new MarkdownContext(file, bodyStart, problems, namings, assets);
  }

  @Override
  public Optional<Text> read(String path) {
    Path annex = annexes.get(path);
    if (annex == null) {
      return Optional.empty();
    }
    used.add(path);
    String shown = ContentTree.ROOT + ContentTree.REGULATIONS + "/" + path;
    Optional<SourceFile> file = files.read(annex, shown, TextFiles.LARGEST_MARKDOWN);
    List<Block> content =
        file.flatMap(read -> FrontMatter.read(read, problems).map(front -> prose(read, front)))
            .orElse(List.of());
    return Optional.of(new Text(content, file));
  }

  private List<Block> prose(SourceFile file, FrontMatter front) {
    front.keys().words("title");
    front.keys().finish();
    return ProseReader.read(context(file, front.bodyStart()));
  }

  @Override
  public List<String> all() {
    return List.copyOf(annexes.keySet());
  }
}
