package lv.kartiba.output.ical;

import java.util.Locale;
import java.util.Optional;
import lv.kartiba.engine.ical.IcalWriter;
import lv.kartiba.model.Audience;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Permalinks;

/**
 * One calendar after RFC 5545, with its name and how often to look for changes after RFC 7986.
 *
 * @param address its own within the site
 */
record CalendarFile(Site site, Language language, String address) {

  /** What concerns an audience, or everything. */
  String of(Optional<Audience> audience) {
    IcalWriter calendar = new IcalWriter();
    calendar
        .begin("VCALENDAR")
        .value("VERSION", "2.0")
        .value("PRODID", "-//Kartiba//Kartiba//" + language.code().toUpperCase(Locale.ROOT))
        .value("CALSCALE", "GREGORIAN")
        .text("NAME;LANGUAGE=" + EventWriter.tag(nameLanguage()), name(audience))
        .text("X-WR-CALNAME", name(audience))
        .value("X-WR-TIMEZONE", RigaTime.ID)
        .value("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        .value("X-PUBLISHED-TTL", "P1D");
    site.catalog()
        .config()
        .baseUrl()
        .ifPresent(base -> calendar.value("SOURCE;VALUE=URI", base + address));
    RigaTime.write(calendar);
    EventWriter events =
        new EventWriter(
            site, language, calendar, Permalinks.from(site.catalog(), address));
    for (Event event : site.catalog().content().events()) {
      if (audience.isEmpty() || event.concerns(audience.get().id())) {
        events.write(event);
      }
    }
    return calendar.end().written();
  }

  /** The language of the school's name, which may not be translated. */
  private Language nameLanguage() {
    return site.catalog().config().school().name().in(language).language();
  }

  /** "Rītausmas vidusskola", or "Rītausmas vidusskola – 7.–9. klases ģimenes". */
  private String name(Optional<Audience> audience) {
    String school = site.catalog().config().school().name().in(language).text();
    return audience
        .map(people -> people.title().in(language).text())
        .map(people -> site.messages().text(language, "ical.name", school, people))
        .orElse(school);
  }
}
