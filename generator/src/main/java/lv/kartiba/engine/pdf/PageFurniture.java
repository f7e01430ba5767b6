package lv.kartiba.engine.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * What is printed on a page but not read aloud, as it only repeats something (ISO 32000-1,
 * 14.8.2.2).
 */
final class PageFurniture {
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");
  private static final Set<String> SHOW_TEXT =
      Set.of(OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED);

  private final PDDocument pdf;
  private final StructureTree tree;
  private final Map<COSDictionary, Map<Integer, Kind>> unread = new LinkedHashMap<>();

  PageFurniture(PDDocument pdf, StructureTree tree) {
    this.pdf = pdf;
    this.tree = tree;
  }

  /** Whether a piece of page that is not read aloud stays to be seen. */
  enum Kind {
    SEEN,
    UNSEEN
  }

  /** Takes pieces of page out of what is read aloud. */
  void add(COSDictionary element, List<Piece> pieces, Kind kind) {
    StructureTree.remove(element, pieces);
    for (Piece piece : pieces) {
      unread.computeIfAbsent(piece.page(), page -> new TreeMap<>()).put(piece.number(), kind);
    }
  }

  /** Writes the pages anew, each once. */
  void write() throws IOException {
    for (PDPage page : pdf.getPages()) {
      Map<Integer, Kind> numbers = unread.get(page.getCOSObject());
      if (numbers != null) {
        COSArray parents = tree.parents(page.getCOSObject());
        numbers.keySet().forEach(number -> parents.set(number, COSNull.NULL));
        rewrite(page, numbers);
      }
    }
  }

  private void rewrite(PDPage page, Map<Integer, Kind> numbers) throws IOException {
    List<Object> rewritten = new ArrayList<>();
    boolean unseen = false;
    for (Object token : new PDFStreamParser(page).parse()) {
      int size = rewritten.size();
      String operator = token instanceof Operator named ? named.getName() : "";
      if (operator.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
        Kind kind = numbers.get(number(page, rewritten.get(size - 1)));
        if (kind != null) {
          rewritten.set(size - 2, ARTIFACT);
          rewritten.set(size - 1, pagination());
        }
        unseen = kind == Kind.UNSEEN;
      } else if (operator.equals(OperatorName.END_MARKED_CONTENT)) {
        unseen = false;
      }
      if (unseen && SHOW_TEXT.contains(operator)) {
        rewritten.remove(size - 1);
      } else {
        rewritten.add(token);
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(rewritten);
    }
    page.setContents(stream);
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
