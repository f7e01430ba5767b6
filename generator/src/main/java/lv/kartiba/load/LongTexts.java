package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.LongTextReader.Read;
import lv.kartiba.load.ReadMemory.Noted;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.recall.Recall;
import lv.kartiba.recall.RecallEach;
import lv.kartiba.source.SourceFile;

/**
 * Puts the files of one text in several languages together; after an edit, only those of the text
 * that was edited.
 *
 * @param <T> what the files of a text become
 */
final class LongTexts<T> {
  private static final int MOST_NAMES = 5;

  private final Language authoritative;
  private final BiFunction<Read, List<Read>, T> maker;
  private final Recall<List<List<TextFile>>> named = new Recall<>();
  private final Recall<List<Diagnostic>> withoutOriginal = new Recall<>();
  private final RecallEach<List<Noted<Optional<Read>>>, Optional<T>> made =
      new RecallEach<>(Recall::areSame);
  private final Recall<List<T>> all = new Recall<>();

  private LongTexts(Language authoritative, BiFunction<Read, List<Read>, T> maker) {
    this.authoritative = authoritative;
    this.maker = maker;
  }

  /** For free pages. */
  static LongTexts<Page> pages(Language authoritative) {
    return new LongTexts<>(
        authoritative,
        (original, reads) ->
            new Page(
                new PageId(original.file().id()),
                original.menu().orElse(Page.Menu.MAIN),
                text(original, reads)));
  }

  /** For what is told at length of a topic or channel. */
  static LongTexts<About> about(Language authoritative) {
    return new LongTexts<>(
        authoritative,
        (original, reads) -> new About(original.file().id(), text(original, reads)));
  }

  /**
   * What the texts become, sorted by id; those without an original are left out.
   *
   * @param files the identical list where it is the same as the last time
   * @param reader is called by several threads
   * @param notes takes what is noted while reading
   */
  List<T> read(
      List<TextFile> files, Function<TextFile, Noted<Optional<Read>>> reader, ReadNotes notes) {
    List<List<TextFile>> texts = named.of(List.of(files), () -> byId(files));
    List<List<Noted<Optional<Read>>>> reads =
        texts.parallelStream().map(text -> text.stream().map(reader).toList()).toList();
    reads.forEach(text -> text.forEach(read -> notes.join(read.notes())));
    withoutOriginal
        .of(List.of(texts), () -> withoutOriginal(texts))
        .forEach(notes.problems()::report);
    List<Optional<T>> found = made.of(reads, this::make);
    return all.of(List.of(found), () -> List.copyOf(found.stream().flatMap(Optional::stream).toList()));
  }

  private static List<List<TextFile>> byId(List<TextFile> files) {
    Map<String, List<TextFile>> named = new TreeMap<>();
    files.forEach(file -> named.computeIfAbsent(file.id(), any -> new ArrayList<>()).add(file));
    return List.copyOf(named.values());
  }

  private List<Diagnostic> withoutOriginal(List<List<TextFile>> texts) {
    return texts.stream()
        .filter(text -> !isIn(authoritative, text))
        .map(text -> withoutOriginal(text.get(0), texts))
        .toList();
  }

  private Diagnostic withoutOriginal(TextFile file, List<List<TextFile>> texts) {
    Diagnostic problem =
        Rule.MISSING_AUTHORITATIVE
            .at(SourceFile.of(file.shown(), "").start(), authoritative.code());
    String original = file.id() + "." + authoritative + ".md";
    String others = untranslated(file.language(), texts);
    return others.isEmpty()
        ? problem.hint("original-file", original)
        : problem.hint("original-renamed", original, others);
  }

  /** The names a translation would have for the originals that have none in its language. */
  private String untranslated(Language language, List<List<TextFile>> texts) {
    return texts.stream()
        .filter(text -> isIn(authoritative, text) && !isIn(language, text))
        .map(text -> text.get(0).id() + "." + language + ".md")
        .limit(MOST_NAMES)
        .collect(Collectors.joining(", "));
  }

  private static boolean isIn(Language language, List<TextFile> text) {
    return text.stream().anyMatch(file -> file.language().equals(language));
  }

  private Optional<T> make(List<Noted<Optional<Read>>> text) {
    List<Read> reads = text.stream().flatMap(read -> read.value().stream()).toList();
    return reads.stream()
        .filter(read -> read.file().language().equals(authoritative))
        .findFirst()
        .map(original -> maker.apply(original, reads));
  }

  private static LongText text(Read original, List<Read> reads) {
    Map<Language, Manuscript> byLanguage = new TreeMap<>();
    for (Read read : reads) {
      byLanguage.put(
          read.file().language(), outdated(read, original).orElse(read.manuscript()));
    }
    return new LongText(byLanguage);
  }

  /** The text, marked, where it was translated from other words than the original has now. */
  private static Optional<Manuscript> outdated(Read read, Read original) {
    return read.of()
        .flatMap(
            of ->
                Optional.of(original.fingerprint())
                    .filter(now -> !now.equals(of))
                    .map(read.manuscript()::outdated));
  }

  /** What is told at length of the topic or channel with this id. */
  record About(String id, LongText text) {}
}
