package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.comparison.History;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;

/**
 * Two editions of a regulation as one Word document with tracked changes: accepting all gives the
 * new text, rejecting all the old one.
 */
public final class ComparisonDocx implements OutputFormat {
  @Override
  public String name() {
    return "tracked changes";
  }

  @Override
  public List<OutputFile> files(Site site) {
    List<OutputFile> files = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      List<Edition> editions = site.catalog().editions(regulation.id());
      if (editions.size() > 1) {
        History history = new History(editions);
        for (Language language : site.catalog().config().languages()) {
          editions.forEach(after -> add(files, site, history, after, language));
        }
      }
    }
    return files;
  }

  private static void add(
      List<OutputFile> files, Site site, History history, Edition after, Language language) {
    for (Edition before : history.comparable(after)) {
      if (history.isIn(language, before, after)) {
        String path =
            site.catalog()
                .addresses()
                .comparisonDocx(
                    language, after.regulation().id(), before.date(), after.date());
        files.add(
            new OutputFile(
                path, () -> new ComparisonWord(site, history, before, after, language).bytes()));
      }
    }
  }
}
