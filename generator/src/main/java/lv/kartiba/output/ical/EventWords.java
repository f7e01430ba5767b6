package lv.kartiba.output.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.output.Site;

/** What a calendar program shows below an event's title: what it is, for whom, whom to ask. */
record EventWords(Site site, Language language) {

  /** In the language of what the event is; where nothing says so, in that of the calendar. */
  Wording of(Event event) {
    List<String> lines = new ArrayList<>();
    event.about().ifPresent(about -> lines.add(about.in(language).text()));
    event
        .audience()
        .ifPresent(
            audience -> lines.add(sentence("ical.audience", audience.in(language).text())));
    event
        .contact()
        .flatMap(site.catalog()::contact)
        .ifPresent(contact -> lines.add(sentence("ical.contact", contact(contact))));
    Language spoken = event.about().map(about -> about.in(language).language()).orElse(language);
    return new Wording(String.join("\n", lines), spoken);
  }

  private String contact(ContactPoint contact) {
    return String.join(
        ", ",
        Stream.of(
                Stream.of(contact.title().in(language).text()),
                contact.phones().stream(),
                contact.email().stream())
            .flatMap(part -> part)
            .toList());
  }

  private String sentence(String key, String words) {
    return site.messages().text(language, key, words);
  }
}
