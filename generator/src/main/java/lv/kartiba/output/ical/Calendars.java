package lv.kartiba.output.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Audience;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;

/**
 * The school's calendar for calendar programs, in each language: whole as {@code calendar.ics}, and
 * for each audience with what concerns it, such as {@code calendar/grades-7-9.ics}.
 */
public final class Calendars implements OutputFormat {
  @Override
  public String name() {
    return "calendars";
  }

  @Override
  public List<OutputFile> files(Site site) {
    List<OutputFile> files = new ArrayList<>();
    if (site.catalog().content().events().isEmpty()) {
      return files;
    }
    for (Language language : site.catalog().config().languages()) {
      files.add(file(site, language, Optional.empty()));
      for (Audience audience : site.catalog().config().audiences()) {
        files.add(file(site, language, Optional.of(audience)));
      }
    }
    return files;
  }

  private static OutputFile file(Site site, Language language, Optional<Audience> audience) {
    String address =
        audience
            .map(people -> site.catalog().addresses().calendarFile(language, people.id()))
            .orElseGet(() -> site.catalog().addresses().calendarFile(language));
    return OutputFile.text(address, () -> new CalendarFile(site, language, address).of(audience));
  }
}
