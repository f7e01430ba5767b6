package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;

/** Every page of the website, in every language. */
public final class Pages implements OutputFormat {
  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<OutputFile> files(Site site) {
    PageMaker make = PageMaker.of(site);
    List<OutputFile> files = new ArrayList<>();
    for (Language language : site.catalog().config().languages()) {
      files.addAll(new HomePage(make).in(language));
      files.addAll(new TopicsPage(make).in(language));
      files.addAll(new TopicPages(make).in(language));
      files.addAll(new ChannelsPage(make).in(language));
      files.addAll(new ChannelPages(make).in(language));
      files.addAll(new MatrixPage(make).in(language));
      files.addAll(new DutiesPage(make).in(language));
      files.addAll(new RegulationsPage(make).in(language));
      files.addAll(new RegulationPages(make).in(language));
      files.addAll(new ChangesPages(make).in(language));
      files.addAll(new CalendarPage(make).in(language));
      files.addAll(new MonthsPage(make).in(language));
      files.addAll(new ContactsPage(make).in(language));
      files.addAll(new SuggestionsPage(make).in(language));
      files.addAll(new FreePages(make).in(language));
      files.addAll(new AccessibilityPage(make).in(language));
      files.addAll(new SearchPage(make).in(language));
      files.addAll(new NotFoundPage(make).in(language));
    }
    return files;
  }
}
