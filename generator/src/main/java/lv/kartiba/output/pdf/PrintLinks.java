package lv.kartiba.output.pdf;

import java.util.Optional;
import java.util.Set;
import lv.kartiba.markup.Links;
import lv.kartiba.model.RegulationId;
import lv.kartiba.prose.Inline;

/**
 * Where links lead on paper: references to what is printed in the same document; nothing else does,
 * as topics and channels are just words there.
 *
 * @param anchors of everything printed in the document
 */
record PrintLinks(RegulationId regulation, Set<String> anchors) implements Links {
  @Override
  public Optional<String> mention(Inline.Mention mention) {
    return Optional.empty();
  }

  @Override
  public Optional<String> reference(Inline.Reference reference) {
    boolean here = reference.regulation().filter(id -> !id.equals(regulation.value())).isEmpty();
    return Optional.of(reference.target())
        .filter(anchor -> here && anchors.contains(anchor))
        .map(anchor -> "#" + anchor);
  }

  @Override
  public String picture(String path) {
    return path;
  }
}
