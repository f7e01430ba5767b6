package lv.kartiba.output.html;

import java.util.Optional;
import lv.kartiba.markup.Links;
import lv.kartiba.model.RegulationId;
import lv.kartiba.prose.Inline;

/**
 * Where links lead in a text that has a page of its own, such as an earlier edition: to clauses on
 * the same page, and else as everywhere. What is no longer there stays plain words.
 */
record SamePageLinks(SiteLinks site, RegulationId regulation) implements Links {
  @Override
  public Optional<String> mention(Inline.Mention mention) {
    return site.mention(mention);
  }

  @Override
  public Optional<String> reference(Inline.Reference reference) {
    if (reference.printed().isEmpty()) {
      return Optional.empty();
    }
    boolean here = reference.regulation().equals(Optional.of(regulation.value()));
    return here && !reference.target().isEmpty()
        ? Optional.of("#" + reference.target())
        : site.reference(reference);
  }

  @Override
  public String picture(String path) {
    return site.picture(path);
  }
}
