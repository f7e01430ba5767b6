package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kartiba.markup.Html;
import lv.kartiba.model.AudienceId;

/** Names groups of people on a page. */
record Audiences(PageContext context) {

  /** "1.–6. klases ģimenes, Skolas padome", in the school's order; nothing where it is everybody. */
  Optional<Html> names(List<AudienceId> ids) {
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Html(
                context.catalog().config().audiences().stream()
                    .filter(audience -> ids.contains(audience.id()))
                    .map(audience -> context.words(audience.title()).text())
                    .collect(Collectors.joining(", "))));
  }
}
