package lv.kartiba.lint.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.model.Content;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.source.Position;

/** Collects the links of a school: those of its texts, and addresses in YAML files. */
final class Links {
  private final List<LinkUse> found = new ArrayList<>();
  private final Language language;

  private Links(Language language) {
    this.language = language;
  }

  static List<LinkUse> of(Subject subject) {
    Content content = subject.catalog().content();
    Links links = new Links(content.config().authoritative());
    School school = content.config().school();
    links.add(school.website(), "website:", content.config().at());
    content.channels().forEach(channel -> links.add(channel.url(), "url:", channel.at()));
    content
        .regulations()
        .forEach(
            source ->
                source
                    .texts()
                    .values()
                    .forEach(
                        text ->
                            text.header()
                                .basis()
                                .forEach(act -> links.add(act.url(), "url:", text.header().at()))));
    subject.passages().forEach(passage -> links.found.addAll(LinkUse.in(passage)));
    return List.copyOf(links.found);
  }

  private void add(Optional<String> address, String key, Position from) {
    address.ifPresent(
        url -> {
          Position at = Written.after(from, key, url);
          Passage passage = Passage.of(Kind.DETAIL, language, "", at);
          // a part without an address of its own has that of the whole, which is written elsewhere
          if (!at.equals(from)) {
            found.add(new LinkUse(url, "", passage, at));
          }
        });
  }
}
