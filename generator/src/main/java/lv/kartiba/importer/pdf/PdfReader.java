package lv.kartiba.importer.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF in the surest way there is: its attached source, its tags, its lines. */
public final class PdfReader {
  private static final int MOST_PAGES = 400;
  private static final int LARGEST_SOURCE = 1_000_000;

  private PdfReader() {}

  /** Reads a PDF; an attached source of our own is preferred to everything else. */
  public static Paper read(byte[] bytes) throws UnreadableException {
    return read(bytes, true, true);
  }

  /**
   * Reads a PDF without looking at its attachments, or also without its tags, to see how well that
   * goes.
   */
  public static Paper read(byte[] bytes, boolean attachments, boolean tags) throws UnreadableException {
    try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      int pages = pdf.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new UnreadableException(Reason.TOO_LARGE);
      }
      SortedMap<String, String> sources = attachments ? sources(pdf) : new TreeMap<>();
      Read tagged = tags ? TagReader.read(pdf) : new Read(List.of(), List.of());
      Read lines = LineReader.read(pdf);
      if (lines.pieces().isEmpty()) {
        throw new UnreadableException(pages == 0 ? Reason.EMPTY : Reason.SCANNED);
      }
      Read best = isComplete(tagged.pieces(), lines.pieces()) ? tagged : lines;
      return Paper.of("PDF", best.pieces()).withAccents(best.accents()).withExact(sources);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Reason.ENCRYPTED, e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(Reason.DAMAGED, e);
    }
  }

  /** Tags are trusted where hardly any word of the pages is missing in them. */
  private static boolean isComplete(List<Piece> tagged, List<Piece> lines) {
    return letters(tagged) >= letters(lines) * 0.8;
  }

  private static long letters(List<Piece> pieces) {
    return pieces.stream().mapToLong(p -> p.words().codePoints().filter(Character::isLetter).count()).sum();
  }

  /** The files a PDF of ours was printed from, by their paths below the folder of regulations. */
  private static SortedMap<String, String> sources(PDDocument pdf) throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    COSBase associated = pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
    Map<COSDictionary, String> names = names(pdf);
    for (COSBase item : associated instanceof COSArray array ? array.toList() : List.<COSBase>of()) {
      COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
      if (!(object instanceof COSDictionary dictionary)) {
        continue;
      }
      PDComplexFileSpecification file = new PDComplexFileSpecification(dictionary);
      PDEmbeddedFile content = file.getEmbeddedFile();
      boolean source = "Source".equals(dictionary.getNameAsString(COSName.getPDFName("AFRelationship")));
      String name = names.getOrDefault(dictionary, file.getFilename() == null ? "" : file.getFilename());
      if (source && content != null && name.matches("[a-z0-9/-]+\\.[a-z]{2,3}\\.md") && content.getSize() < LARGEST_SOURCE) {
        sources.put(name, new String(content.toByteArray(), StandardCharsets.UTF_8));
      }
    }
    return sources;
  }

  private static Map<COSDictionary, String> names(PDDocument pdf) throws IOException {
    Map<COSDictionary, String> names = new LinkedHashMap<>();
    var dictionary = pdf.getDocumentCatalog().getNames();
    var files = dictionary == null ? null : dictionary.getEmbeddedFiles();
    Map<String, PDComplexFileSpecification> all = files == null ? null : files.getNames();
    if (all != null) {
      all.forEach((name, file) -> names.put(file.getCOSObject(), name));
    }
    return names;
  }
}
