package lv.kartiba.engine.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kartiba.engine.pdf.StructureTree.Piece;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Keeps the headings of a long table, which are printed again on each page, from being read aloud
 * again: all but the first are marked as page furniture (ISO 32000-1, 14.8.2.2).
 */
final class RepeatedHeaders {
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  private final PDDocument pdf;
  private final StructureTree tree;

  RepeatedHeaders(PDDocument pdf, StructureTree tree) {
    this.pdf = pdf;
    this.tree = tree;
  }

  void makeArtifacts() throws IOException {
    Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();
    for (COSDictionary head : tree.elements("THead")) {
      List<Piece> repeats = repeats(head);
      StructureTree.remove(head, repeats);
      for (Piece piece : repeats) {
        repeated.computeIfAbsent(piece.page(), page -> new LinkedHashSet<>()).add(piece.number());
      }
    }
    for (PDPage page : pdf.getPages()) {
      Set<Integer> numbers = repeated.get(page.getCOSObject());
      if (numbers != null) {
        COSArray parents = tree.parents(page.getCOSObject());
        numbers.forEach(number -> parents.set(number, COSNull.NULL));
        rewrite(page, numbers);
      }
    }
  }

  /** What a table head shows on other pages than its first. */
  private static List<Piece> repeats(COSDictionary head) {
    List<Piece> pieces = StructureTree.pieces(head);
    return pieces.stream().filter(piece -> piece.page() != pieces.get(0).page()).toList();
  }

  private void rewrite(PDPage page, Set<Integer> numbers) throws IOException {
    List<Object> rewritten = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      int size = rewritten.size();
      if (isBegin(token) && numbers.contains(number(page, rewritten.get(size - 1)))) {
        rewritten.set(size - 2, ARTIFACT);
        rewritten.set(size - 1, pagination());
      }
      rewritten.add(token);
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(rewritten);
    }
    page.setContents(stream);
  }

  private static boolean isBegin(Object token) {
    return token instanceof Operator operator
        && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
  }

  private static int number(PDPage page, Object properties) {
    if (properties instanceof COSName name) {
      COSBase named = page.getResources().getProperties(name).getCOSObject();
      return ((COSDictionary) named).getInt(COSName.MCID);
    }
    return ((COSDictionary) properties).getInt(COSName.MCID);
  }

  private static COSDictionary pagination() {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.TYPE, PAGINATION);
    return properties;
  }
}
