package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.comparison.Piece;
import lv.kartiba.comparison.Piece.Kind;
import lv.kartiba.markup.Html;

/**
 * Words of a clause with those marked that went or came. Whoever does not see the mark is told in
 * words.
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
        html.append('<').append(element).append("><span class=\"hidden\">");
        html.append(Html.of(said).text()).append(" </span>").append(words);
        html.append("</").append(element).append('>');
      }
    }
    return new Html(html.toString());
  }
}
