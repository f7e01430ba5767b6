package lv.kartiba.importer.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.paper.Piece;

/** Reads who signs, from the lines below the last clause. */
record SignatureReader(String title, String name, List<LeftOut> leftOut) {
  private static final Pattern NAME =
      Pattern.compile(
          "((?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|"
              + "\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)\\.?$");
  private static final Pattern FILLER = Pattern.compile("[_.…\\s/]{3,}|\\((?:personiskais )?paraksts\\)|/");

  static SignatureReader read(List<Piece.Line> lines) {
    String title = "";
    String name = "";
    List<LeftOut> leftOut = new ArrayList<>();
    for (Piece.Line line : lines) {
      String text = FILLER.matcher(line.text()).replaceAll(" ").replaceAll("\\s+", " ").strip();
      Matcher filler = FILLER.matcher(line.text());
      while (filler.find()) {
        if (filler.group().contains("paraksts")) {
          leftOut.add(new LeftOut(LeftOut.Reason.FURNITURE, filler.group(), line.place()));
        }
      }
      Matcher named = NAME.matcher(text);
      if (title.isEmpty() && Character.isUpperCase(first(text)) && isOffice(text)) {
        if (named.find() && named.start() > 0) {
          name = named.group(1);
          text = text.substring(0, named.start()).replaceFirst("[\\s,:–-]+$", "");
        }
        title = text;
      } else if (!title.isEmpty() && name.isEmpty() && named.matches()) {
        name = named.group(1);
      } else if (!text.isEmpty()) {
        leftOut.add(new LeftOut(LeftOut.Reason.UNPLACED, line.text(), line.place()));
      }
    }
    return new SignatureReader(title, name, leftOut);
  }

  private static int first(String text) {
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static boolean isOffice(String text) {
    return text.matches("(?iu).*(?:direktor|vadītāj|pārzin|priekšsēdētāj|rektor).*");
  }
}
