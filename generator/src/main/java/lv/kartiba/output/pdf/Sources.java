package lv.kartiba.output.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lv.kartiba.engine.pdf.PdfAttachment;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/**
 * The files a document is printed from: the regulation in its languages, and their annexes.
 *
 * @param files each once, the regulation's own first
 */
record Sources(List<SourceFile> files) {
  private static final String FOLDER = "content/regulations/";

  Sources {
    files = List.copyOf(files);
  }

  static Sources of(Regulation regulation, List<Language> languages) {
    List<SourceFile> texts = new ArrayList<>();
    TreeSet<SourceFile> annexes = new TreeSet<>();
    for (Language language : languages) {
      Header header = regulation.header(language);
      texts.add(header.at().file());
      header.annexes().stream()
          .map(Header.Annex::file)
          .flatMap(Optional::stream)
          .forEach(annexes::add);
    }
    texts.addAll(annexes);
    return new Sources(texts);
  }

  /** Where words stand first; nowhere if they come from elsewhere, such as the school's name. */
  Optional<Position> find(String words) {
    return files.stream()
        .filter(file -> file.text().contains(words))
        .map(file -> file.at(file.text().indexOf(words)))
        .findFirst();
  }

  /**
   * The files as they were written, to travel inside the PDF, so that it can be read in again
   * exactly. They are named as below {@code content/regulations/}.
   */
  List<PdfAttachment> attachments(String description) {
    return files.stream()
        .map(
            file ->
                new PdfAttachment(
                    file.path().replace(FOLDER, ""),
                    "text/markdown",
                    description,
                    PdfAttachment.Relation.SOURCE,
                    file.text().getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
