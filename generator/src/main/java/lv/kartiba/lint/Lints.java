package lv.kartiba.lint;

import java.util.List;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.resolve.Catalog;

/** All rules about content, in one list. */
public final class Lints {
  private static final List<Lint> ALL =
      List.of(
          new TopicWithoutChannel(),
          new UnusedChannel(),
          new AnnexWithoutReference(),
          new TranslationStatus());

  private Lints() {}

  /** Checks a catalog against every rule. */
  public static void check(Catalog catalog, Diagnostics problems) {
    ALL.forEach(lint -> lint.check(catalog, problems));
  }
}
