package lv.kartiba.output;

import java.util.List;
import java.util.Map;

/** One way of showing a site: web pages, the printed regulation, a sitemap. */
public interface OutputFormat {

  /** The name shown in the summary, for example {@code pages}. */
  String name();

  /** The files of this format; nothing is rendered before a file's content is asked for. */
  List<OutputFile> files(Site site);

  /** Which of the templates a school may replace are this format's, and what each is given. */
  default Map<String, Class<?>> templates() {
    return Map.of();
  }
}
