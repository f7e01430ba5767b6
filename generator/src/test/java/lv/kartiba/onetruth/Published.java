package lv.kartiba.onetruth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.SchoolRead;

/** One regulation of a test's school in one language in which it is written. */
record Published(Site site, Regulation regulation, Language language) {

  /** All of a school, the main regulation in the first language first. */
  static List<Published> all(SchoolRead school) {
    Site site = PrintedRegulation.site(school);
    List<Published> all = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      site.catalog().config().languages().stream()
          .filter(regulation::isIn)
          .forEach(language -> all.add(new Published(site, regulation, language)));
    }
    return all;
  }

  /** The bytes of the file with this path. */
  byte[] file(List<OutputFile> files, String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no file " + path))
        .content()
        .get();
  }

  /** A sentence of the product in this language. */
  String text(String key, String... args) {
    return site.messages().text(language, key, args);
  }

  /** The number of an annex whose label, such as "1. pielikums", is made by this sentence. */
  String annexNumber(String key, String label) {
    return IntStream.rangeClosed(1, 99)
        .mapToObj(String::valueOf)
        .filter(number -> Unit.spaced(label).equals(Unit.spaced(text(key, number))))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no annex: " + label));
  }

  @Override
  public String toString() {
    return regulation.id() + " in " + language;
  }
}
