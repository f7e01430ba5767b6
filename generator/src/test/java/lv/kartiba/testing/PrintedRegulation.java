package lv.kartiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.pdf.RegulationPdf;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A regulation of a test's school, printed in one language. */
public record PrintedRegulation(
    Site site, Regulation regulation, Language language, OutputFile file, byte[] pdf) {

  /** Every document of a school. */
  public static List<PrintedRegulation> all(SchoolRead school) {
    Site site = site(school);
    List<PrintedRegulation> printed = new ArrayList<>();
    for (OutputFile file : new RegulationPdf().files(site)) {
      for (Regulation regulation : site.catalog().regulations()) {
        for (Language language : site.catalog().config().languages()) {
          String path = site.catalog().addresses().regulationPdf(language, regulation.id());
          if (path.equals(file.path())) {
            byte[] pdf = file.content().get();
            printed.add(new PrintedRegulation(site, regulation, language, file, pdf));
          }
        }
      }
    }
    return printed;
  }

  /** The main regulation in the first language. */
  public static PrintedRegulation main(SchoolFiles school) {
    return all(school.read()).get(0);
  }

  /** The small school with files of its own, which stay in the folder. */
  public static PrintedRegulation main(Path folder, Map<String, byte[]> own) {
    try {
      Map<String, byte[]> files = new TreeMap<>();
      SmallSchool.files()
          .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
      files.putAll(own);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all(SchoolRead.of(folder)).get(0);
  }

  /** What outputs are made from, with the shipped templates. */
  public static Site site(SchoolRead school) {
    Catalog catalog = school.catalog().orElseThrow();
    Messages messages =
        Messages.read(TemplateSource.shipped(), catalog.config().languages());
    Templates templates = new Templates(TemplateSource.shipped(), messages);
    return new Site(catalog, messages, templates, new Diagnostics());
  }

  /** What a screen reader reads. */
  public TagTree tags() {
    return TagTree.of(pdf);
  }

  /** The words of each page, line by line, without what is printed at its foot. */
  public List<List<String>> pages() {
    String copy = site.messages().text(language, "print.copy");
    return lines().stream()
        .map(
            page ->
                page.stream()
                    .filter(line -> !line.startsWith(copy))
                    .toList())
        .toList();
  }

  /** The words of each page, line by line. */
  public List<List<String>> lines() {
    return linesOf(pdf);
  }

  /** The words of each page of any document, line by line. */
  public static List<List<String>> linesOf(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<String>> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).lines().map(PrintedRegulation::spaced).toList());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of clauses, as labels that a screen reader reads. */
  public List<String> labels() {
    List<String> labels =
        tags().all("Lbl").stream()
            .map(TagTree.Node::text)
            .filter(label -> !label.equals("–"))
            .toList();
    return labels.subList(labels.size() - regulation.clauses().size(), labels.size());
  }

  /** Every word the document must hold, in order, without the list of chapters. */
  public String wantedWords() {
    return spaced(RegulationWords.of(site, regulation, language));
  }

  /**
   * The words a screen reader reads, without the dashes of bullets, the list of chapters and what a
   * translation says of itself.
   */
  public String readWords() {
    String text = wordsIn(tags());
    String contents = " " + site.messages().text(language, "regulation.contents") + " ";
    int from = text.indexOf(contents);
    if (from >= 0) {
      String first = chapterNames().get(0);
      int afterContents = text.indexOf(first, from + contents.length() + first.length());
      text = text.substring(0, from + 1) + text.substring(afterContents);
    }
    return text;
  }

  /** The words a screen reader reads in any document, without the dashes of bullets. */
  public static String wordsIn(TagTree tags) {
    StringBuilder words = new StringBuilder();
    collect(tags.root(), words);
    return spaced(words.toString());
  }

  /** Numbers and titles of the chapters that have a heading. */
  public List<String> chapterNames() {
    return regulation.chapters().stream()
        .map(
            chapter ->
                (chapter.printedNumber() + " " + PlainText.of(chapter.title(language))).strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** All spaces as single ones, those that hold a line together, too. */
  private static String spaced(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static void collect(TagTree.Node node, StringBuilder words) {
    if (node.tag().equals("Lbl") && node.text().equals("–")) {
      return;
    }
    words.append(node.words());
    node.children().forEach(child -> collect(child, words));
    if (!List.of("#words", "Span", "Link").contains(node.tag())) {
      words.append(' ');
    }
  }

  @Override
  public String toString() {
    return file.path();
  }
}
