package lv.kartiba.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lv.kartiba.importer.paper.Accent;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.TextPosition;

/** Finds links, bold and italic words on a page: links by their rectangles, the others by their font. */
final class PageAccents {
  private static final int MOST_LINKS = 2_000;

  private final List<Area> areas = new ArrayList<>();

  private record Area(double left, double top, double right, double bottom, String address) {
    boolean holds(TextPosition letter) {
      double x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
      double y = letter.getYDirAdj() - letter.getFontSizeInPt() * 0.3;
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }

  static PageAccents of(PDPage page) throws IOException {
    PageAccents accents = new PageAccents();
    PDRectangle box = page.getCropBox();
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean link = annotation instanceof PDAnnotationLink && annotation.getRectangle() != null;
      if (link && accents.areas.size() < MOST_LINKS
          && ((PDAnnotationLink) annotation).getAction() instanceof PDActionURI action
          && action.getURI() != null) {
        PDRectangle at = annotation.getRectangle();
        accents.areas.add(
            new Area(
                at.getLowerLeftX() - box.getLowerLeftX(),
                box.getUpperRightY() - at.getUpperRightY(),
                at.getUpperRightX() - box.getLowerLeftX(),
                box.getUpperRightY() - at.getLowerLeftY(),
                action.getURI()));
      }
    }
    return accents;
  }

  /** Those of the letters of one line. */
  List<Accent> in(List<TextPosition> letters, int line) {
    List<Accent> found = new ArrayList<>();
    for (Area area : areas) {
      runs(letters, area::holds).forEach(words -> found.add(Accent.link(line, words, area.address)));
    }
    accented(letters, letter -> Glyphs.isBold(letter.getFont()))
        .forEach(words -> found.add(Accent.of(line, Accent.Kind.BOLD, words)));
    accented(letters, letter -> Glyphs.isItalic(letter.getFont()))
        .forEach(words -> found.add(Accent.of(line, Accent.Kind.ITALIC, words)));
    return found;
  }

  /** Nothing where all of the line is so. */
  private static List<String> accented(List<TextPosition> letters, Predicate<TextPosition> so) {
    boolean whole = letters.stream().allMatch(letter -> so.test(letter) || isBlank(letter));
    return whole ? List.of() : runs(letters, so);
  }

  private static boolean isBlank(TextPosition letter) {
    return letter.getUnicode() == null || letter.getUnicode().isBlank();
  }

  private static List<String> runs(List<TextPosition> letters, Predicate<TextPosition> so) {
    List<String> runs = new ArrayList<>();
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition letter : letters) {
      if (so.test(letter) || !run.isEmpty() && isBlank(letter)) {
        run.add(letter);
      } else if (!run.isEmpty()) {
        runs.add(Glyphs.row(run).text());
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(Glyphs.row(run).text());
    }
    return runs;
  }
}
