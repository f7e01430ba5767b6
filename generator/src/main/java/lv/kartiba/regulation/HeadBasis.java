package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Header;
import lv.kartiba.model.Header.LegalBasis;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.PrintedHead.Basis;
import lv.kartiba.regulation.PrintedHead.BasisPiece;

/** The line of the legal basis: the words before it, then the laws as in "A, B un C". */
record HeadBasis(Header header, Language language, Phrases phrases) {

  Basis compose() {
    List<BasisPiece> pieces = new ArrayList<>();
    header.issued().ifPresent(words -> pieces.add(words(words + " ")));
    int last = header.basis().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i > 0) {
        pieces.add(words(i == last ? phrases.pattern(language, "list.and") : ", "));
      }
      LegalBasis law = header.basis().get(i);
      pieces.add(new BasisPiece(law.text(), law.url()));
    }
    return new Basis(pieces, language);
  }

  private static BasisPiece words(String words) {
    return new BasisPiece(words, Optional.empty());
  }
}
