package lv.kartiba.onetruth;

import java.util.List;
import java.util.stream.IntStream;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.SchoolRead;

/** One regulation of a test's school in one language in which it is written. */
record Published(Site site, Regulation regulation, Language language) {

  /** All of a school, the main regulation in the first language first. */
  static List<Published> all(SchoolRead school) {
    Site site = PrintedRegulation.site(school);
    return site.regulationsInLanguages().stream()
        .map(text -> new Published(site, text.regulation(), text.language()))
        .toList();
  }

  /** Where the files of one format are. */
  @FunctionalInterface
  interface Way {
    String to(Addresses addresses, Language language, RegulationId regulation);
  }

  /** The bytes of this regulation's file in a format. */
  byte[] file(OutputFormat format, Way way) {
    return file(format, way.to(site.catalog().addresses(), language, regulation.id()));
  }

  /** The bytes of the file with this path. */
  byte[] file(OutputFormat format, String path) {
    return format.files(site).stream()
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
