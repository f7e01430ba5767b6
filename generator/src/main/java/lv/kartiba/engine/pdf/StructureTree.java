package lv.kartiba.engine.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a screen reader goes through in a PDF: chapters, lists and tables in reading order, each
 * with the pieces of page that belong to it (ISO 32000-1, 14.7).
 */
final class StructureTree {
  private static final COSName ALTERNATE = COSName.getPDFName("Alt");
  private static final COSName MARKED_CONTENT_REFERENCE = COSName.getPDFName("MCR");

  private final COSDictionary root;

  private StructureTree(COSDictionary root) {
    this.root = root;
  }

  static StructureTree of(PDDocument pdf) {
    return new StructureTree(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  /** A piece of a page: all that is drawn there under one number. */
  record Piece(COSDictionary page, int number) {}

  /**
   * Removes empty descriptions, which the renderer gives to every link without a {@code title}: a
   * screen reader would say nothing instead of the link's words.
   */
  void dropEmptyDescriptions() {
    walk(
        root,
        element -> {
          if ("".equals(element.getString(ALTERNATE))) {
            element.removeItem(ALTERNATE);
          }
        });
  }

  /** Every element with this tag, for example {@code THead}, in reading order. */
  List<COSDictionary> elements(String tag) {
    COSName name = COSName.getPDFName(tag);
    List<COSDictionary> found = new ArrayList<>();
    walk(
        root,
        element -> {
          if (name.equals(element.getCOSName(COSName.S))) {
            found.add(element);
          }
        });
    return found;
  }

  /** The elements directly below an element, in reading order. */
  static List<COSDictionary> children(COSDictionary element) {
    List<COSDictionary> children = new ArrayList<>();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        children.add(child);
      }
    }
    return children;
  }

  /** The pieces of page below an element, in reading order. */
  static List<Piece> pieces(COSDictionary element) {
    List<Piece> pieces = new ArrayList<>();
    walk(
        element,
        child -> {
          for (COSBase kid : kids(child)) {
            if (isPiece(kid)) {
              pieces.add(piece(child, kid));
            }
          }
        });
    return pieces;
  }

  /** Takes pieces of page out of an element and everything below it. */
  static void remove(COSDictionary element, List<Piece> unwanted) {
    walk(
        element,
        child -> {
          COSArray kept = new COSArray();
          for (COSBase kid : kids(child)) {
            if (!isPiece(kid) || !unwanted.contains(piece(child, kid))) {
              kept.add(kid);
            }
          }
          child.setItem(COSName.K, kept);
        });
  }

  /** The list that leads from a page's piece numbers back to the elements they belong to. */
  COSArray parents(COSDictionary page) {
    COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    int key = page.getInt(COSName.STRUCT_PARENTS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray parents) {
        return parents;
      }
    }
    throw new IllegalStateException("page is not in the structure tree");
  }

  private static void walk(COSDictionary element, Consumer<COSDictionary> visitor) {
    visitor.accept(element);
    children(element).forEach(child -> walk(child, visitor));
  }

  private static List<COSBase> kids(COSDictionary element) {
    List<COSBase> kids = new ArrayList<>();
    COSBase kid = element.getDictionaryObject(COSName.K);
    if (kid instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(array.getObject(i));
      }
    } else if (kid != null) {
      kids.add(kid);
    }
    return kids;
  }

  private static boolean isPiece(COSBase kid) {
    return kid instanceof COSInteger
        || (kid instanceof COSDictionary reference
            && MARKED_CONTENT_REFERENCE.equals(reference.getCOSName(COSName.TYPE)));
  }

  private static Piece piece(COSDictionary element, COSBase kid) {
    if (kid instanceof COSDictionary reference) {
      COSDictionary page = reference.getCOSDictionary(COSName.PG);
      return new Piece(
          page == null ? element.getCOSDictionary(COSName.PG) : page,
          reference.getInt(COSName.MCID));
    }
    return new Piece(element.getCOSDictionary(COSName.PG), ((COSInteger) kid).intValue());
  }
}
