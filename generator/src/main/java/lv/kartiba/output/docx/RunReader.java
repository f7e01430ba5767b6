package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Piece;
import lv.kartiba.engine.docx.Run;

/** Reads the runs of a paragraph letter by letter, words cut where needed. */
final class RunReader {
  private final List<Run> runs;
  private int run;
  private int letter;

  RunReader(List<Run> runs) {
    this.runs = runs;
  }

  /** The runs of the next letters. What is no words is given whole, where its words begin. */
  List<Run> read(int letters) {
    List<Run> read = new ArrayList<>();
    int rest = letters;
    while (rest > 0) {
      Run current = runs.get(run);
      String text = current.piece().text();
      int taken = Math.min(rest, text.length() - letter);
      if (current.piece() instanceof Piece.Words) {
        String words = text.substring(letter, letter + taken);
        if (!words.isEmpty()) {
          read.add(new Run(new Piece.Words(words), current.look(), Mark.KEPT));
        }
      } else if (letter == 0) {
        read.add(current);
      }
      rest -= taken;
      letter += taken;
      if (letter == text.length()) {
        run++;
        letter = 0;
      }
    }
    return read;
  }
}
