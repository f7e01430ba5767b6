package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.comparison.Piece;
import lv.kartiba.comparison.Piece.Kind;
import lv.kartiba.markup.Html;

/**
 * Words of a clause with those marked that went or came, the spaces around them left out. Whoever
 * does not see the mark is told in words.
 */
record MarkedWords(PageContext context) {

  /** The old words, with those marked that went. */
  Html before(List<Piece> pieces) {
    return words(pieces, Kind.REMOVED, "del", context.text("mark.removed"));
  }

  /** The new words, with those marked that came. */
  Html after(List<Piece> pieces) {
    return words(pieces, Kind.ADDED, "ins", context.text("mark.added"));
  }

  private static Html words(List<Piece> pieces, Kind marked, String element, String said) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      String words = Html.of(piece.text()).text().replace("\n", "<br>");
      if (piece.kind() == Kind.KEPT) {
        html.append(words);
      } else if (piece.kind() == marked) {
        String core = words.strip();
        int start = core.isEmpty() ? words.length() : words.indexOf(core);
        html.append(words, 0, start);
        html.append('<').append(element).append("><span class=\"hidden\">");
        html.append(Html.of(said).text()).append(" </span>").append(core);
        html.append("</").append(element).append('>');
        html.append(words, start + core.length(), words.length());
      }
    }
    return new Html(html.toString());
  }
}
