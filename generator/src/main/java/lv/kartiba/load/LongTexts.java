package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.LongTextReader.Read;
import lv.kartiba.model.Language;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Page;
import lv.kartiba.model.Page.Menu;
import lv.kartiba.model.PageId;
import lv.kartiba.source.SourceFile;

/** Puts the files of one text in several languages together. */
record LongTexts(Language authoritative, Diagnostics problems) {

  /** The texts by the id in the file's name; those without an original are reported. */
  Map<String, LongText> of(List<TextFile> files, Function<TextFile, Optional<Read>> reader) {
    Map<String, LongText> texts = new TreeMap<>();
    byId(files, reader).forEach((id, reads) -> texts.put(id, text(reads)));
    return texts;
  }

  /** The free pages, sorted by id. */
  List<Page> pages(List<TextFile> files, Function<TextFile, Optional<Read>> reader) {
    List<Page> pages = new ArrayList<>();
    byId(files, reader)
        .forEach((id, reads) -> pages.add(new Page(new PageId(id), menu(reads), text(reads))));
    return pages;
  }

  private Map<String, List<Read>> byId(
      List<TextFile> files, Function<TextFile, Optional<Read>> reader) {
    Map<String, List<TextFile>> named = new TreeMap<>();
    files.forEach(file -> named.computeIfAbsent(file.id(), any -> new ArrayList<>()).add(file));
    Map<String, List<Read>> read = new TreeMap<>();
    files.parallelStream()
        .map(reader)
        .toList()
        .forEach(
            found ->
                found.ifPresent(
                    text ->
                        read.computeIfAbsent(text.file().id(), any -> new ArrayList<>())
                            .add(text)));
    named.forEach(
        (id, all) -> {
          boolean complete = all.stream().anyMatch(file -> file.language().equals(authoritative));
          if (!complete) {
            TextFile first = all.get(0);
            problems.report(
                Rule.MISSING_AUTHORITATIVE
                    .at(SourceFile.of(first.shown(), "").start(), authoritative.code())
                    .hint("original-file", id + "." + authoritative + ".md"));
          }
        });
    read.values().removeIf(reads -> original(reads).isEmpty());
    return read;
  }

  private Optional<Read> original(List<Read> reads) {
    return reads.stream().filter(read -> read.file().language().equals(authoritative)).findFirst();
  }

  private Menu menu(List<Read> reads) {
    return original(reads).flatMap(Read::menu).orElse(Menu.MAIN);
  }

  private LongText text(List<Read> reads) {
    Map<Language, Manuscript> byLanguage = new TreeMap<>();
    for (Read read : reads) {
      byLanguage.put(read.file().language(), outdated(read, reads).orElse(read.manuscript()));
    }
    return new LongText(byLanguage);
  }

  /** The text, marked, where it was translated from other words than the original has now. */
  private Optional<Manuscript> outdated(Read read, List<Read> reads) {
    return read.of()
        .flatMap(
            of ->
                original(reads)
                    .map(Read::fingerprint)
                    .filter(now -> !now.equals(of))
                    .map(read.manuscript()::outdated));
  }
}
